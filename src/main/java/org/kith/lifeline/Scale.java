package org.kith.lifeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where days stand on the drawing. A year gets {@value #YEAR} pixels so that long lives stay readable, and a short one is stretched.
 *
 * @param until the day after the last
 */
record Scale(LocalDate first, LocalDate until) {
    static final int LEFT = 84;
    private static final int YEAR = 96;
    private static final int NARROWEST = 760;
    private static final double DAYS_IN_YEAR = 365.25;

    int x(LocalDate day) {
        return LEFT + (int) Math.round(inner() * (double) DAYS.between(first, day) / days());
    }

    int width() {
        return LEFT + inner() + 4;
    }

    /** The first days of the calendar years within. */
    List<LocalDate> newYears() {
        return IntStream.rangeClosed(first.getYear() + 1, until.getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .filter(day -> day.isBefore(until))
                .toList();
    }

    private int inner() {
        return Math.max(NARROWEST, (int) (days() / DAYS_IN_YEAR * YEAR));
    }

    private long days() {
        return Math.max(1, DAYS.between(first, until));
    }
}
