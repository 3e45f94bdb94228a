package org.kith.reconnecting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.OnePerson;
import org.kith.oracle.Row;

/** Who takes part in a wish, as docs/POLICY.md says it. */
final class Parts {
    private Parts() {}

    /** Whether they look for it: the one who does now, and of the young person's team now. */
    static boolean looks(Eyes eyes, @Nullable UUID wish) {
        return eyes.standBy()
                && rows(eyes, "reconnection_broker", wish)
                        .anyMatch(one -> eyes.acting(one.uuid("account_id"))
                                && one.lacks("ended_at")
                                && eyes.teamOf(one.person()));
    }

    static boolean isSecond(Eyes eyes, @Nullable UUID wish) {
        return eyes.are("manager")
                && rows(eyes, "reconnection_second", wish)
                        .anyMatch(one -> eyes.acting(one.uuid("account_id")) && eyes.teamOf(one.person()));
    }

    /** Whether one of both said that it is over. */
    static boolean isOver(Eyes eyes, @Nullable UUID wish) {
        return rows(eyes, "reconnection_word", wish).anyMatch(one -> one.isOneOf("step", "end"));
    }

    static boolean looksForAny(Eyes eyes) {
        return eyes.world().rows("reconnection_broker").stream()
                .anyMatch(one -> looks(eyes, one.uuid("reconnection_id")));
    }

    /** Whether both said yes, and they are one who knows. */
    static boolean isOpen(Eyes eyes, @Nullable UUID wish) {
        return rows(eyes, "reconnection_open", wish)
                .anyMatch(one -> ReconnectingRules.opened(eyes, one).yes()
                        && (eyes.own() == null || eyes.themselves(one.person())));
    }

    static boolean isOpenToThem(Eyes eyes, @Nullable UUID wish) {
        return rows(eyes, "reconnection_open", wish).anyMatch(one -> eyes.themselves(one.uuid("other_id")));
    }

    /** Whether somebody works in the young person's team now. */
    static boolean isAround(Eyes eyes, @Nullable UUID account, @Nullable UUID person) {
        if (account == null || person == null || !eyes.sees("account", account)) {
            return false;
        }
        var who = eyes.world().find("account", account);
        var team = eyes.world().find("young_person", person).uuid("team_id");
        return who.isOneOf("role", "worker", "manager")
                && who.lacks("ended_at")
                && eyes.world().rows("team_member").stream()
                        .filter(member -> account.equals(member.uuid("account_id"))
                                && member.get("team_id").equals(team))
                        .filter(member -> eyes.acting(account) || eyes.at(member))
                        .anyMatch(member -> !member.time("since").isAfter(eyes.now())
                                && (member.lacks("until")
                                        || member.time("until").isAfter(eyes.now())));
    }

    /** Whether whoever looks goes on: in the team, and with no last day that is near or over, as far as whoever asks reads who leaves. */
    static boolean goesOnLooking(Eyes eyes, @Nullable UUID account, @Nullable UUID person) {
        return isAround(eyes, account, person) && !leavesSoon(eyes, account);
    }

    private static boolean leavesSoon(Eyes eyes, @Nullable UUID account) {
        var today = LocalDate.ofInstant(eyes.now(), ZoneId.of("Europe/London"));
        var leavings = eyes.world().rows("worker_leaving").stream()
                .filter(one -> eyes.sees("worker_leaving", one.id()))
                .toList();
        return leavings.stream()
                .filter(one -> Objects.equals(account, one.uuid("account_id")) && !one.is("taken_back"))
                .filter(one -> leavings.stream()
                        .noneMatch(later -> one.uuid("leaving_id").equals(later.uuid("leaving_id"))
                                && version(later) > version(one)))
                .map(one -> LocalDate.parse(one.text("last_day")))
                .anyMatch(day -> !day.isBefore(today.minusDays(92))
                        && !day.isAfter(today.plusDays(7))
                        && (!day.isBefore(today) || !beganSince(eyes, account, day)));
    }

    private static int version(Row leaving) {
        return Integer.parseInt(leaving.text("version"));
    }

