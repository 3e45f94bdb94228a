package org.kith.groups;

import java.time.Duration;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about what was written to several, and about groups. */
final class GroupFacts {
    private GroupFacts() {}

    static void written(MadeWorld world, Dice dice) {
        var entry = dice.rowIfAny(world.rows("entry"));
        if (entry == null) {
            return;
        }
        var before = dice.chance(2) ? null : dice.rowIfAny(world.rows("group_part"));
        world.add(beside(world, dice, "group_part", entry)
                .with("group_id", before == null ? world.newId() : before.uuid("group_id"))
                .with("what", "trip")
                .with("words", "We went to the sea."));
        world.add(beside(world, dice, "group_agreement", entry).with("agreed", true));
    }

    static void member(MadeWorld world, Dice dice) {
        world.add(said(world, dice, "group_member", dice.row("young_person"))
                .with("group_id", world.newId())
                .with("name", "Football")
                .with("from_day", "2026-01-05")
                .with("until_day", null)
                .with("told", !dice.chance(8)));
    }

    static void asked(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        var part = dice.rowIfAny(world.rows("group_part"));
        var answered = dice.chance(4);
        world.add(Row.of(
                "group_ask",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "group_id",
                part == null ? world.newId() : part.uuid("group_id"),
                "account_id",
                account.id(),
                "what",
                null,
                "happened_on",
                null,
                "title",
                "",
                "words",
                "Football",
                "asked_by",
                part == null ? dice.row("account").id() : part.uuid("said_by"),
                "asked_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "answered_at",
                answered ? world.now() : null,
                "wrote",
                answered ? dice.chance(2) : null));
    }

    /** Once in a while of an entry that is somebody else's. */
    private static Row beside(MadeWorld world, Dice dice, String table, Row entry) {
        var row = said(world, dice, table, dice.chance(4) ? dice.row("young_person") : entry);
        return row.with("entry_id", entry.id());
    }

    private static Row said(MadeWorld world, Dice dice, String table, Row of) {
        var person = of.table().equals("young_person") ? of.id() : of.person();
        return Row.of(
                table,
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(of),
                "young_person_id",
                person,
                "said_by",
                dice.row("account").id(),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)));
    }
}
