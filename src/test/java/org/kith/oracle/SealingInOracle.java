package org.kith.oracle;

import java.util.List;

/** The log, sealed. */
final class SealingInOracle implements InOracle {
    static final FactKind SEALED_LOG = new FactKind("sealed log", 340, 2, SealingFacts::sealed);

    @Override
    public int order() {
        return 120;
    }

    @Override
    public List<Rule> rules() {
        return SealingRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(SEALED_LOG);
    }
}
