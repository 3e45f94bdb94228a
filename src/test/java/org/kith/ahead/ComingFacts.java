package org.kith.ahead;

import java.time.Duration;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about what is coming: something is foreseen, said, prepared, and a step is ticked. */
final class ComingFacts {
    private ComingFacts() {}

    static void foreseen(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var event = said(world, dice, "coming_event", young).with("settled_at", dice.chance(3) ? world.now() : null);
        world.add(event);
        if (!dice.chance(4)) {
            world.add(version(said(world, dice, "coming_version", young), event, dice));
        }
        if (!dice.chance(4)) {
            var birthday = dice.chance(3);
            var step = said(world, dice, "coming_step", young)
                    .with("event_id", birthday ? null : event.id())
                    .with("birthday", birthday ? 18 : null)
                    .with("words", "Order the bed")
                    .with(
                            "account_id",
                            dice.chance(2) ? null : dice.row("account").id())
                    .with("due", "2026-03-06");
            world.add(step);
            world.add(said(world, dice, "coming_step_said", young)
                    .with("step_id", step.id())
                    .with("number", 1)
                    .with("state", dice.oneOf("done", "not-needed", "open"))
                    .with("words", null));
        }
    }

    private static Row version(Row said, Row event, Dice dice) {
        var state = dice.oneOf("ahead", "happened", "off");
        return said.with("event_id", event.id())
                .with("number", 1)
                .with("kind", "move")
                .with("words", "The flat in Mill Street")
                .with("starts", "2026-03-06")
                .with("ends", "2026-03-06")
                .with("sure", true)
                .with("state", state)
                .with("became", state.equals("ahead") ? null : "It was so");
    }

    private static Row said(MadeWorld world, Dice dice, String table, Row young) {
        return Row.of(
                table,
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }
}
