package org.kith.groups;

import java.util.List;
import java.util.stream.Stream;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of groups. */
final class MutantsOfGroups {
    private static final String PART = "R__group_part.sql";
    private static final String MEMBER = "R__group_member.sql";
    private static final String ASK = "R__group_ask.sql";
    private static final String AGREEMENT = "R__group_agreement.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String OF_AN_ENTRY = "and entry_id in (select kith.entries())";

    private MutantsOfGroups() {}

    static final List<Mutant> ALL = Stream.of(
                    ofTheTeam(PART), ofTheTeam(MEMBER), ofTheirEntries(), theirsAlone(), asked(), told())
            .flatMap(List::stream)
            .toList();

    private static List<Mutant> ofTheTeam(String file) {
        return List.of(
                seen(file, "everybody's", "young_person_id in (select kith.young_people())", "true"),
                seen(file, "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
                seen(file, "the young person sees it", "in ('worker'", "in ('young person', 'worker'"),
                seen(file, "the analyst sees it", "'manager')", "'manager', 'analyst')"),
                seen(file, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                said(file, "in another's name", "and said_by = (select kith.actor())", ""),
                said(file, "as of yesterday", "and kith.is_now(said_at)", ""),
                said(file, "in an emergency", " and not (select kith.in_emergency())", ""),
                said(file, "they themselves say it", "(select kith.works_here()) and", ""),
                said(file, "in another organisation", OF_THEIR_ORGANISATION, "true and"));
    }

    private static List<Mutant> ofTheirEntries() {
        return List.of(
                said(PART, "of somebody else's entry", OF_AN_ENTRY, ""),
                said(MEMBER, "they are not told", "\n        and told", ""),
                said(MEMBER, "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                said(PART, "of somebody else", "and young_person_id = (select kith.whole_person())", ""));
    }

    private static List<Mutant> theirsAlone() {
        return List.of(
                seen(AGREEMENT, "their team sees it", "kith.own_person()", "kith.whole_person()"),
                seen(AGREEMENT, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                said(AGREEMENT, "their team says it", "kith.own_person()", "kith.whole_person()"),
                said(AGREEMENT, "of an entry they do not see", OF_AN_ENTRY, ""),
                said(AGREEMENT, "in another's name", "and said_by = (select kith.actor())", ""),
                said(AGREEMENT, "as of yesterday", "and kith.is_now(said_at)", ""),
                said(AGREEMENT, "in another organisation", OF_THEIR_ORGANISATION, "true and"));
    }

    private static List<Mutant> asked() {
        return List.of(
                seen(ASK, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                seen(ASK, "whoever works with nobody", "and (select kith.works_here())", ""),
                seen(ASK, "whoever is asked does not", "account_id = (select kith.actor()) or ", ""),
                seen(ASK, "whoever asked does not", " or asked_by = (select kith.actor())", ""),
                seen(ASK, "everybody", "(account_id = ", "(true or account_id = "),
                asks("in another organisation", OF_THEIR_ORGANISATION, "true and"),
                asks("in another's name", "and asked_by = (select kith.actor())", ""),
                asks("as of yesterday", "and kith.is_now(asked_at)", ""),
                asks("answered already", "and answered_at is null", ""),
                asks("themselves", "and account_id <> (select kith.actor())", ""),
                asks("of what another began", "and kith.begins_group(group_id)", ""),
                asks("whoever works with nobody", "and kith.stands_by(account_id)", ""),
                answers("in another organisation", OF_THEIR_ORGANISATION, "true and"),
                answers("whoever works with nobody", "and (select kith.works_here())", ""),
                answers("whoever asked", "account_id = (select kith.actor())", "true"),
                answers("takes back what was written", "and wrote is not true", ""),
                answers("as of another day", "kith.is_now(answered_at)", "true"));
    }

    /** What functions read with the owner's rights. */
    private static List<Mutant> told() {
        var nobody = "(select kith.own_person()) is not null";
        return List.of(
                new Mutant(AGREEMENT, "together", "nobody is told what they did", nobody, "false"),
                new Mutant(AGREEMENT, "done_together", "of what was taken away", " where not e.taken_away)", ")"),
                new Mutant(AGREEMENT, "done_together", "of what is kept from them", " and not mine.withheld", ""),
                new Mutant(AGREEMENT, "done_together", "of what others did", "mine.young_person_id = me and", ""),
                new Mutant(
                        MEMBER,
                        "own_groups",
                        "nobody reads theirs",
                        "young_person_id = (select kith.own_person())",
                        "false"),
                new Mutant(MEMBER, "own_groups", "of which they are not told", " where m.told order", " order"));
    }

    private static Mutant asks(String says, String was, String is) {
        return new Mutant(ASK, "asked", says, was, is);
    }

    private static Mutant answers(String says, String was, String is) {
        return new Mutant(ASK, "answered", says, was, is);
    }

    private static Mutant seen(String file, String says, String was, String is) {
        return new Mutant(file, "seen", says, was, is);
    }

    private static Mutant said(String file, String says, String was, String is) {
        return new Mutant(file, "said", says, was, is);
    }
}
