package org.kith.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** Spans of the demo's story: {@code 2y3m}, {@code 1m10d}. */
final class Span {
    private Span() {}

    static Period of(String text) {
        return Period.parse("P" + text.strip().toUpperCase(Locale.ROOT));
    }

    static LocalDate ago(String text, LocalDate today) {
        return today.minus(of(text));
    }
}
