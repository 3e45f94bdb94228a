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

    private MutantsOfPairs() {}

    static final List<Mutant> ALL = List.of(
            seen("whoever works with one", ") = 2", ") >= 1"),
            new Mutant(
                    FILE,
                    "seen",
                    "whoever sees anybody",
                    "\n        and kith.both_of_my_teams(young_person_id, other_id)",
                    ""),
            new Mutant(FILE, "seen", "nobody", "(select kith.works_here())", "false"),
            seen("of any team", " and y.team_id = any (kith.teams())", ""),
            proposed("in another's name", "\n        and proposed_by = (select kith.actor())", ""),
            proposed("as of yesterday", "\n        and kith.is_now(proposed_at)", ""),
            proposed("and so at once", "confirmed_at is null and ", ""),
            proposed("and ended at once", " and undone_at is null", ""),
            proposed(
                    "of whoever they do not see", "\n        and kith.both_of_my_teams(young_person_id, other_id)", ""),
            proposed("against their word", ONE_ONCE, ""),
            proposed("against the other's word", OTHER_ONCE, ""),
            said("what is over", "\n        and undone_at is null", ""),
            said("ended in another's name", "undone_by = (select kith.actor())", "true"),
            said("ended as of yesterday", " and kith.is_now(undone_at)", ""),
            said("ended without a word", " and undone_because is not null", ""),
            said("so in another's name", "confirmed_by = (select kith.actor())", "true"),
            said("so as of yesterday", " and kith.is_now(confirmed_at)", ""),
            said("so by whoever proposed it", " and not kith.one_person(proposed_by, confirmed_by)", ""),
            said("so against their word", ONE_ONCE, ""),
            said("so against the other's word", OTHER_ONCE, ""),
            new Mutant(FILE, "paired_once", "so twice", "old.confirmed_at is not null or ", ""),
            new Mutant(FILE, "paired_once", "so and ended", " or new.undone_at is not null", ""),
            new Mutant(FILE, "was_written_down_once", "what they said first", "w.said_at desc", "w.said_at"),
            new Mutant(FILE, "was_written_down_once", "what anybody said", "w.young_person_id = person_", "true"),
            new Mutant(FILE, "told", "nobody is", "(select kith.own_person()) in (young_person_id, other_id)", "false"),
            new Mutant(FILE, "told", "of another organisation", OF_THE_ORGANISATION, ""),
            new Mutant(FILE, "told_of_records", "of what is over", " and p.undone_at is null", ""),
            ended("not by their no", "undone_at is null)", "false)"),
            ended("in nobody's name", "undone_by = (select kith.actor())", "false"),
            takenBack("what ended by their no", "p.undone_because is not null", "p.undone_at is not null"),
            takenBack("a no of whoever proposed it", " and p.undone_by <> p.proposed_by", ""),
            takenBack("a no of what two had said", "p.confirmed_at is null and ", ""),
            takenBack("the first of them", "p.undone_at desc", "p.undone_at"),
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

    private static Mutant seen(String says, String was, String is) {
        return new Mutant(FILE, "both_of_my_teams", says, was, is);
    }

    private static Mutant ended(String says, String was, String is) {
        return new Mutant(FILE, "ended_by_them", says, was, is);
    }

    private static Mutant takenBack(String says, String was, String is) {
        return new Mutant(FILE, "taken_back_of_records", says, was, is);
    }

    private static Mutant proposed(String says, String was, String is) {
        return new Mutant(FILE, "proposed", says, was, is);
    }

    private static Mutant said(String says, String was, String is) {
        return new Mutant(FILE, "said", says, was, is);
    }
}
