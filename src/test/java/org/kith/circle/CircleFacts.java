package org.kith.circle;

import java.time.Duration;
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
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
        world.add(row);
        if (dice.chance(2)) {
            world.add(row.with("id", world.newId())
                    .with("version", 2)
                    .with("taken_away", dice.chance(2))
                    .with("said_by", dice.row("account").id()));
        }
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