    private static boolean beganSince(Eyes eyes, @Nullable UUID account, LocalDate day) {
        return eyes.world().rows("assignment").stream()
                .anyMatch(one -> eyes.sees("assignment", one.id())
                        && Objects.equals(account, one.uuid("account_id"))
                        && !one.lacks("role")
                        && LocalDate.parse(one.text("starts_on")).isAfter(day));
    }

    /** Of whom was found last: by their last answer, by two people who say that it is safe, and by the wish, which stands and does not rest. */
    static boolean bothSaidYes(Eyes eyes, Row open) {
        var wish = open.uuid("reconnection_id");
        var found = last(rows(eyes, "reconnection_step", wish).filter(one -> one.isOneOf("step", "found")), null);
        if (found == null) {
            return false;
        }
        var answer = last(rows(eyes, "reconnection_step", wish).filter(one -> one.isOneOf("step", "yes", "no")), found);
        var safe = last(
                rows(eyes, "reconnection_step", wish).filter(one -> one.isOneOf("step", "safe", "not-safe")), found);
        var second = safe == null
                ? null
                : last(
                        rows(eyes, "reconnection_step", wish)
                                .filter(one -> one.isOneOf("step", "confirmed", "not-confirmed")),
                        safe);
        var yes = found.lacks("found_through")
                ? Objects.equals(found.get("found_person"), open.get("other_id"))
                        && answer != null
                        && answer.isOneOf("step", "yes")
                : saidYesThrough(
                        eyes,
                        last(rows(eyes, "reconnection_step", wish).filter(one -> one.isOneOf("step", "asked")), found),
                        open.uuid("other_id"));
        return yes
                && safe != null
                && safe.isOneOf("step", "safe")
                && second != null
                && second.isOneOf("step", "confirmed")
                && !OnePerson.is(eyes.world(), second.uuid("said_by"), safe.uuid("said_by"))
                && rows(eyes, "reconnection_word", wish).noneMatch(one -> one.isOneOf("step", "pause", "stop", "end"));
    }

    /** Whether that young person said yes to the manager who was asked by that step, as it was said last. */
    private static boolean saidYesThrough(Eyes eyes, @Nullable Row asked, @Nullable UUID other) {
        if (asked == null) {
            return false;
        }
        var through = eyes
                .world()
                .rows("reconnection_through", one -> asked.id().equals(one.uuid("step_id")))
                .stream()
                .map(Row::id)
                .toList();
        var said = last(
                eyes.world().rows("reconnection_through_said").stream()
                        .filter(one -> through.contains(one.uuid("through_id"))),
                null);
        return said != null && other != null && other.equals(said.uuid("found_person"));
    }

    static @Nullable Row last(Stream<Row> rows, @Nullable Row after) {
        List<Row> sorted = rows.filter(
                        one -> after == null || one.time("said_at").isAfter(after.time("said_at")))
                .sorted(Comparator.comparing((Row one) -> one.time("said_at")))
                .toList();
        return sorted.isEmpty() ? null : sorted.getLast();
    }

    private static Stream<Row> rows(Eyes eyes, String table, @Nullable UUID wish) {
        return eyes.world().rows(table).stream()
                .filter(one -> eyes.at(one) && one.uuid("reconnection_id").equals(wish));
    }

    /** Of a wish for which they look, or of which they are asked; a wish itself as that one. */
    static Row ofTheirs(Row row, Eyes eyes, Dice dice) {
        var theirs = dice.rowIfAny(eyes.world()
                .rows(
                        "reconnection",
                        one -> eyes.isAbout(one.person()) && (looks(eyes, one.id()) || isSecond(eyes, one.id()))));
        return theirs == null ? row : row.with(row.has("reconnection_id") ? "reconnection_id" : "id", theirs.id());
    }

    /** The same, and mostly with whoever was found. */
    static Row whomTheyFound(Row row, Eyes eyes, Dice dice) {
        var theirs = ofTheirs(row, eyes, dice);
        var steps = rows(eyes, "reconnection_step", theirs.uuid("reconnection_id"));
        var found = last(steps.filter(one -> one.isOneOf("step", "found")), null);
        return found == null || dice.chance(3) ? theirs : theirs.with("other_id", found.get("found_person"));
    }
}
