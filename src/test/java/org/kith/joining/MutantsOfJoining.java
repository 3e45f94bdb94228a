package org.kith.joining;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policy of two records that are one young person's, and in what it opens. */
final class MutantsOfJoining {
    private static final String FILE = "R__record_join.sql";

    private MutantsOfJoining() {}

    static final List<Mutant> ALL = List.of(
            seen("a proposal by whoever sees one", "confirmed_at is not null and undone_at is null", "true"),
            seen("in an emergency", " and not (select kith.in_emergency())", ""),
            seen(
                    "before they are told",
                    "confirmed_at is not null and (select kith.own_person())",
                    "(select kith.own_person())"),
            seen(
                    "they themselves do not",
                    "confirmed_at is not null and (select kith.own_person()) in (young_person_id, other_id)",
                    "false"),
            seen("nobody of what holds", "or other_id in (select kith.young_people())", ""),
            seen("partners too", "(select kith.works_here()) and", "true and"),
            proposed(
                    "the young person",
                    "('worker', 'manager', 'analyst')",
                    "('worker', 'manager', 'analyst', 'young person')"),
            proposed("in another's name", "\n        and proposed_by = (select kith.actor())", ""),
            proposed("as of yesterday", "\n        and kith.is_now(proposed_at)", ""),
            proposed("and so at once", "confirmed_at is null and ", ""),
            proposed("and apart at once", " and undone_at is null", ""),
            proposed("of whoever they do not see", "\n        and kith.both_mine(young_person_id, other_id)", ""),
            said("answered in another's name", "heard_by = (select kith.actor())", "true"),
            said("answered as of yesterday", " and kith.is_now(heard_at)", ""),
            said(
                    "answered by a worker",
                    "in ('manager', 'analyst') and kith",
                    "in ('worker', 'manager', 'analyst') and kith"),
            said("not them, as of yesterday", " and kith.is_now(undone_at)", ""),
            said(
                    "not them, by anybody",
                    "\n            and (select kith.own_person()) in (young_person_id, other_id)",
                    ""),
            said(
                    "taken apart by a worker",
                    "(select kith.role()) in ('manager', 'analyst') or confirmed_at is null and proposed_by",
                    "true or confirmed_at is null and proposed_by"),
            said(
                    "not taken back by whoever proposed it",
                    " or confirmed_at is null and proposed_by = (select kith.actor())",
                    ""),
            said("taken apart by whoever proposed it", "confirmed_at is null and proposed_by", "proposed_by"),
            said("so in another's name", "confirmed_by = (select kith.actor())", "true"),
            said("so as of yesterday", " and kith.is_now(confirmed_at)", ""),
            said("so in two teams", "kith.in_one_team(young_person_id, other_id) and ", ""),
            said("so by whoever proposed it", " and not kith.one_person(proposed_by, confirmed_by)", ""),
            new Mutant(FILE, "both_mine", "one is enough", ") = 2", ") >= 1"),
            new Mutant(FILE, "both_mine", "of any team", " or y.team_id = any (kith.teams())", " or true"),
            new Mutant(FILE, "said_of_records_once", "so twice", "old.confirmed_at is not null or ", ""),
            new Mutant(FILE, "said_of_records_once", "apart twice", " and old.undone_at is not null", " and false"),
            new Mutant(FILE, "said_of_records_once", "answered twice", "old.heard_at is not null or ", ""),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "what was taken apart stays open",
                    "r.undone_at is null\n            and",
                    "true\n            and"),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "anybody's is theirs",
                    " and person_ in (r.young_person_id, r.other_id)",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "of whoever is somebody's",
                    "own_person in (r.young_person_id, r.other_id) and ",
                    ""),
            new Mutant(
                    "R__00_actor.sql", "begin", "nothing is theirs", "if person_ <> own_person and", "if false and"));

    private static Mutant seen(String says, String was, String is) {
        return new Mutant(FILE, "seen", says, was, is);
    }

    private static Mutant proposed(String says, String was, String is) {
        return new Mutant(FILE, "proposed", says, was, is);
    }

    private static Mutant said(String says, String was, String is) {
        return new Mutant(FILE, "said", says, was, is);
    }
}
