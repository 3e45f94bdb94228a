package org.kith.continuity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something without an end is not known to go on: from the day after {@code knownUntil} it counts neither as present nor as ended.
 *
 * @param notInReturn the return that should have named it and did not; null when they died or left care, and only its end is missing
 * @param knownUntil the last day it is known to have been so
 */
public record LeftOpen(@Nullable Integer notInReturn, LocalDate knownUntil) {

    public static LeftOpen over(LocalDate from, LocalDate knownUntil) {
        return new LeftOpen(null, from.isAfter(knownUntil) ? from : knownUntil);
    }

    /** As a row has it: nothing once it has an end, and while every return names it. */
    public static @Nullable LeftOpen of(
            @Nullable Integer notInReturn, @Nullable LocalDate knownUntil, @Nullable LocalDate until) {
        return notInReturn == null || knownUntil == null || until != null
                ? null
                : new LeftOpen(notInReturn, knownUntil);
    }

    /** Whether it was still known to be so on a day. */
    public static boolean vouches(@Nullable LeftOpen leftOpen, LocalDate day) {
        return leftOpen == null || !leftOpen.knownUntil.isBefore(day);
    }
}
