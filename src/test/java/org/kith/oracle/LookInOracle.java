package org.kith.oracle;

import java.util.List;

/** Asking why, and unusual looking. */
final class LookInOracle implements InOracle {
    static final FactKind ASKED_WHY = new FactKind("asked why", 280, 3, LookFacts::question);
    static final FactKind UNUSUAL_LOOKING = new FactKind("unusual looking", 290, 2, LookFacts::review);

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Rule> rules() {
        return LookRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(ASKED_WHY, UNUSUAL_LOOKING);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return OwnersRight.compared("look_question", "look_review").toList();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfLooking.ALL);
    }
}
