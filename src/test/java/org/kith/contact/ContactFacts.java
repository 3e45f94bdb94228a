package org.kith.contact;

import java.util.UUID;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about how young people can be reached, and what is said of workers. */
final class ContactFacts {
    private ContactFacts() {}

    static void detail(MadeWorld world, Dice dice) {
        said(
                world,
                dice,
                "contact_detail",
                "young_person",
                "young_person_id",
                dice.oneOf("email", "phone", "email", "phone", "letters", "ways", "avoid"));
    }

    static void ofWorker(MadeWorld world, Dice dice) {
        said(world, dice, "worker_detail", "worker", "worker_id", dice.oneOf("email", "team"));
    }

    /** Of each kind one holds at a time. */
    private static void said(MadeWorld world, Dice dice, String table, String of, String column, String kind) {
        var whose = dice.row(of);
        var ended = dice.chance(2) || holds(world, table, column, whose.id(), kind);
        var by = dice.row("account");
        world.add(Row.of(
                table,
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(whose),
                column,
                whose.id(),
                "kind",
                kind,
                "value",
                "x",
                "since",
                world.now(),
                "set_by",
                dice.chance(4) ? null : by.id(),
                "ended_at",
                ended ? world.now() : null,
                "ended_by",
                ended ? by.id() : null));
    }

    private static boolean holds(MadeWorld world, String table, String column, UUID whose, String kind) {
        return !world.rows(
                        table,
                        one -> whose.equals(one.uuid(column)) && kind.equals(one.text("kind")) && one.lacks("ended_at"))
                .isEmpty();
    }
}
