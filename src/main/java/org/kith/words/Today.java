package org.kith.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Which day it is.
 *
 * @param now in London
 * @param furthest where the day has come first, by which goes what happened
 */
public record Today(LocalDateTime now, LocalDate furthest) {

    public static Today at(Clock clock) {
        return new Today(LocalDateTime.now(clock.withZone(Dates.LONDON)), Dates.furthest(clock));
    }

    /** In London, by which what begins, ends or falls due goes. */
    public LocalDate here() {
        return now.toLocalDate();
    }

    /**
     * Whether what is planned here has come, so that it can have taken place.
     *
     * @param time null where none was said
     */
    public boolean hasBegun(LocalDate day, @Nullable LocalTime time) {
        return !day.atTime(time == null ? LocalTime.MIN : time).isAfter(now);
    }

    /** The day it is to whoever reads: what a form begins with, and what is called today of days that somebody set. No rule goes by it. */
    public static LocalDate ofReader(Clock clock) {
        return LocalDate.now(clock.withZone(LanguageContext.zone()));
    }

    /** Whether a day has come somewhere, and so where whoever writes of it may be. What is planned goes by {@link #hasBegun}. */
    public boolean hasCome(LocalDate day) {
        return !day.isAfter(furthest);
    }
}
