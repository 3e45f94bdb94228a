package org.kith.oracle;

import java.util.List;
import java.util.stream.Stream;

/** The log, sealed. */
final class SealingInOracle implements InOracle {
    static final FactKind SEALED_LOG = new FactKind("sealed log", 340, 2, SealingFacts::sealed);

    /** Who looked at one young person is erased. */
    static final OwnersRight.While ERASING = new OwnersRight.While("erasing", "young_person");

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

    @Override
    public List<OwnersRight> ownersRights() {
        return Stream.concat(
                        OwnersRight.compared("reading_erasure"),
                        Stream.of(
                                OwnersRight.adds(
                                                "reading_erasure",
                                                "said_by_erasing",
                                                (eyes, row, doing) -> doing.is(ERASING))
                                        .during(ERASING),
                                OwnersRight.reads("reading_leaf", "compared", SealingInOracle::comparesTheLog),
                                OwnersRight.reads(
                                                "reading_leaf",
                                                "known_to_erasing",
                                                (eyes, row, doing) -> doing.is(ERASING))
                                        .during(ERASING)))
                .toList();
    }

    /** Whoever erases checks nothing meanwhile. */
    static boolean comparesTheLog(Eyes eyes, Row row, OwnersRight.Doing doing) {
        return eyes.at(row) && eyes.are("job verify") && !doing.is(ERASING);
    }
}
