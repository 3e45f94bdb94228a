package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** What is promised and not yet kept, or not as the young person says, for whoever takes over: those due soonest first. */
@Component
class PromisesInHandover implements HandoverContents {
    private final PromiseSql sql;
    private final Clock clock;

    PromisesInHandover(PromiseSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = PromisePermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        List<String> lines = sql.all(youngPerson).stream()
                .filter(one -> one.open() || one.disputed())
                .sorted(Promise.DUE_SOONEST)
                .map(one -> line(one, may.own(), today))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say(may.own() ? "place.promised" : "place.promises"),
                        lines,
                        "/young-people/" + youngPerson + "/promises",
                        say("promises.back")));
    }

    /** As it stands; of one that is called kept, that the young person says it was not. */
    private static String line(Promise one, boolean own, LocalDate today) {
        var line = one.againstLast()
                .map(against -> say(
                        "promises.handed-over.against" + (against.said().byYou() ? ".you" : ""),
                        promised(one, own, today),
                        against.said().name()))
                .orElseGet(() -> promised(one, own, today));
        return one.disputed() ? say("promises.handed-over.disputed" + (own ? ".own" : ""), line) : line;
    }

    private static String promised(Promise one, boolean own, LocalDate today) {
        var who = one.parties().inWords(own);
        var due = one.due();
        if (due == null) {
            return say("promises.handed-over", who, one.words());
        }
        return say(
                one.overdue(today) ? "promises.handed-over.overdue" : "promises.handed-over.by",
                who,
                one.words(),
                Dates.weekday(due, today));
    }
}
