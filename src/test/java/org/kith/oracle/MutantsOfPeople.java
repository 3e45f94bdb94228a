package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of young people, their names, their history and the log. */
final class MutantsOfPeople {
    private MutantsOfPeople() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "whoever is asked about is seen",
                    "id = (select kith.own_person())",
                    "id = (select kith.person())"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "all young people can be sought",
                    "id = any ((select kith.emergencies())::uuid[])\n                    or",
                    "id is not null or"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "a partner in a team",
                    "team_id = any ((select kith.teams())::uuid[])",
                    "team_id = any ((select kith.recipients())::uuid[])"),
            new Mutant(
                    "R__young_person.sql",
                    "kept_up",
                    "whoever answers for returns cannot name them",
                    "(select kith.role()) = 'analyst'",
                    "(select kith.own_person()) is not null"),
            new Mutant(
                    "R__young_person.sql",
                    "kept_up",
                    "they cannot say what they want to be called",
                    "\n            or id = (select kith.own_person())",
                    ""),
            new Mutant(
                    "R__young_person.sql",
                    "kept_up",
                    "whoever works here may",
                    "team_id = any ((select kith.teams())::uuid[])",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__young_person.sql",
                    "only_the_name",
                    "their team changes more than the name",
                    "if not kith.loads_returns() and",
                    "if false and"),
            new Mutant(
                    "R__person_name.sql",
                    "seen",
                    "everybody in the organisation knows their names",
                    "young_person_id in (select s.young_person_id from kith.all_shared() s)",
                    "true"),
            new Mutant(
                    "R__person_name.sql",
                    "seen",
                    "only who sees them whole knows their name",
                    "young_person_id = (select kith.seen_person())",
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__person_name.sql",
                    "kept_up",
                    "whoever sees them names them",
                    " where (select kith.loads_returns())",
                    " where true or (select kith.loads_returns())"),
            new Mutant(
                    "R__person_name.sql",
                    "kept_up",
                    "they cannot say what they want to be called",
                    " or y.id = (select kith.own_person())",
                    ""),
            new Mutant(
                    "R__person_name.sql",
                    "kept",
                    "whoever sees them names them",
                    " where (select kith.loads_returns())",
                    " where true or (select kith.loads_returns())"),
            new Mutant(
                    "R__history.sql",
                    "seen",
                    "whoever is named is seen",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__history.sql",
                    "kept",
                    "in the name of somebody else",
                    "and ended_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__history.sql", "kept", "as somebody else", "and ended_by_role = (select kith.role())", ""),
            new Mutant(
                    "R__history.sql",
                    "kept",
                    "about whom they do not see",
                    "and (young_person_id = (select kith.whole_person())\n            or young_person_id in (select kith.young_people()))",
                    ""),
            new Mutant(
                    "R__reading.sql",
                    "seen",
                    "a partner reads who looked",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__reading.sql",
                    "written",
                    "in the name of somebody else",
                    "and account_id is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__reading.sql", "written", "as somebody else", "and role = (select kith.role())", ""),
            new Mutant(
                    "R__reading.sql",
                    "written",
                    "an emergency leaves an everyday line",
                    "and (emergency or not (select kith.in_emergency()))",
                    ""),
            new Mutant(
                    "R__reading.sql",
                    "written",
                    "about whom they do not see",
                    "young_person_id in (select kith.people_seen())",
                    "true"),
            new Mutant(
                    "R__reading.sql",
                    "seen",
                    "the young person reads of an emergency before they are told",
                    "and (not emergency\n            or (select kith.own_person()) is null",
                    "and (true\n            or (select kith.own_person()) is null"),
            new Mutant(
                    "R__reading.sql",
                    "seen",
                    "by an emergency of somebody else's",
                    " and e.account_id = reading.account_id",
                    ""),
            new Mutant("R__reading.sql", "seen", "by another emergency", " and e.reason = reading.purpose", ""),
            new Mutant(
                    "R__reading.sql",
                    "seen",
                    "lines of any time",
                    "\n                  and reading.read_at between e.opened_by_clock and e.opened_by_clock + (e.ends_at - e.opened_at) + interval '1 minute'",
                    ""),
            new Mutant(
                    "R__reading.sql",
                    "sealed_and_checked",
                    "the job that scans reads the log",
                    "'job seal', 'job verify'",
                    "'job seal', 'job scan', 'job verify'"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "an emergency shows in lists",
                    "(id = (select kith.person()) and id = any ((select kith.emergencies())::uuid[])",
                    "(id = any ((select kith.emergencies())::uuid[])"),
            new Mutant(
                    "R__person_name.sql",
                    "seen",
                    "whoever opened it does not see the name in their list",
                    "\n                or young_person_id = any ((select kith.emergencies())::uuid[])",
                    ""));
}
