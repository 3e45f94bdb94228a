package org.kith.reconnecting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;
import org.kith.words.Dates;

/** Facts about reconnecting: a wish, who looks, what was said of it so far, and perhaps that both said yes; and who agreed to be found. */
final class ReconnectingFacts {
    private ReconnectingFacts() {}

    static void wish(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var wish = row(world, dice, "reconnection", young, account(world, dice, young), 60)
                .with("name", "My brother Sam")
                .with("words", null);
        world.add(wish);
        world.add(of(world, dice, "reconnection_broker", wish, 59)
                .with("account_id", dice.chance(5) ? later(world, dice, young) : account(world, dice, young))
                .with("chosen", dice.oneOf("by-them", "as-told", "for-them"))
                .with("ended_at", dice.chance(4) ? dice.oneOf(world.now(), dice.ago(Duration.ofMinutes(9))) : null));
        world.add(of(world, dice, "reconnection_second", wish, 40)
                .with("account_id", dice.chance(3) ? dice.row("account").id() : manager(world, young)));
        var other = dice.chance(2) ? null : dice.row("young_person").id();
        search(world, dice, wish, other);
        word(world, dice, wish);
        looked(world, dice);
        if (!dice.chance(3)) {
            world.add(of(world, dice, "reconnection_open", wish, dice.chance(2) ? 0 : 5)
                    .with("other_id", other)
                    .with("through_id", null)
                    .with("words", "He is your brother"));
        }
    }

    /** Whoever looks opens the page of it: a line of the log that nobody asked about. */
    private static void looked(MadeWorld world, Dice dice) {
        var line = dice.rowIfAny(world.rows("reading", one -> !isAskedAbout(world, one)));
        if (line != null) {
            world.replace(line, line.with("page", "reconnecting"));
        }
    }

    private static boolean isAskedAbout(MadeWorld world, Row line) {
        var id = line.get("id");
        return world.rows("look_question").stream()
                        .anyMatch(one -> one.get("reading_id").equals(id))
                || world.rows("look_review").stream()
                        .anyMatch(one -> one.get("until_reading").equals(id));
    }

    private static void search(MadeWorld world, Dice dice, Row wish, @Nullable UUID other) {
        var steps = List.of(
                "note",
                "found",
                "asked",
                dice.oneOf("yes", "yes", "yes", "no"),
                dice.oneOf("safe", "safe", "safe", "not-safe"),
                dice.oneOf("confirmed", "confirmed", "confirmed", "not-confirmed"));
        var young = world.find("young_person", wish.uuid("young_person_id"));
        var looks = account(world, dice, young);
        var second = dice.chance(4) ? looks : account(world, dice, young);
        var minutes = 30;
        for (var step : steps.subList(0, dice.chance(3) ? 1 + dice.random().nextInt(5) : 6)) {
            var found = step.equals("found");
            world.add(of(world, dice, "reconnection_step", wish, minutes--)
                    .with("step", step)
                    .with("words", "I rang")
                    .with("name", found ? "Sam" : null)
                    .with("reach", null)
                    .with(
                            "found_person",
                            found && other != null && !other.equals(wish.uuid("young_person_id")) ? other : null)
                    .with("found_account", null)
                    .with("found_through", null)
                    .with("said_by", step.endsWith("confirmed") ? second : looks));
        }
    }

    private static void word(MadeWorld world, Dice dice, Row wish) {
        var step = dice.oneOf("pause", "go-on", "end", "tell", "stop", "contact", "went", "plan");
        var contact = step.equals("contact");
        world.add(of(world, dice, "reconnection_word", wish, 20)
                .with("step", step)
                .with("words", "I am still looking")
                .with("day", contact ? "2026-03-06" : null)
                .with("place", contact ? "The park" : null)
                .with("company", contact ? "Amina" : null)
                .with("both_read", dice.chance(2))
                .with("by_other", dice.chance(4)));
    }

    static void findable(MadeWorld world, Dice dice) {
        var account = dice.row("account");
        var rows = world.rows("findable", one -> one.get("account_id").equals(account.id()));
        if (!rows.isEmpty()) {
            return;
        }
        world.add(Row.of(
                "findable",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "reach",
                "07700 900123",
                "until",
                day(
                        dice.chance(3)
                                ? dice.ago(Duration.ofDays(1))
                                : dice.in(Duration.ofDays(dice.random().nextInt(2) * 9))),
                "said_at",
                dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "ended_at",
                dice.chance(4) ? world.now() : null));
    }

    static String day(Instant moment) {
        return moment.atZone(Dates.LONDON).toLocalDate().toString();
    }

    private static Row of(MadeWorld world, Dice dice, String table, Row wish, int minutes) {
        var young = world.find("young_person", wish.uuid("young_person_id"));
        return row(world, dice, table, young, account(world, dice, young), minutes)
                .with("reconnection_id", wish.id());
    }

    private static Row row(MadeWorld world, Dice dice, String table, Row young, UUID by, int minutes) {
        return Row.of(
                table,
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "said_by",
                by,
                "said_at",
                minutes == 0 ? world.now() : dice.ago(Duration.ofMinutes(minutes)));
    }

    /** Mostly somebody of their team. */
    private static UUID account(MadeWorld world, Dice dice, Row young) {
        var team = world.rows("team_member", one -> one.get("team_id").equals(young.get("team_id")));
        return team.isEmpty() || dice.chance(4)
                ? dice.row("account").id()
                : dice.one(team).uuid("account_id");
    }

    /** Somebody who comes into their team tomorrow. */
    private static UUID later(MadeWorld world, Dice dice, Row young) {
        var account = dice.one(world.rows(
                "account",
                one -> one.isOneOf("role", "worker", "manager")
                        && one.organisation().equals(young.organisation())));
        var tomorrow = dice.in(Duration.ofDays(1));
        world.add(Row.of(
                "team_member",
                "id",
                world.newId(),
                "organisation_id",
                account.organisation(),
                "team_id",
                young.get("team_id"),
                "account_id",
                account.id(),
                "since",
                tomorrow,
                "until",
                null,
                "put_by",
                null));
        return account.id();
    }

    static UUID manager(MadeWorld world, Row young) {
        return world.rows("account", one -> one.isOneOf("role", "manager")).stream()
                .filter(one -> !world.rows(
                                "team_member",
                                member -> one.id().equals(member.uuid("account_id"))
                                        && member.get("team_id").equals(young.get("team_id")))
                        .isEmpty())
                .findFirst()
                .orElseGet(() -> world.rows("account").get(1))
                .id();
    }
}
