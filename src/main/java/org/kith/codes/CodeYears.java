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
 */
public record CodeYears(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final CodeYears ALWAYS = new CodeYears(null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Reads {@code 2024-04-01 .. 2025-03-31}, either of which may be missing. */
    static CodeYears parse(String text) {
        var days = text.split("\\.\\.", -1);
        return new CodeYears(day(days[0]), day(days[1]));
    }

    public boolean areIn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** What is said of the code where it stands at another time. */
    public String words() {
        if (until == null) {
            return from == null ? "a code" : "a code of that time; this one is in use from " + from.format(DAY);
        }
        return from == null
                ? "a code of that time; this one was in use until " + until.format(DAY)
                : "a code of that time; this one was in use from " + from.format(DAY) + " until " + until.format(DAY);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
