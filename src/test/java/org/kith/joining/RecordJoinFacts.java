package org.kith.joining;

import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about two records that may be one young person's. */
final class RecordJoinFacts {
    private RecordJoinFacts() {}

    static void join(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var others = world.rows(
                "young_person", one -> !one.equals(young) && one.organisation().equals(young.organisation()));
        if (others.isEmpty()) {
            return;
        }
        var other = dice.one(others);
        var row = proposed(world, young, other, dice.row("account"));
        var second = dice.row("account");
        if (!second.id().equals(row.uuid("proposed_by")) && !dice.chance(3)) {
            row = row.with("confirmed_at", world.now()).with("confirmed_by", second.id());
        }
        var isOpen = !world.rows(
                        "record_join",
                        one -> one.lacks("undone_at") && other.id().equals(one.uuid("other_id")))
                .isEmpty();
        world.add(isOpen || dice.chance(3) ? undone(world, dice, row) : row);
    }

    private static Row undone(MadeWorld world, Dice dice, Row row) {
        var undone = row.with("undone_at", world.now())
                .with("undone_by", dice.row("account").id())
                .with("undone_because", "x")
                .with("not_me", dice.chance(2));
        return undone.is("not_me") && dice.chance(3)
                ? undone.with("heard_at", world.now())
                        .with("heard_by", dice.row("account").id())
                        .with("heard_words", "x")
                : undone;
    }

    static Row proposed(MadeWorld world, Row young, Row other, Row by) {
        return Row.of(
                "record_join",
                "id",
                world.newId(),
                "organisation_id",
                young.organisation(),
                "young_person_id",
                young.id(),
                "other_id",
                other.id(),
                "proposed_at",
                world.now(),
                "proposed_by",
                by.id(),
                "because",
                "x",
                "confirmed_at",
                null,
                "confirmed_by",
                null,
                "undone_at",
                null,
                "undone_by",
                null,
                "undone_because",
                null,
                "not_me",
                false,
                "heard_at",
                null,
                "heard_by",
                null,
                "heard_words",
                null);
    }
}
