package org.kith.tworecords;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policy of two records of one young person. */
final class MutantsOfPairs {
    private static final String FILE = "R__record_pair.sql";
    private static final String WORD = "R__record_pair_word.sql";
    private static final String HERE = "organisation_id = (select kith.organisation())\n        and";
    private static final String OF_THE_ORGANISATION = "organisation_id = (select kith.organisation()) and ";
    private static final String OTHER_ONCE = " and not kith.was_written_down_once(other_id)";
    private static final String ONE_ONCE = "not kith.was_written_down_once(young_person_id) and";

    private static final Mutant.Wrong BOTH = Mutant.in(FILE, "both_of_my_teams");
    private static final Mutant.Wrong PROPOSED = Mutant.in(FILE, "proposed");
    private static final Mutant.Wrong SAID = Mutant.in(FILE, "said");
    private static final Mutant.Wrong ENDED = Mutant.in(FILE, "ended_by_them");
    private static final Mutant.Wrong TAKEN_BACK = Mutant.in(FILE, "taken_back_of_records");

    private MutantsOfPairs() {}

    static final List<Mutant> ALL = List.of(
            BOTH.with("whoever works with one", ") = 2", ") >= 1"),
            new Mutant(
                    FILE,
                    "seen",
                    "whoever sees anybody",
                    "\n        and kith.both_of_my_teams(young_person_id, other_id)",
                    ""),
            new Mutant(FILE, "seen", "nobody", "(select kith.works_here())", "false"),
            BOTH.with("of any team", " and y.team_id = any (kith.teams())", ""),
            PROPOSED.with("in another's name", "\n        and proposed_by = (select kith.actor())", ""),
            PROPOSED.with("as of yesterday", "\n        and kith.is_now(proposed_at)", ""),
            PROPOSED.with("and so at once", "confirmed_at is null and ", ""),
            PROPOSED.with("and ended at once", " and undone_at is null", ""),
            PROPOSED.with(
                    "of whoever they do not see", "\n        and kith.both_of_my_teams(young_person_id, other_id)", ""),
            PROPOSED.with("against their word", ONE_ONCE, ""),
            PROPOSED.with("against the other's word", OTHER_ONCE, ""),
            SAID.with("what is over", "\n        and undone_at is null", ""),
            SAID.with("ended in another's name", "undone_by = (select kith.actor())", "true"),
            SAID.with("ended as of yesterday", " and kith.is_now(undone_at)", ""),
            SAID.with("ended without a word", " and undone_because is not null", ""),
            SAID.with("so in another's name", "confirmed_by = (select kith.actor())", "true"),
            SAID.with("so as of yesterday", " and kith.is_now(confirmed_at)", ""),
            SAID.with("so by whoever proposed it", " and not kith.one_person(proposed_by, confirmed_by)", ""),
            SAID.with("so against their word", ONE_ONCE, ""),
            SAID.with("so against the other's word", OTHER_ONCE, ""),
            new Mutant(FILE, "paired_once", "so twice", "old.confirmed_at is not null or ", ""),
            new Mutant(FILE, "paired_once", "so and ended", " or new.undone_at is not null", ""),
            new Mutant(FILE, "was_written_down_once", "what they said first", "w.said_at desc", "w.said_at"),
            new Mutant(FILE, "was_written_down_once", "what anybody said", "w.young_person_id = person_", "true"),
            new Mutant(FILE, "told", "nobody is", "(select kith.own_person()) in (young_person_id, other_id)", "false"),
            new Mutant(FILE, "told", "of another organisation", OF_THE_ORGANISATION, ""),
            new Mutant(FILE, "told_of_records", "of what is over", " and p.undone_at is null", ""),
            ENDED.with("not by their no", "undone_at is null)", "false)"),
            ENDED.with("in nobody's name", "undone_by = (select kith.actor())", "false"),
            TAKEN_BACK.with("what ended by their no", "p.undone_because is not null", "p.undone_at is not null"),
            TAKEN_BACK.with("a no of whoever proposed it", " and p.undone_by <> p.proposed_by", ""),
            TAKEN_BACK.with("a no of what two had said", "p.confirmed_at is null and ", ""),
            TAKEN_BACK.with("the first of them", "p.undone_at desc", "p.undone_at"),
            new Mutant(WORD, "seen", "whoever works here", " and kith.of_my_teams(young_person_id)", ""),
            new Mutant(WORD, "seen", "nobody of their team", "(select kith.works_here()) and", "false and"),
            new Mutant(
                    WORD,
                    "seen",
                    "they themselves do not",
                    "young_person_id = (select kith.own_person())\n            or",
                    ""),
            new Mutant(
                    WORD,
                    "said",
                    "for somebody else",
                    "\n        and young_person_id = (select kith.own_person())",
                    ""),
            new Mutant(WORD, "said", "in another's name", "\n        and said_by = (select kith.actor())", ""),
            new Mutant(WORD, "said", "as of yesterday", "\n        and kith.is_now(said_at)", ""),
            new Mutant(WORD, "said", "in another organisation", HERE, ""));
}
