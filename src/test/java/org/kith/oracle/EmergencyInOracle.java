package org.kith.oracle;

import java.util.List;
import java.util.stream.Stream;

/** Records opened in an emergency. */
final class EmergencyInOracle implements InOracle {
    static final FactKind EMERGENCY = new FactKind("emergency", 250, 4, EmergencyFacts::emergency);
    static final FactKind EMERGENCY_LOOKED_AT_AGAIN =
            new FactKind("emergency looked at again", 260, 2, EmergencyFacts::review);
    static final FactKind EMERGENCY_TRIES = new FactKind("emergency tries", 270, 1, EmergencyFacts::tries);

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Rule> rules() {
        return EmergencyRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(EMERGENCY, EMERGENCY_LOOKED_AT_AGAIN, EMERGENCY_TRIES);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return Stream.concat(
                        OwnersRight.compared("emergency_access", "emergency_review"),
                        Stream.of(OwnersRight.reads(
                                "emergency_access",
                                "begun",
                                (eyes, row, doing) -> eyes.acting(row.uuid("account_id")))))
                .toList();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfEmergencies.ALL);
    }
}
