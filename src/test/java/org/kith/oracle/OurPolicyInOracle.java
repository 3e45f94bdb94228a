package org.kith.oracle;

import java.util.List;

/** Policies an organisation gives itself. */
final class OurPolicyInOracle implements InOracle {
    static final FactKind POLICY_OF_THE_ORGANISATION =
            new FactKind("policy of the organisation", 300, 3, OurPolicyFacts::policy);
    static final FactKind POLICY_READ = new FactKind("policy read", 310, 2, OurPolicyFacts::acknowledgement);

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Rule> rules() {
        return OurPolicyRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(POLICY_OF_THE_ORGANISATION, POLICY_READ);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfOurPolicies.ALL);
    }
}
