package org.kith.oracle;

import java.util.List;
import java.util.Set;

/** What is shared, and what is asked about it. */
final class SharingInOracle implements InOracle {
    static final FactKind GRANT = new FactKind("grant", 230, 10, SharingFacts::grant);
    static final FactKind ASK = new FactKind("ask", 240, 3, SharingFacts::ask);

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Rule> rules() {
        return SharingRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(GRANT, ASK);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfSharing.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("section_grant");
    }
}
