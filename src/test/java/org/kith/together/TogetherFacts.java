package org.kith.together;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about how people work together: one says something, and perhaps whoever is asked sees it differently. */
final class TogetherFacts {
    private TogetherFacts() {}

    static void said(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var asksYoung = dice.chance(2);
        var said = Row.of(
                "together_said",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "account_id",
                worker(world, dice, young),
                "by_young",
                !asksYoung || dice.chance(3),
                "asks_young",
                asksYoung,
                "version",
                1 + world.rows("together_said").size(),
                "how_often",
                "Every Thursday",
                "look_again",
                null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "agreed_at",
                dice.chance(2) ? world.now() : null);
        world.add(said);
        if (!dice.chance(3)) {
            world.add(otherwise(world, dice, said));
        }
    }

    /** Mostly somebody of their team, or who opened their record in an emergency. */
    static UUID worker(MadeWorld world, Dice dice, Row young) {
        var team = world.rows("team_member", one -> Objects.equals(one.get("team_id"), young.get("team_id")));
        var rescuers = world.rows("emergency_access", one -> Objects.equals(one.person(), young.id()));
        var near = dice.chance(2) || rescuers.isEmpty() ? team : rescuers;
        return near.isEmpty() || dice.chance(3)
                ? dice.row("account").id()
                : Objects.requireNonNull(dice.one(near).uuid("account_id"));
    }

    private static Row otherwise(MadeWorld world, Dice dice, Row said) {
        return Row.of(
                "together_otherwise",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(said),
                "young_person_id",
                said.person(),
                "account_id",
                said.uuid("account_id"),
                "said_id",
                said.id(),
                "asks_young",
                said.get("asks_young"),
                "held",
                !said.lacks("agreed_at"),
                "words",
                "Not in the evening",
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }
}
