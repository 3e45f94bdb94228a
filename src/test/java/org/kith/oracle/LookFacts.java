package org.kith.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about why somebody looked. */
final class LookFacts {
    private LookFacts() {}

    /** A line is asked about once at a time. */
    static void question(MadeWorld world, Dice dice) {
        var line = dice.rowIfAny(world.rows("reading"));
        if (line == null) {
            return;
        }
        var asks = dice.chance(2)
                ? Cast.ofYoung(world, line.person())
                : dice.one(world.rows("account", one -> one.isOneOf("role", "manager")));
        @Nullable Row answers = dice.chance(3) || open(world, line) ? dice.row("account") : null;
        world.add(Row.of(
                "look_question",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(line),
                "young_person_id",
                line.person(),
                "reading_id",
                line.get("id"),
                "looked_by",
                line.uuid("account_id"),
                "looked_at",
                line.time("read_at"),
                "sections",
                List.of("home"),
                "by_young_person",
                !asks.lacks("young_person_id"),
                "asked_by",
                asks.id(),
                "asked_at",
                world.now(),
                "words",
                "x",
                "answered_by",
                answers == null ? null : answers.id(),
                "answered_at",
                answers == null ? null : world.now(),
                "answer",
                answers == null ? null : "x"));
    }

    private static boolean open(MadeWorld world, Row line) {
        return world.rows("look_question").stream()
                .anyMatch(one -> line.get("id").equals(one.get("reading_id")) && one.lacks("answered_at"));
    }

    static void review(MadeWorld world, Dice dice) {
        var line = dice.rowIfAny(world.rows("reading"));
        if (line == null) {
            return;
        }
        var person = world.find("young_person", line.person());
        world.add(Row.of(
                "look_review",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "team_id",
                person.uuid("team_id"),
                "account_id",
                line.uuid("account_id"),
                "day",
                "2025-05-05",
                "until_reading",
                line.get("id"),
                "reviewed_by",
                dice.one(Cast.workers(world)).id(),
                "reviewed_at",
                world.now(),
                "words",
                "x"));
    }
}
