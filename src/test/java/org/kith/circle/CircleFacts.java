package org.kith.circle;

import java.time.Duration;
import java.util.UUID;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about people who matter: somebody is written down, and perhaps something else is said of them since. */
final class CircleFacts {
    private CircleFacts() {}

    static void person(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var id = world.newId();
        var row = Row.of(
                "circle_person",
                "id",
                id,
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "person_id",
                id,
                "version",
                1,
                "name",
                "Nan",
                "relationship",
                "my nan",
                "circle_group",
                dice.oneOf("family", "friends"),
                "state",
                dice.oneOf("now", "before", "wanted-back", "not-safe"),
                "since",
                "2014",
                "until",
                null,
                "note",
                null,
                "taken_away",
                false,
                "said_by",
                dice.row("account").id(),
                "words_by",
                null,
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
        world.add(row);
        if (dice.chance(2)) {
            var second = dice.chance(2) ? otherwise(world, dice, row) : together(world, dice, row);
            world.add(second);
            if (dice.chance(2)) {
                world.add(dice.chance(2) ? otherwise(world, dice, second) : together(world, dice, second));
            }
        }
    }

    private static Row next(MadeWorld world, Dice dice, Row before) {
        return before.with("id", world.newId())
                .with("version", (Integer) before.get("version") + 1)
                .with("said_by", dice.row("account").id());
    }

    private static Row otherwise(MadeWorld world, Dice dice, Row before) {
        return next(world, dice, before).with("taken_away", dice.chance(2)).with("words_by", null);
    }

    /** Says whether they are in their life now; now and then more than that, or whose words the others are is wrong. */
    private static Row together(MadeWorld world, Dice dice, Row before) {
        var words = before.get("words_by") == null ? before.get("said_by") : before.get("words_by");
        return next(world, dice, before)
                .with("taken_away", false)
                .with("state", dice.oneOf("now", "before", "wanted-back", "not-safe"))
                .with("name", dice.chance(4) ? "Grandad" : before.get("name"))
                .with("words_by", dice.chance(3) ? whoSaidAnother(world, dice, before) : words);
    }

    /** Of the same young person, if anybody said anything of somebody else. */
    private static UUID whoSaidAnother(MadeWorld world, Dice dice, Row before) {
        var another = dice.rowIfAny(world.rows(
                "circle_person",
                one -> before.person().equals(one.person())
                        && !before.uuid("person_id").equals(one.uuid("person_id"))));
        return another == null ? dice.row("account").id() : another.uuid("said_by");
    }

    /** How close somebody who was written down is. */
    static void closeness(MadeWorld world, Dice dice) {
        var free = world.rows(
                "circle_person",
                one -> one.id().equals(one.uuid("person_id"))
                        && world.rows("circle_closeness", said -> one.id().equals(said.uuid("person_id")))
                                .isEmpty());
        var person = dice.rowIfAny(free);
        if (person != null) {
            world.add(Row.of(
                    "circle_closeness",
                    "id",
                    world.newId(),
                    "organisation_id",
                    person.organisation(),
                    "young_person_id",
                    person.uuid("young_person_id"),
                    "person_id",
                    person.id(),
                    "version",
                    1,
                    "closeness",
                    dice.oneOf("closest", "close", "further"),
                    "said_by",
                    dice.row("account").id(),
                    "said_at",
                    dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
        }
    }
}
