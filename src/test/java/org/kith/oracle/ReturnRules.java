package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import java.util.Map;

/** Returns while they are loaded, and what could not be read of them. */
final class ReturnRules {
    private ReturnRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("return_import", ReturnRules::answers)
                    .added(ReturnRules::answers)
                    .changedAltogether((eyes, before, after) -> answers(eyes, after))
                    .way("moves on", eyes -> Map.of("state", "discarded")),
            Rule.on("return_file", ReturnRules::answers)
                    .added(ReturnRules::answers)
                    .removed(ReturnRules::answers),
            Rule.on(
                            "return_finding",
                            (eyes, row) -> first(
                                    no(!eyes.at(row), "not of their organisation"),
                                    yes(answers(eyes, row).yes(), "answers for returns"),
                                    yes(eyes.whole(row.person()), "sees the young person")))
                    .added(ReturnRules::answers)
                    .removed(ReturnRules::answers));

    private static Answer answers(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("analyst", "job import"), "answers for returns"));
    }
}
