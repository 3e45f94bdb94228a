package org.kith.services;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;

/**
 * One section that somebody shares.
 *
 * @param name what it is called here
 * @param purpose what it is shared for
 * @param until when sharing ends
 * @param addUntil until when whoever looks may add to it; null when they may only read
 */
record SharedSection(
        Section section,
        String name,
        String purpose,
        Instant until,
        @Nullable Instant addUntil) {

    LocalDate lastDay() {
        return lastDay(until);
    }

    /** The last day they may add on, where that is another than the last day they may read. */
    @Nullable
    LocalDate lastDayToAdd() {
        return addUntil == null || addUntil.equals(until) ? null : lastDay(addUntil);
    }

    /** The last day with any time left in it: what ends at midnight ends with the day before. */
    private static LocalDate lastDay(Instant end) {
        return end.minusSeconds(1).atZone(Dates.LONDON).toLocalDate();
    }
}
