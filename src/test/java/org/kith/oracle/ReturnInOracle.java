package org.kith.oracle;

import java.util.List;

/** Returns that were handed in. */
final class ReturnInOracle implements InOracle {
    static final FactKind PARTS_OF_A_RETURN = new FactKind("parts of a return", 70, 3, ReturnFacts::partsOfReturn);
    static final FactKind FINDING = new FactKind("finding", 150, 1, ReturnFacts::finding);
    static final FactKind HISTORY = new FactKind("history", 160, 1, ReturnFacts::history);
    static final FactKind READING = new FactKind("reading", 170, 2, ReturnFacts::reading);

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Rule> rules() {
        return ReturnRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(PARTS_OF_A_RETURN, FINDING, HISTORY, READING);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(OwnersRight.reads(
                "return_import",
                "waiting",
                (eyes, row, doing) -> eyes.at(row)
                        && eyes.are("administrator")
                        && row.isOneOf("state", "asking", "ready", "failed")));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfReturns.ALL);
    }
}
