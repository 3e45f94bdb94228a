package org.kith.working;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * What workers say of themselves: for those who work with young people here, and for the young people they work with now or of whose team they are;
 * as long as they are here.
 */
final class WorkingRules {
    private WorkingRules() {}

    static final List<Rule> ALL = List.of(Rule.on("working_said", WorkingRules::seen)
            .added(WorkingRules::said, "account_id")
            .together(WorkingRules::together));

    private static Answer seen(Eyes eyes, Row row) {
        var account = row.uuid("account_id");
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(!isHere(eyes, account), "has left"),
                yes(eyes.standBy(), "a colleague who works with young people"),
                yes(eyes.own() != null && inTheirTeam(eyes, account), "somebody of their team"),
                yes(eyes.own() != null && namedNow(eyes, account), "works with them, as a return says"));
    }

    static boolean isHere(Eyes eyes, UUID account) {
        return eyes.sees("account", account)
                && eyes.world().find("account", account).lacks("ended_at");
    }

    static boolean inTheirTeam(Eyes eyes, UUID account) {
        var me = eyes.world().find("young_person", Objects.requireNonNull(eyes.own()));
        return eyes.sees("young_person", me.id())
                && eyes
                        .world()
                        .rows(
                                "team_member",
                                one -> Objects.equals(one.get("team_id"), me.get("team_id"))
                                        && account.equals(one.uuid("account_id")))
                        .stream()
                        .anyMatch(one -> eyes.sees("team_member", one.id()) && isMember(eyes, one));
    }

    private static boolean isMember(Eyes eyes, Row member) {
        return !member.time("since").isAfter(eyes.now())
                && (member.lacks("until") || member.time("until").isAfter(eyes.now()));
    }

    private static boolean namedNow(Eyes eyes, UUID account) {
        var today = WorkingFacts.today(eyes.world());
        return named(eyes, account, today);
    }

    /**
     * Whether a return names them from a day that has come on. Until the day on which Kith was told that they stopped, if that is sooner.
     *
     * @param still on which day they are still to be there; null for any time at all
     */
    static boolean named(Eyes eyes, UUID account, @Nullable LocalDate still) {
        var today = WorkingFacts.today(eyes.world());
        return eyes
                .world()
                .rows(
                        "involvement",
                        one -> Objects.equals(one.person(), eyes.own()) && eyes.sees("involvement", one.id()))
                .stream()
                .anyMatch(one -> {
                    var worker = eyes.world().find("worker", one.uuid("worker_id"));
                    var from = LocalDate.parse(one.text("starts_on"));
                    var until = still == null ? from : still;
                    return eyes.sees("worker", worker.id())
                            && account.equals(worker.uuid("account_id"))
                            && !from.isAfter(today)
                            && runs(day(one, "ends_on"), until)
                            && runs(stopped(eyes, worker, from), until);
                });
    }

    static boolean runs(@Nullable LocalDate end, LocalDate today) {
        return end == null || end.isAfter(today);
    }

    static @Nullable LocalDate day(Row row, String column) {
        return row.has(column) && !row.lacks(column) ? LocalDate.parse(row.text(column)) : null;
    }

    /** As it was said of their time, or of the handover in which they stop. */
    private static @Nullable LocalDate stopped(Eyes eyes, Row worker, LocalDate from) {
        return Stream.concat(saidToStop(eyes, worker, from), handedOver(eyes, worker, from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> handedOver(Eyes eyes, Row worker, LocalDate from) {
        return eyes
                .world()
                .rows(
                        "time_end",
                        one -> Objects.equals(one.person(), eyes.own())
                                && eyes.sees("time_end", one.id())
                                && !worker.lacks("account_id")
                                && worker.get("account_id").equals(one.get("account_id")))
                .stream()
                .map(one -> day(one, "ends_on"))
                .filter(Objects::nonNull)
                .filter(end -> end.isAfter(from));
    }

    private static Stream<LocalDate> saidToStop(Eyes eyes, Row worker, LocalDate from) {
        return eyes
                .world()
                .rows(
                        "assignment",
                        one -> Objects.equals(one.person(), eyes.own())
                                && eyes.sees("assignment", one.id())
                                && (worker.id().equals(one.uuid("worker_id"))
                                        || !worker.lacks("account_id")
                                                && worker.get("account_id").equals(one.get("account_id"))))
                .stream()
                .map(one -> day(one, "ends_on"))
                .filter(Objects::nonNull)
                .filter(end -> !end.isBefore(from));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "into another organisation"),
                no(!eyes.standBy(), "does not work with young people"),
                no(!eyes.acting(row.uuid("account_id")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(row.lacks("stand_in"), "nobody stands in"),
                yes(isTeamMate(eyes, row.uuid("stand_in")), "somebody of their team stands in"));
    }

    private static boolean isTeamMate(Eyes eyes, @Nullable UUID other) {
        return other != null
                && eyes
                        .world()
                        .rows(
                                "team_member",
                                one -> other.equals(one.uuid("account_id"))
                                        && eyes.teams().contains(one.uuid("team_id")))
                        .stream()
                        .anyMatch(one -> eyes.sees("team_member", one.id()) && isMember(eyes, one));
    }

    /** Now; and nobody stands in for themselves. */
    private static Row together(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now())
                .with("version", 1_000 + Math.floorMod(row.id().hashCode(), 1_000_000));
        return eyes.acting(row.uuid("stand_in")) ? now.with("stand_in", null) : now;
    }
}
