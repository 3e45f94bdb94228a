package org.kith.working;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Photos of people who work here: for colleagues who work with young people, and for the young people they work or worked with. */
final class PhotoRules {
    private static final Instant SOME_DAY = Instant.parse("2026-03-04T12:00:00Z");

    private PhotoRules() {}

    static final List<Rule> ALL = List.of(Rule.on("worker_photo", PhotoRules::seen)
            .added(PhotoRules::chosen, "account_id")
            .filledLater("ended_at")
            .together((row, eyes) -> row.with("chosen_at", eyes.now()))
            .changed(PhotoRules::takenAway)
            .way("takes it away", eyes -> Map.of("ended_at", eyes.now()))
            .way("took it away", eyes -> Map.of("ended_at", SOME_DAY)));

    private static Answer seen(Eyes eyes, Row row) {
        var account = Objects.requireNonNull(row.uuid("account_id"));
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.acting(account), "their own"),
                no(!row.lacks("ended_at"), "taken away"),
                no(!WorkingRules.isHere(eyes, account), "has left"),
                yes(eyes.standBy(), "a colleague who works with young people"),
                yes(eyes.own() != null && WorkingRules.inTheirTeam(eyes, account), "somebody of their team"),
                yes(eyes.own() != null && WorkingRules.named(eyes, account, null), "was there, as a return says"),
                yes(eyes.own() != null && assigned(eyes, account), "was there, as was said here"));
    }

    private static boolean assigned(Eyes eyes, UUID account) {
        var today = WorkingFacts.today(eyes.world());
        return eyes
                .world()
                .rows(
                        "assignment",
                        one -> Objects.equals(one.person(), eyes.own())
                                && eyes.sees("assignment", one.id())
                                && !one.lacks("role")
                                && account.equals(one.uuid("account_id")))
                .stream()
                .anyMatch(one -> {
                    var from = LocalDate.parse(one.text("starts_on"));
                    return !from.isAfter(today) && WorkingRules.runs(WorkingRules.day(one, "ends_on"), from);
                });
    }

    private static Answer chosen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "into another organisation"),
                no(!eyes.standBy(), "does not work with young people"),
                no(!row.time("chosen_at").equals(eyes.now()), "not now"),
                no(!row.lacks("ended_at"), "it is gone already"),
                yes(eyes.acting(row.uuid("account_id")), "their own"));
    }

    private static Answer takenAway(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before), "of another organisation"),
                no(!before.lacks("ended_at"), "it is gone already"),
                no(!after.time("ended_at").equals(eyes.now()), "not now"),
                yes(eyes.acting(before.uuid("account_id")), "their own"));
    }
}
