package org.kith.oracle;

import java.util.List;

/** Whose a number of a return is. */
final class NumberInOracle implements InOracle {
    static final FactKind NUMBER_SAID = new FactKind("number said", 130, 2, NumberFacts::answer);
    static final FactKind NUMBER_ROW = new FactKind("number row", 140, 1, NumberFacts::row);

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<Rule> rules() {
        return NumberRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(NUMBER_SAID, NUMBER_ROW);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfNumbers.ALL);
    }
}
