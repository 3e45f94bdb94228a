package org.kith.spelling;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that a program writes behind a date, with or without a zone. Midnight says nothing; of any other the day counts. A time that is said to
 * be that of Greenwich is told by the clock of London: there, 23:00 of a day in summer is the midnight that begins the next.
 *
 * @param isUtc whether it is the time of Greenwich
 */
record ClockTime(LocalTime time, boolean isUtc) {

    /** As the end of a pattern. */
    static final String FORM = "(?<time>(?:,? |[T:])[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[:.,][0-9]{1,9})?)?"
            + "(?: ?[AP]M)?(?: ?(?:Z|BST|(?:UTC|GMT)?[+-][0-9]{2}:?(?:[0-9]{2})?|UTC|GMT))?)?";

    private static final Pattern PARTS = Pattern.compile(
            "(?:,? |[T:])([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[:.,]([0-9]{1,9}))?)?(?: ?([AP])M)?(?: ?(Z|BST|(?:UTC|GMT)?[+-][0-9:]+|UTC|GMT))?",
            Pattern.CASE_INSENSITIVE);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What a text behind a date says; nothing if there is no such time, or it is that of another part of the world. */
    static @Nullable ClockTime of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String zone = parts.group(6) == null ? "" : parts.group(6).toUpperCase(java.util.Locale.ROOT);
        boolean isUtc = zone.matches("Z|(UTC|GMT)?([+-]00(:?00)?)?") && !zone.isEmpty();
        int hour = hour(Integer.parseInt(parts.group(1)), parts.group(5));
        int minute = Integer.parseInt(parts.group(2));
        int second = number(parts.group(3));
        boolean isOfHere = isUtc || zone.isEmpty() || zone.matches("BST|(UTC|GMT)?\\+01(:?00)?");
        if (!isOfHere || hour < 0 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return new ClockTime(LocalTime.of(hour, minute, second, number(parts.group(4)) == 0 ? 0 : 1), isUtc);
    }

    boolean isMidnight() {
        return time.equals(LocalTime.MIDNIGHT);
    }

    /** The same day and time by the clock of London. */
    LocalDateTime inLondon(java.time.LocalDate day) {
        LocalDateTime then = day.atTime(time);
        return isUtc ? then.atOffset(ZoneOffset.UTC).atZoneSameInstant(LONDON).toLocalDateTime() : then;
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        boolean isOfTwelve = written >= 1 && written <= 12;
        return isOfTwelve ? written % 12 + (half.equalsIgnoreCase("P") ? 12 : 0) : -1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
