package org.kith.demo;

import java.time.LocalDate;

/** Dates as a story tells them: {@code today}, {@code 3 weeks ago}, {@code 2 years 6 months ago}, {@code in 6 months},
 * {@code 2019-04-01}. */
final class When {
    private When() {}

    static LocalDate of(String words, LocalDate today) {
        if (words.equals("today")) {
            return today;
        }
        if (words.startsWith("in ")) {
            var ahead = words.split(" ");
            return back(today, -Integer.parseInt(ahead[1]), ahead[2]);
        }
        if (!words.endsWith(" ago")) {
            return LocalDate.parse(words);
        }
        var parts = words.split(" ");
        var day = today;
        for (var i = 0; i + 1 < parts.length; i += 2) {
            day = back(day, Integer.parseInt(parts[i]), parts[i + 1]);
        }
        return day;
    }

    private static LocalDate back(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "day", "days" -> day.minusDays(count);
            case "week", "weeks" -> day.minusWeeks(count);
            case "month", "months" -> day.minusMonths(count);
            case "year", "years" -> day.minusYears(count);
            default -> throw new IllegalArgumentException("no such span of time: " + unit);
        };
    }
}
