package org.kith.words;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Which day it is.
 *
 * @param here in London, by which what begins, ends or falls due goes
 * @param furthest where the day has come first, by which goes what happened
 */
public record Today(LocalDate here, LocalDate furthest) {

    public static Today at(Clock clock) {
        return new Today(LocalDate.now(clock.withZone(Dates.LONDON)), Dates.furthest(clock));
    }

    /** The day it is to whoever reads: what a form begins with, and what is called today of days that somebody set. No rule goes by it. */
    public static LocalDate ofReader(Clock clock) {
        return LocalDate.now(clock.withZone(LanguageContext.zone()));
    }

    /** Whether a day has come somewhere, and so where whoever writes of it may be. */
    public boolean hasCome(LocalDate day) {
        return !day.isAfter(furthest);
    }
}
