package org.kith.promises;

import java.time.Duration;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about promises: something is promised, and perhaps something became of it. */
final class PromiseFacts {
    private PromiseFacts() {}

    static void promise(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var id = world.newId();
        var row = Row.of(
                "promise",
                "id",
                id,
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "by_young_person",
                dice.chance(3),
                "account_id",
                dice.chance(3) ? null : dice.row("account").id(),
                "words",
                "To ring on Friday",
                "due",
                "2026-03-06",
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "ended_at",
                dice.chance(3) ? world.now() : null);
        world.add(row);
        if (!dice.chance(4)) {
            world.add(became(world, dice, row));
        }
        if (!dice.chance(4)) {
            world.add(opened(world, dice, row));
        }
    }

    private static Row opened(MadeWorld world, Dice dice, Row promise) {
        return Row.of(
                "promise_opened",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(promise),
                "young_person_id",
                promise.person(),
                "promise_id",
                promise.id(),
                "account_id",
                dice.row("account").id(),
                "number",
                1,
                "opened_at",
                world.now());
    }

    private static Row became(MadeWorld world, Dice dice, Row promise) {
        return Row.of(
                "promise_story",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(promise),
                "young_person_id",
                promise.person(),
                "promise_id",
                promise.id(),
                "number",
                1,
                "step",
                dice.oneOf("kept", "change", "not-kept", "disagreement", "says-not-kept", "answer"),
                "words",
                "Hi Jay, it was shut",
                "due",
                null,
                "about",
                null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }
}
