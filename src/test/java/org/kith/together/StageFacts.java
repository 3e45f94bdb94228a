package org.kith.together;

import java.time.Duration;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about stages, and where people think they are. */
final class StageFacts {
    private StageFacts() {}

    static void stage(MadeWorld world, Dice dice) {
        var stage = Row.of(
                "together_stage",
                "id",
                world.newId(),
                "organisation_id",
                dice.row("organisation").id(),
                "stage_id",
                world.newId(),
                "version",
                1,
                "place",
                1.0,
                "name",
                "Finding out",
                "ended",
                false,
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
        world.add(stage);
        var here = world.rows("young_person", one -> one.organisation().equals(stage.organisation()));
        if (!here.isEmpty()) {
            world.add(view(world, dice, stage, dice.one(here)));
        }
    }

    private static Row view(MadeWorld world, Dice dice, Row stage, Row young) {
        return Row.of(
                "together_view",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "account_id",
                TogetherFacts.worker(world, dice, young),
                "by_young",
                dice.chance(2),
                "stage_row",
                stage.id(),
                "words",
                "We laugh more",
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }
}
