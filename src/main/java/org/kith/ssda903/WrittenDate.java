package org.kith.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and programs write it into a return: day first ({@code 1/4/2025}, {@code 01-04-25}, {@code 1 Apr 2025}), as the guide
 * has it, or year first ({@code 2025-04-01}); a time of midnight after it says nothing. It may still be no day there is.
 *
 * @param twoDigits whether its year has two digits
 */
record WrittenDate(int day, int month, int year, boolean twoDigits) {

    private static final String WEEKDAY = "(?:(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]{0,6}\\.?,? )?";

    /** A time of midnight, also as it is in the summer of London. */
    private static final String MIDNIGHT =
            "(?:[T :](?:0?0[:.]00(?:[:.]00(?:\\.0{1,9})?)?(?: ?(?:Z|UTC|GMT|\\+0[01]:?00))?" + "|12:00(?::00)? ?AM))?";

    private static final String BETWEEN = "( ?[-/.\\\\] ?| )";
    private static final Pattern DAY_FIRST = pattern("([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = pattern("([0-9]{4})" + BETWEEN + "([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern NAMED =
            pattern("([0-9]{1,2})(?:ST|ND|RD|TH)?([-/ .]?)([A-Z]{3,9})[-/ .,]{0,2}([0-9]{4}|[0-9]{2})");
    private static final Pattern IN_ONE = pattern("((?:19|20)[0-9]{2})()([0-9]{2})([0-9]{2})");

    /** What a spreadsheet makes a date of where there is none, and empty forms. */
    private static final Pattern NONE = Pattern.compile("[0/._ -]+|0?0/0?1/1900|1900-0?1-0?0");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String GUIDE = "dd/mm/yyyy";
    private static final int LONGEST = 40;
    private static final int NEVER = 2099;

    /** Whether a text says that there is no day: {@code 00/01/1900} is what a spreadsheet shows for an empty cell it refers to. */
    static boolean isNone(String text) {
        return text.length() <= LONGEST && NONE.matcher(text).matches();
    }

    /** Whether it is a day that programs write for none: the first or last of a year nobody plans for, or the first they can count. */
    boolean isNever() {
        boolean isFirst = day == 1 && month == 1;
        boolean isLast = day == 31 && month == 12;
        return !twoDigits && (year >= NEVER && (isFirst || isLast) || year <= 1900 && isFirst);
    }

    /** What a text says, if it has the form of a date. */
    static @Nullable WrittenDate of(String text) {
        if (isAsTheGuideHasIt(text)) {
            return new WrittenDate(number(text, 0, 2), number(text, 3, 5), number(text, 6, 10), false);
        }
        return text.length() > LONGEST ? null : otherwiseWritten(text);
    }

    private static @Nullable WrittenDate otherwiseWritten(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return new WrittenDate(number(dayFirst, 1), number(dayFirst, 3), number(dayFirst, 4), isShort(dayFirst));
        }
        for (Pattern pattern : List.of(YEAR_FIRST, IN_ONE)) {
            Matcher yearFirst = pattern.matcher(text);
            if (yearFirst.matches()) {
                return new WrittenDate(number(yearFirst, 4), number(yearFirst, 3), number(yearFirst, 1), false);
            }
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named(named) : null;
    }

    /** The day it is, or none there is. Of a year of two digits it is the latest such day that is not after the given one. */
    @Nullable
    LocalDate notAfter(LocalDate latest) {
        if (!twoDigits) {
            return day(year);
        }
        int century = latest.getYear() / 100 * 100;
        LocalDate date = day(century + year);
        boolean ahead = date == null ? century + year > latest.getYear() : date.isAfter(latest);
        return ahead ? day(century - 100 + year) : date;
    }

    /** Whether it would be a date if the month stood first. */
    boolean looksMonthFirst() {
        return month > 12 && day >= 1 && day <= 12;
    }

    private @Nullable LocalDate day(int ofYear) {
        try {
            return LocalDate.of(ofYear, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Nearly every date of a return is written {@code dd/mm/yyyy}, and a large one has a hundred thousand. */
    private static boolean isAsTheGuideHasIt(String text) {
        if (text.length() != GUIDE.length()) {
            return false;
        }
        for (int i = 0; i < GUIDE.length(); i++) {
            char character = text.charAt(i);
            if (GUIDE.charAt(i) == '/' ? character != '/' : character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable WrittenDate named(Matcher named) {
        String name = named.group(3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(name) || MONTHS.get(i).startsWith(name) && name.length() <= 4) {
                return new WrittenDate(number(named, 1), i + 1, number(named, 4), isShort(named));
            }
        }
        return null;
    }

    private static Pattern pattern(String date) {
        return Pattern.compile(WEEKDAY + date + MIDNIGHT, Pattern.CASE_INSENSITIVE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isShort(Matcher matcher) {
        return matcher.group(4).length() == 2;
    }
}
