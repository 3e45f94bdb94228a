package org.kith.people;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time on the lifeline: from its first day up to, not including, its end day; open while it is still running. */
interface Stretch {

    LocalDate from();

    @Nullable
    LocalDate until();

    /** The day it stops as seen on {@code asOf}, which itself still counts. */
    default LocalDate endSeenOn(LocalDate asOf) {
        var dayAfter = asOf.plusDays(1);
        return until() == null || until().isAfter(dayAfter) ? dayAfter : until();
    }

    default int days(LocalDate asOf) {
        return (int) Math.max(0, DAYS.between(from(), endSeenOn(asOf)));
    }

    /** Whether it has begun, and lasted a day. */
    default boolean isSeenOn(LocalDate asOf) {
        return days(asOf) > 0;
    }
}
