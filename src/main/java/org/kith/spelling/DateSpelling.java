package org.kith.spelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date without what programs and people put about it: dashes of other kinds, a time before it, a year behind its time. */
final class DateSpelling {

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SLASHES = Pattern.compile("[\u2044\u2215]");

    /** What somebody typed behind it, or the name of a zone whose hours stand before it. */
    private static final Pattern END = Pattern.compile("[.,;]$| \\([A-Za-z ]+\\)$");

    private static final Pattern TIME_FIRST = Pattern.compile("([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?),? (.+)");

    /** {@code Tue Apr 01 00:00:00 BST 2025}. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("[A-Za-z]{3} ([A-Za-z]{3} [0-9]{1,2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) ([A-Z]{3}) ([0-9]{4})");

    private DateSpelling() {}

    static String plain(String text) {
        String plain = END.matcher(
                        SLASHES.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll("/"))
                .replaceFirst("");
        Matcher timeFirst = TIME_FIRST.matcher(plain);
        if (timeFirst.matches()) {
            return timeFirst.group(2) + " " + timeFirst.group(1);
        }
        return YEAR_LAST.matcher(plain).replaceFirst("$1 $4 $2 $3");
    }
}
