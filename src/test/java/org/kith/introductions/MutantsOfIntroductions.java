package org.kith.introductions;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of introductions, of what was said of them, and of what young people say of themselves. */
final class MutantsOfIntroductions {
    private static final String ONE = "R__introduction.sql";
    private static final String STEP = "R__introduction_step.sql";
    private static final String ABOUT_ME = "R__about_me.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String THEMSELVES = "young_person_id = (select kith.own_person())\n            or ";

    private MutantsOfIntroductions() {}

    static final List<Mutant> ALL = List.of(
            seen(STEP, "everybody's", "young_person_id in (select kith.young_people())", "true"),
            seen(STEP, "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            seen(STEP, "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            seen(STEP, "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            seen(STEP, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            said("in another's name", "and said_by = (select kith.actor())", ""),
            said("as of yesterday", "and kith.is_now(said_at)", ""),
            said("of somebody else", "else young_person_id = (select kith.whole_person())", "else true"),
            said("in an emergency", " and not (select kith.in_emergency())", ""),
            said("they say hello for others", "'hello', 'passed-on', 'planned'", "'passed-on', 'planned'"),
            said("they pass it on themselves", "'hello', 'passed-on', 'planned'", "'hello', 'planned'"),
            said("they answer for others", " and side is distinct from 'other'", ""),
            said("their team chooses what of them is told", "'about', 'shown'", "'shown'"),
            said("their team shows it to the service", "'about', 'shown', 'hidden'", "'about', 'hidden'"),
            said("a service says more", "kind in ('suits', 'another-day') and", ""),
            said("a service answers for the young person", " and side = 'other'\n", "\n"),
            said(
                    "a service answers of somebody else",
                    "then young_person_id = (select kith.seen_person())",
                    "then true"),
            said("a service answers anything", "where o.answer is null or o.answer = 'suits'", ""),
            said("a service answers nothing", "where o.answer is null or o.answer = 'suits'", "where false"),
            introduced("what is over", "i.ended_at is null\n       and", ""),
            introduced("what they do not let it read", "= 'shown'\n     order", "in ('shown', 'hidden')\n     order"),
            introduced("what nobody let it read", "= 'shown'\n     order", "is distinct from 'hidden'\n     order"),
            introduced(
                    "the first plan",
                    "s.kind = 'planned' order by s.number desc",
                    "s.kind = 'planned' order by s.number"),
            new Mutant(
                    STEP,
                    "introduced_to",
                    "of another service",
                    "and service_id = (select kith.service()) and young_person_id",
                    "and young_person_id"),
            said(
                    "in a colleague's place",
                    " and coalesce(i.account_id, (select kith.actor())) = (select kith.actor())",
                    ""),
            said("nobody answers as told", "coalesce(i.account_id, (select kith.actor()))", "i.account_id"),
            said("their team cannot", "else (select kith.works_here()) and", "else false and"),
            said("in another organisation", OF_THEIR_ORGANISATION, "true and"),
            seen(ONE, "everybody's", "young_person_id in (select kith.young_people())", "true"),
            seen(ONE, "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            seen(ONE, "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            seen(ONE, "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            seen(ONE, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            begun("in another's name", "and said_by = (select kith.actor())", ""),
            begun("as of yesterday", "and kith.is_now(said_at)", ""),
            begun("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            begun("in an emergency", " and not (select kith.in_emergency())", ""),
            begun("a colleague is made to help", "\n                and helper_id = (select kith.actor())", ""),
            begun("not they themselves", THEMSELVES, ""),
            begun("their team cannot", "(select kith.works_here()) and", "false and"),
            begun("in another organisation", OF_THEIR_ORGANISATION, "true and"),
            begun("it begins over", "and ended_at is null", ""),
            ended("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            ended("twice", "and ended_at is null", ""),
            ended("in an emergency", " and not (select kith.in_emergency())", ""),
            ended("as of yesterday", "kith.is_now(ended_at)", "true"),
            ended("not they themselves", THEMSELVES, ""),
            ended("their team cannot", "(select kith.works_here()) and", "false and"),
            aboutMe("own", "everybody's", " and young_person_id = (select kith.own_person())", ""),
            aboutMe(
                    "own",
                    "their team's too",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.whole_person())"),
            aboutMe("own", "of another organisation", "organisation_id = (select kith.organisation()) and", ""),
            aboutMe("said", "their team writes it", "kith.own_person()", "kith.whole_person()"),
            aboutMe("said", "in another's name", "and said_by = (select kith.actor())", ""),
            aboutMe("said", "as of yesterday", "and kith.is_now(said_at)", ""),
            aboutMe("said", "in another organisation", OF_THEIR_ORGANISATION, "true and"));

    private static Mutant seen(String file, String says, String was, String is) {
        return new Mutant(file, "seen", says, was, is);
    }

    private static Mutant said(String says, String was, String is) {
        return new Mutant(STEP, "said", says, was, is);
    }

    private static Mutant introduced(String says, String was, String is) {
        return new Mutant(STEP, "introduced", says, was, is);
    }

    private static Mutant begun(String says, String was, String is) {
        return new Mutant(ONE, "begun", says, was, is);
    }

    private static Mutant ended(String says, String was, String is) {
        return new Mutant(ONE, "ended", says, was, is);
    }

    private static Mutant aboutMe(String in, String says, String was, String is) {
        return new Mutant(ABOUT_ME, in, says, was, is);
    }
}
