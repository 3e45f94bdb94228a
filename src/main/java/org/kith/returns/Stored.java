package org.kith.returns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;

/**
 * A row as it is kept now.
 *
 * @param statedYear the return that last added or changed it; null when no return did
 * @param leftOpen set when it has no end and a later return left it out
 */
record Stored<T>(
        UUID id,
        T value,
        @Nullable Integer statedYear,
        @Nullable LeftOpen leftOpen) {

    Stored(UUID id, T value, @Nullable Integer statedYear) {
        this(id, value, statedYear, null);
    }

    /** Whether it was left out by a return that no later one than this year's corrects. */
    boolean wasLeftOutUntil(int year) {
        return leftOpen != null && leftOpen.notInReturn() != null && leftOpen.notInReturn() <= year;
    }

    /** Whether a return of a later year left it out. */
    boolean wasLeftOutAfter(int year) {
        return leftOpen != null && leftOpen.notInReturn() != null && leftOpen.notInReturn() > year;
    }

    boolean isFromEarlierThan(int year) {
        return statedYear != null && statedYear < year;
    }

    boolean isFromLaterThan(int year) {
        return statedYear != null && statedYear > year;
    }

    boolean isFrom(int year) {
        return statedYear != null && statedYear == year;
    }
}
