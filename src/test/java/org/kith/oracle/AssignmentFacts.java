package org.kith.oracle;

import java.time.Duration;
import java.util.Objects;

/** Facts about who works with a young person as it is said in Kith, and which account a worker of a return is. */
final class AssignmentFacts {
    private static final String DAY = "2025-05-05";

    private AssignmentFacts() {}

    static void assignment(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var account = dice.one(Cast.workers(world));
        var ended = dice.chance(2)
                || !world.rows(
                                "assignment",
                                one -> person.id().equals(one.person())
                                        && account.id().equals(one.uuid("account_id"))
                                        && one.lacks("ended_at"))
                        .isEmpty();
        var row = Row.of(
                "assignment",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "account_id",
                account.id(),
                "worker_id",
                null,
                "role",
                "personal adviser",
                "starts_on",
                DAY,
                "starts_because",
                "x",
                "started_by",
                dice.one(Cast.workers(world)).id(),
                "started_at",
                world.now(),
                "ends_on",
                ended ? DAY : null,
                "ends_because",
                ended ? "x" : null,
                "ended_by",
                ended ? dice.one(Cast.workers(world)).id() : null,
                "ended_at",
                ended ? world.now() : null);
        world.add(ended && dice.chance(2) ? ofReturn(row, dice) : row);
    }

    /** That somebody stopped whom a return names by a code. */
    private static Row ofReturn(Row row, Dice dice) {
        return row.with("account_id", null)
                .with("worker_id", dice.row("worker").id())
                .with("role", null)
                .with("starts_because", null);
    }

    static void move(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var from = dice.row("team");
        var to = dice.row("team");
        if (from.equals(to)) {
            return;
        }
        world.add(Row.of(
                "team_move",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "from_team_id",
                from.id(),
                "to_team_id",
                to.id(),
                "moves_on",
                DAY,
                "because",
                "x",
                "moved_by",
                dice.one(Cast.workers(world)).id(),
                "moved_at",
                world.now()));
    }

    /** Mostly as a manager of their team would tell it, who is about to move them. */
    static void told(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var managers = world.rows("account", one -> one.isOneOf("role", "manager"));
        var other = dice.row("team");
        if (managers.isEmpty() || other.id().equals(person.uuid("team_id"))) {
            return;
        }
        var members = world.rows("team_member", one -> Objects.equals(one.get("team_id"), person.get("team_id")));
        var move = world.newId();
        var at = dice.chance(4) ? dice.ago(Duration.ofMinutes(3)) : world.now();
        world.add(Row.of(
                "team_move",
                "id",
                move,
                "organisation_id",
                person.organisation(),
                "young_person_id",
                person.id(),
                "from_team_id",
                person.uuid("team_id"),
                "to_team_id",
                other.id(),
                "moves_on",
                DAY,
                "because",
                "x",
                "moved_by",
                dice.one(managers).id(),
                "moved_at",
                at));
        world.add(Row.of(
                "move_told",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "move_id",
                move,
                "account_id",
                members.isEmpty() || dice.chance(3)
                        ? dice.row("account").id()
                        : dice.one(members).uuid("account_id"),
                "told_at",
                dice.chance(5) ? dice.ago(Duration.ofDays(15)) : at,
                "read_at",
                dice.chance(3) ? at : null));
    }

    static void join(MadeWorld world, Dice dice) {
        var worker = dice.row("worker");
        var undone = dice.chance(2)
                || !world.rows(
                                "worker_join",
                                one -> worker.id().equals(one.uuid("worker_id")) && one.lacks("undone_at"))
                        .isEmpty();
        var decide = world.rows("account", one -> one.isOneOf("role", "manager", "analyst"));
        var by = dice.chance(2) ? dice.row("account") : dice.one(decide);
        var second = dice.row("account");
        var confirmed = !by.equals(second) && dice.chance(2);
        if (decide.contains(by) && dice.chance(2)) {
            var name = dice.chance(2) ? dice.one(decide).text("name") : "Robin";
            world.add(HouseFacts.formerName(world, by, name));
        }
        world.add(Row.of(
                "worker_join",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(worker),
                "worker_id",
                worker.id(),
                "account_id",
                dice.one(dice.chance(2) ? decide : Cast.staff(world)).id(),
                "joined_at",
                world.now(),
                "joined_by",
                by.id(),
                "because",
                "x",
                "confirmed_at",
                confirmed ? world.now() : null,
                "confirmed_by",
                confirmed ? second.id() : null,
                "undone_at",
                undone ? dice.mostly(world.now(), dice.ago(Duration.ofDays(15))) : null,
                "undone_by",
                undone ? by.id() : null,
                "undone_because",
                undone ? "x" : null));
    }
}
