package org.kith.continuity;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/** A time on the lifeline: from its first day up to, not including, its end day; open while it is still running. */
public interface Stretch {

    LocalDate from();

    @Nullable
    LocalDate until();

    /** Whether what people know of its end is the last day of somebody who hands over; a return, and whoever says that it ended, gives the day after. */
    default boolean isHandedOver() {
        return false;
    }

    /** Its end as people know it. */
    default @Nullable LocalDate untilAsSaid() {
        var until = until();
        return until != null && isHandedOver() ? until.minusDays(1) : until;
    }

    /** Set when it has no end and is not known to go on. */
    default @Nullable LeftOpen leftOpen() {
        return null;
    }

    /** The day it stops as seen on {@code asOf}, which itself still counts; of what was left open, the day after the last one known. */
    default LocalDate endSeenOn(LocalDate asOf) {
        var dayAfter = asOf.plusDays(1);
        var end =
                until() == null && leftOpen() != null ? leftOpen().knownUntil().plusDays(1) : until();
        return end == null || end.isAfter(dayAfter) ? dayAfter : end;
    }

    /** Whether nothing says that it went on to that day, or that it had ended. */
    default boolean isUnsureOn(LocalDate asOf) {
        var open = leftOpen();
        return until() == null && open != null && (open.notInReturn() == null || !LeftOpen.vouches(open, asOf));
    }

    /** When it ended, in words: a day, now, or that it is not known. */
    default String untilSeenOn(LocalDate asOf) {
        var until = untilAsSaid();
        if (until != null) {
            return Dates.day(until);
        }
        return isUnsureOn(asOf) ? LeftOpenWords.of(leftOpen()) : say("lifeline.now");
    }

    default int days(LocalDate asOf) {
        return (int) Math.max(0, DAYS.between(from(), endSeenOn(asOf)));
    }

    /** Whether it has begun, and lasted a day. */
    default boolean isSeenOn(LocalDate asOf) {
        return days(asOf) > 0;
    }
}
