package org.kith.working;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.kith.words.Dates;

/** From when until when on one day; into the next one where it ends no later than it begins. */
record Shift(LocalTime from, LocalTime until) {

    Instant begins(LocalDate day) {
        return ZonedDateTime.of(day, from, Dates.LONDON).toInstant();
    }

    /** By the clock on the wall: a night on which clocks change is an hour shorter or longer. */
    Instant ends(LocalDate day) {
        var last = until.isAfter(from) ? day : day.plusDays(1);
        return ZonedDateTime.of(last, until, Dates.LONDON)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
