package org.kith.oracle;

import java.time.Duration;
import java.util.List;

/** Facts about the sealed log. */
final class SealingFacts {
    private static final int FAR = 1_000_000;

    private SealingFacts() {}

    static void sealed(MadeWorld world, Dice dice) {
        var organisation = dice.row("organisation").id();
        var number = FAR + world.rows("reading_leaf").size();
        world.add(Row.of(
                "reading_leaf",
                "organisation_id",
                organisation,
                "leaf_index",
                number,
                "reading_id",
                number,
                "hash",
                "\\x" + "01".repeat(32)));
        world.add(Row.of(
                "reading_erasure",
                "id",
                world.newId(),
                "organisation_id",
                organisation,
                "erased_at",
                world.now(),
                "why",
                "x",
                "leaves",
                List.of(1)));
        world.add(Row.of(
                "reading_checkpoint",
                "organisation_id",
                organisation,
                "size",
                number,
                "note",
                "x",
                "edge",
                List.of(),
                "made_at",
                dice.ago(Duration.ofMinutes(1))));
        world.add(Row.of(
                "checkpoint_export",
                "organisation_id",
                organisation,
                "destination",
                "x" + number,
                "size",
                1,
                "exported_at",
                world.now()));
        if (world.rows("reading_sealing", row -> row.organisation().equals(organisation))
                .isEmpty()) {
            world.add(Row.of("reading_sealing", "organisation_id", organisation, "settled_to", 0));
        }
    }
}
