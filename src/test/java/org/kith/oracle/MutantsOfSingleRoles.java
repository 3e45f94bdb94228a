package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in policies that ask who acts and little more: somebody else may, or nobody. */
final class MutantsOfSingleRoles {
    private static final String ANSWERS = "in ('analyst', 'job import')";
    private static final String ALSO_MANAGERS = "in ('manager', 'analyst', 'job import')";

    private MutantsOfSingleRoles() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__draft.sql",
                    "kept_again",
                    "on no page about them",
                    "and young_person_id = (select kith.seen_person())",
                    ""),
            new Mutant("R__draft.sql", "kept_again", "that of anybody", "and author_id = (select kith.actor())", ""),
            new Mutant("R__reflection.sql", "thrown_away", "by nobody", "(select kith.works_here())", "false"),
            new Mutant("R__return_file.sql", "handed_in", "by a manager", ANSWERS, ALSO_MANAGERS),
            new Mutant("R__return_file.sql", "removed", "by nobody", ANSWERS, "in ('nobody')"),
            new Mutant("R__return_finding.sql", "written", "by a manager", ANSWERS, ALSO_MANAGERS),
            new Mutant("R__return_import.sql", "asked_for", "by a manager", ANSWERS, ALSO_MANAGERS),
            new Mutant("R__return_import.sql", "moved_on", "by a manager", ANSWERS, ALSO_MANAGERS),
            new Mutant(
                    "R__team.sql", "renamed", "by a manager", "= 'administrator'", "in ('administrator', 'manager')"),
            new Mutant("R__worker.sql", "made", "by anybody", "(select kith.loads_returns())", "true"),
            new Mutant(
                    "R__young_person_figures.sql",
                    "placed",
                    "by anybody",
                    "young_person_id = any ((select kith.placing())::uuid[])",
                    "true"));
}
