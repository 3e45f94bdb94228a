package org.kith.groups;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * A group that stays, as a young person reads that they are in it: nothing tells it from another of that name.
 *
 * @param until null while nobody said that they are in it no more
 */
record OwnGroup(String name, LocalDate from, @Nullable LocalDate until) {
    boolean isNow(LocalDate today) {
        return until == null || until.isAfter(today);
    }

    String when() {
        return until == null
                ? say("groups.standing.since", Dates.day(from))
                : say("groups.standing.from-until", Dates.day(from), Dates.day(until));
    }
}
