package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of whose a number of a return is. */
final class MutantsOfNumbers {
    private MutantsOfNumbers() {}

    private static final String OF_THEIR_TEAM =
            "or (select kith.role()) = 'manager' and y.team_id = any ((select kith.teams())::uuid[])";

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__child_number_answer.sql",
                    "seen",
                    "everybody in the organisation knows them",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "seen",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "said",
                    "a worker says it",
                    "or (select kith.role()) = 'manager' and y.team_id",
                    "or (select kith.works_here()) and y.team_id"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "said",
                    "a manager of another team",
                    OF_THEIR_TEAM,
                    "or (select kith.role()) = 'manager'"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "said",
                    "a manager, of any number",
                    "(select kith.role()) <> 'manager'",
                    "true"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "said",
                    "in another's name",
                    "and said_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant(
                    "R__child_number_answer.sql", "said", "at another time", "and said_at = (select kith.now())", ""),
            new Mutant("R__child_number_answer.sql", "said", "undone already", "and undone_at is null", ""),
            new Mutant(
                    "R__child_number_answer.sql",
                    "undone",
                    "a worker takes it back",
                    "or (select kith.role()) = 'manager' and y.team_id",
                    "or (select kith.works_here()) and y.team_id"),
            new Mutant("R__child_number_answer.sql", "undone", "once more", "and undone_at is null", ""),
            new Mutant("R__child_number_answer.sql", "undone", "a no", "and is_same", ""),
            new Mutant(
                    "R__child_number_answer.sql",
                    "undone",
                    "in another's name",
                    " and undone_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__child_number_answer.sql",
                    "undone",
                    "at another time",
                    " and undone_at = (select kith.now())",
                    ""),
            new Mutant(
                    "R__child_number_row.sql",
                    "kept",
                    "whoever answers for returns sees them",
                    "(select kith.loads_returns()))\n    with",
                    "(select kith.sees_whole_organisation()))\n    with"),
            new Mutant(
                    "R__child_number_row.sql",
                    "kept",
                    "jobs of another organisation",
                    "using (organisation_id = (select kith.organisation()) and",
                    "using ("));
}
