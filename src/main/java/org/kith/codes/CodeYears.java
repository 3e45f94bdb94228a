package org.kith.codes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a code is in use, both days included. {@code code-years.properties} says so, with its sources.
 *
 * @param from null for a code that was always there
 * @param until null for a code that is still in use
 * @param rule the number of the check that refuses it at another time; null for a code that was always there
 */
public record CodeYears(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String rule) {

    static final CodeYears ALWAYS = new CodeYears(null, null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Reads {@code 2024-04-01 .. 2025-03-31 | 146}; either of the days may be missing. */
    static CodeYears parse(String text) {
        var parts = text.split("\\.\\.|\\|", -1);
        return new CodeYears(day(parts[0]), day(parts[1]), parts[2].strip());
    }

    public boolean areIn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** What is said of the code where it stands at another time. */
    public String words() {
        if (from == null && until == null) {
            return "a code";
        }
        return "a code of that time (rule " + rule + "); this one " + inUse();
    }

    private String inUse() {
        if (until == null) {
            return "is in use" + (from == null ? "" : " from " + from.format(DAY));
        }
        return "was in use" + (from == null ? "" : " from " + from.format(DAY)) + " until " + until.format(DAY);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
