package org.kith.working;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Cast;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about what workers say of themselves: somebody says it, perhaps twice, or has a photo; and perhaps a return names them as somebody's worker. */
final class WorkingFacts {
    private WorkingFacts() {}

    static LocalDate today(MadeWorld world) {
        return LocalDate.ofInstant(world.now(), ZoneId.of("Europe/London"));
    }

    static void says(MadeWorld world, Dice dice) {
        var account = dice.one(Cast.workers(world));
        var before = world.rows("working_said", one -> account.id().equals(one.uuid("account_id")))
                .size();
        var other = dice.one(Cast.workers(world));
        world.add(Row.of(
                "working_said",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "version",
                before + 1,
                "hello",
                "Hello",
                "hours",
                "",
                "phone",
                null,
                "texts",
                false,
                "email",
                null,
                "best",
                null,
                "stand_in",
                other.equals(account) || dice.chance(2) ? null : other.id(),
                "away",
                "",
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3))));
        named(world, dice, account);
    }

    /** One stands at a time; perhaps a return names whoever it shows. */
    static void hasAPhoto(MadeWorld world, Dice dice) {
        var account = dice.one(Cast.workers(world));
        var stands = dice.chance(2)
                && world.rows(
                                "worker_photo",
                                one -> account.id().equals(one.uuid("account_id")) && one.lacks("ended_at"))
                        .isEmpty();
        var chosen = dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3));
        world.add(Row.of(
                "worker_photo",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "small",
                "\\x01",
                "large",
                "\\x01",
                "chosen_at",
                chosen,
                "ended_at",
                stands ? null : chosen));
        named(world, dice, account);
    }

    private static void named(MadeWorld world, Dice dice, Row account) {
        var worker = dice.one(world.rows("worker"));
        var person = dice.row("young_person");
        var joined = world.rows("worker", one -> account.id().equals(one.uuid("account_id")));
        var id = joined.isEmpty() ? asWorker(world, account) : joined.getFirst();
        var from = today(world).minusDays(dice.oneOf(-1, 0, 9, 9));
        @Nullable LocalDate until = dice.chance(3) ? null : from.plusDays(dice.oneOf(0, 1, 2, 9, 10));
        world.add(Row.of(
                "involvement",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "stated_year",
                2025,
                "starts_on",
                from.toString(),
                "ends_on",
                until == null ? null : until.toString(),
                "worker_id",
                dice.chance(6) ? worker.id() : id.id()));
    }

    private static Row asWorker(MadeWorld world, Row account) {
        return world.add(Row.of(
                "worker",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "name",
                null,
                "account_id",
                account.id(),
                "made_at",
                world.now()));
    }
}
