package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Facts about records opened in an emergency. */
final class EmergencyFacts {
    private EmergencyFacts() {}

    /** Long over, over this moment, open, or opened this moment. */
    private static Duration age(Dice dice) {
        return switch (dice.random().nextInt(6)) {
            case 0 -> Duration.ofHours(5);
            case 1 -> Duration.ofHours(1);
            case 2 -> Duration.ZERO;
            default -> Duration.ofMinutes(30);
        };
    }

    static LocalDate today(MadeWorld world) {
        return LocalDate.ofInstant(world.now(), ZoneId.systemDefault());
    }

    /** By the clock it was opened when it was by Kith's time, unless one of them stood still. */
    private static Instant byClock(MadeWorld world, Dice dice, Duration age) {
        return world.clock().minus(dice.chance(5) ? age(dice) : age);
    }

    /** The team is the young person's at that moment; they may have moved since. */
    static void emergency(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var by = dice.one(Cast.workers(world));
        var age = age(dice);
        var opened = dice.ago(age);
        var untold = dice.chance(2);
        var told = untold && dice.chance(2);
        var seen = dice.chance(3);
        @Nullable
        String reviewOn = untold ? today(world).plusDays(dice.oneOf(14, 14, 60)).toString() : null;
        world.add(Row.of(
                "emergency_access",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "team_id",
                dice.chance(3) ? dice.row("team").id() : person.uuid("team_id"),
                "account_id",
                by.id(),
                "reason",
                dice.oneOf("x", "y"),
                "opened_at",
                opened,
                "opened_by_clock",
                byClock(world, dice, age),
                "ends_at",
                opened.plus(Duration.ofHours(1)),
                "not_told_because",
                untold ? "x" : null,
                "review_on",
                reviewOn,
                "told_at",
                told ? dice.ago(Duration.ofMinutes(1)) : null,
                "told_by",
                told ? by.id() : null,
                "seen_by",
                seen ? by.id() : null,
                "seen_at",
                seen ? dice.ago(Duration.ofMinutes(1)) : null,
                "heard_at",
                dice.chance(3) ? dice.ago(Duration.ofMinutes(1)) : null));
    }

    static void review(MadeWorld world, Dice dice) {
        var emergency = dice.rowIfAny(world.rows("emergency_access"));
        if (emergency != null) {
            world.add(Row.of(
                    "emergency_review",
                    "id",
                    world.newId(),
                    "organisation_id",
                    dice.organisationOf(emergency),
                    "emergency_id",
                    emergency.id(),
                    "because",
                    "x",
                    "review_on",
                    today(world).plusDays(dice.oneOf(7, 7, 7, 60)).toString(),
                    "made_by",
                    dice.one(Cast.workers(world)).id(),
                    "made_at",
                    world.now()));
        }
    }

    /** Now and then by somebody without a name, who is the same as themselves all the same. */
    static void tries(MadeWorld world, Dice dice) {
        var known = dice.one(Cast.workers(world));
        var account = dice.chance(4) ? world.replace(known, known.with("name", "")) : known;
        for (int number = dice.random().nextInt(6); number >= 0; number--) {
            var seen = dice.chance(4);
            world.add(Row.of(
                    "emergency_try",
                    "id",
                    world.newId(),
                    "organisation_id",
                    dice.organisationOf(account),
                    "account_id",
                    account.id(),
                    "tried_at",
                    world.clock().minus(Duration.ofMinutes(dice.oneOf(0, 20, 59, 60, 90))),
                    "misses",
                    dice.oneOf(1, 9, 10, 12),
                    "seen_at",
                    seen ? world.now() : null,
                    "seen_by",
                    seen ? dice.one(Cast.workers(world)).id() : null));
        }
    }
}
