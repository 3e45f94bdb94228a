package org.kith.tworecords;

import java.time.Duration;
import java.util.Objects;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about two records that may be one young person's, and what young people say of it. */
final class PairFacts {
    private PairFacts() {}

    static void pair(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var near = world.rows(
                "young_person",
                one -> !one.equals(young)
                        && one.organisation().equals(young.organisation())
                        && (dice.chance(4) || Objects.equals(one.get("team_id"), young.get("team_id"))));
        var other = dice.rowIfAny(near);
        if (other == null || isOpen(world, young, other)) {
            return;
        }
        var here = world.rows("account", one -> one.organisation().equals(young.organisation()));
        var row = proposed(world, young, other, dice.chance(2) ? dice.one(here) : member(world, dice, young))
                .with("organisation_id", dice.organisationOf(young))
                .with("proposed_at", dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
        var second = dice.one(here);
        if (!second.id().equals(row.uuid("proposed_by")) && dice.chance(2)) {
            row = row.with("confirmed_at", world.now()).with("confirmed_by", second.id());
        }
        world.add(
                dice.chance(3)
                        ? row.with("undone_at", dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(2)))
                                .with("undone_by", dice.one(here).id())
                                .with("undone_because", dice.chance(2) ? "x" : null)
                        : row);
    }

    /** Somebody of their team, who can say more of it. */
    private static Row member(MadeWorld world, Dice dice, Row young) {
        var members = world.rows("team_member", one -> Objects.equals(one.get("team_id"), young.get("team_id")));
        return world.find("account", Objects.requireNonNull(dice.one(members).uuid("account_id")));
    }

    private static boolean isOpen(MadeWorld world, Row one, Row other) {
        return !world.rows(
                        "record_pair",
                        row -> row.lacks("undone_at")
                                && (one.id().equals(row.person()) && other.id().equals(row.uuid("other_id"))
                                        || other.id().equals(row.person())
                                                && one.id().equals(row.uuid("other_id"))))
                .isEmpty();
    }

    static Row proposed(MadeWorld world, Row young, Row other, Row by) {
        return Row.of(
                "record_pair",
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
                null);
    }

    /** What they say now, and perhaps what they said otherwise before. */
    static void word(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var own = world.rows("account", one -> Objects.equals(one.get("young_person_id"), young.id()));
        var said = Row.of(
                "record_pair_word",
                "id",
                world.newId(),
                "organisation_id",
                young.organisation(),
                "young_person_id",
                young.id(),
                "is_no",
                dice.chance(2),
                "words",
                null,
                "said_by",
                (own.isEmpty() || dice.chance(4) ? dice.row("account") : dice.one(own)).id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
        if (dice.chance(2)) {
            world.add(said.with("id", world.newId())
                    .with("is_no", !said.is("is_no"))
                    .with("said_at", dice.ago(Duration.ofMinutes(9))));
        }
        world.add(said);
    }
}
