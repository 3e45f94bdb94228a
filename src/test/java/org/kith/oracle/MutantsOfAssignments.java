package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of who works with a young person, their team, and who a worker of a return is. */
final class MutantsOfAssignments {
    private static final String TOLD = "R__move_told.sql";

    private MutantsOfAssignments() {}

    private static final String OF_THEIR_TEAM = " where y.team_id = any ((select kith.teams())::uuid[])";

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__assignment.sql",
                    "seen",
                    "everybody in the organisation knows who works with whom",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(
                    "R__assignment.sql",
                    "begun",
                    "a worker assigns themselves",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant("R__assignment.sql", "begun", "a manager of another team", OF_THEIR_TEAM, ""),
            new Mutant(
                    "R__assignment.sql",
                    "begun",
                    "in the name of somebody else",
                    "and started_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__assignment.sql",
                    "begun",
                    "somebody who left the team",
                    " and (m.until is null or m.until > kith.now())",
                    ""),
            new Mutant("R__assignment.sql", "begun", "somebody who left Kith", " and a.ended_at is null", ""),
            new Mutant(
                    "R__assignment.sql",
                    "begun",
                    "somebody of any team",
                    "and y.id = assignment.young_person_id and m.since",
                    "and m.since"),
            new Mutant(
                    "R__assignment.sql",
                    "ended",
                    "a worker ends it",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__assignment.sql",
                    "only_whose_it_is",
                    "the job that loads returns ends it",
                    "to_jsonb(old) - 'young_person_id' <> to_jsonb(new) - 'young_person_id'",
                    "false"),
            new Mutant("R__assignment.sql", "ended", "once more", "and ended_at is null", ""),
            new Mutant("R__assignment.sql", "ended", "in another's name", "and ended_by = (select kith.actor())", ""),
            new Mutant(
                    "R__team_move.sql",
                    "moved",
                    "from a team that is not theirs",
                    " and y.team_id = any ((select kith.teams())::uuid[])",
                    ""),
            new Mutant(
                    "R__team_move.sql",
                    "moved",
                    "a worker moves them",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant("R__team_move.sql", "moved", "in another's name", "and moved_by = (select kith.actor())", ""),
            new Mutant(
                    "R__team_move.sql",
                    "seen",
                    "everybody in the organisation knows",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant("R__assignment.sql", "begun", "as of yesterday", "and kith.is_now(started_at)", ""),
            new Mutant(
                    "R__assignment.sql",
                    "begun",
                    "ended as of yesterday",
                    "and (ended_at is null or kith.is_now(ended_at))",
                    ""),
            new Mutant("R__assignment.sql", "ended", "as of yesterday", "and kith.is_now(ended_at)", ""),
            new Mutant("R__team_move.sql", "moved", "as of yesterday", "and kith.is_now(moved_at)", ""),
            new Mutant("R__worker_join.sql", "joined", "as of yesterday", " and kith.is_now(joined_at)", ""),
            new Mutant("R__worker_join.sql", "undone", "as of yesterday", " and kith.is_now(undone_at)", ""),
            new Mutant(
                    "R__worker_join.sql",
                    "seen",
                    "workers see it",
                    "'manager', 'analyst'",
                    "'worker', 'manager', 'analyst'"),
            new Mutant(
                    "R__worker_join.sql", "joined", "in another's name", "and joined_by = (select kith.actor())", ""),
            new Mutant(
                    "R__worker_join.sql", "joined", "somebody of a partner service", "and a.service_id is null ", ""),
            new Mutant("R__worker_join.sql", "undone", "once more", " and undone_at is null", ""),
            new Mutant(
                    "R__worker_join.sql",
                    "undone",
                    "whoever proposed it says so too",
                    " and not kith.one_person(joined_by, confirmed_by)",
                    ""),
            new Mutant(
                    "R__worker_join.sql",
                    "undone",
                    "whom it is about says so too",
                    "and account_id is distinct from (select kith.actor()) ",
                    ""),
            new Mutant(
                    "R__worker_join.sql",
                    "undone",
                    "so too in another's name",
                    "and confirmed_by = (select kith.actor())",
                    ""),
            new Mutant("R__worker_join.sql", "undone", "so too as of yesterday", " and kith.is_now(confirmed_at)", ""),
            new Mutant("R__worker_join.sql", "joined", "alone", "\n        and confirmed_at is null", ""),
            new Mutant("R__worker_join.sql", "confirmed_once", "so too again", "kith.holds(old) or ", ""),
            new Mutant(
                    "R__worker_join.sql",
                    "confirmed_once",
                    "so too and taken back at once",
                    " or new.undone_at is not null",
                    ""),
            new Mutant(TOLD, "seen", "whoever sees them", "account_id = (select kith.actor())", "true"),
            new Mutant(
                    TOLD, "seen", "of another organisation", "organisation_id = (select kith.organisation()) and ", ""),
            new Mutant(
                    TOLD, "told", "a worker tells", "(select kith.role()) = 'manager'", "(select kith.works_here())"),
            new Mutant(TOLD, "told", "read at once", "\n        and read_at is null", ""),
            new Mutant(TOLD, "told", "as of yesterday", "\n        and kith.is_now(told_at)", ""),
            new Mutant(
                    TOLD,
                    "told",
                    "of somebody of another team",
                    "young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))",
                    "true"),
            new Mutant(TOLD, "told", "of another’s move", " and v.moved_by = (select kith.actor())", ""),
            new Mutant(TOLD, "told", "of a move of yesterday", " and kith.is_now(v.moved_at)", ""),
            new Mutant(
                    TOLD, "told", "of somebody else’s move", " and v.young_person_id = move_told.young_person_id", ""),
            new Mutant(
                    TOLD,
                    "told",
                    "anybody at all",
                    "join team_member m on m.team_id = v.from_team_id",
                    "join team_member m on true"),
            new Mutant(TOLD, "said_to_be_read", "once more", " and read_at is null", ""),
            new Mutant(TOLD, "said_to_be_read", "as of yesterday", " and kith.is_now(read_at)", ""),
            new Mutant(
                    "R__worker_join.sql", "undone", "in another's name", "and undone_by = (select kith.actor())", ""));
}
