package org.kith.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One caseload of a team: the workers who had it one after the other, so that young people share their comings and goings. */
final class Caseload {

    record Turn(
            Colleague worker,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    private final List<Turn> turns = new ArrayList<>();

    void add(Turn turn) {
        turns.add(turn);
    }

    /** Gives a young person the seat's workers for a while; {@code reason} is why the first of them came. */
    void lookAfter(Young young, LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        for (var turn : turns) {
            var since = turn.since().isBefore(from) ? from : turn.since();
            var cut = until != null && (turn.until() == null || turn.until().isAfter(until));
            var end = cut ? until : turn.until();
            if (end != null && !end.isAfter(since)) {
                continue;
            }
            var stretch = turn.worker().worksWith(young).since(since.toString());
            var why = turn.since().isBefore(from) ? reason : turn.reason();
            if (why != null) {
                stretch.because(why);
            }
            if (end != null) {
                stretch.until(end.toString());
            }
        }
    }

    /** The worker somebody had on a day; null in a gap. */
    @Nullable
    Turn on(LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.since().isAfter(day)
                        && (turn.until() == null || turn.until().isAfter(day)))
                .findFirst()
                .orElse(null);
    }
}
