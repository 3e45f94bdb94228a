package org.kith.ssda903;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a cell of a workbook, as text. */
final class CellValue {

    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T00:00(:00(\\.0+)?)?Z?");
    private static final Pattern DAY_NUMBER = Pattern.compile("([0-9]{5,7})(?:\\.[0-9]+)?");
    private static final Pattern LIKELY_NUMBER = Pattern.compile("[1-9][0-9]{4}(?:\\.[0-9]+)?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int MOST_DIGITS = 40;
    private static final int FIRST_DAY = 10_000;
    private static final int LAST_DAY = 110_000;

    /** 31/12/9999, which programs write for a day that never comes. */
    private static final int NEVER = 2_958_465;

    private CellValue() {}

    /** A number without the point and the zeros, or the power of ten, that depend on who saved the workbook. */
    static String number(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS
                    ? value
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notANumber) {
            return value;
        }
    }

    /** True or false as a spreadsheet shows it, so that it is not taken for a number. */
    static String truth(String value) {
        return switch (value.strip()) {
            case "1" -> "TRUE";
            case "0" -> "FALSE";
            default -> value;
        };
    }

    /** Whether it is what a spreadsheet makes of a condition, which numbers nobody. */
    static boolean isTruth(String text) {
        return text.equalsIgnoreCase("TRUE") || text.equalsIgnoreCase("FALSE");
    }

    /** A text without the way a workbook writes what XML cannot hold. */
    static String text(String value) {
        if (!value.contains("_x")) {
            return value;
        }
        Matcher escaped = ESCAPED.matcher(value);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Whether a text, where a date is expected and no workbook says so, looks like the number of a day. */
    static boolean isDayNumber(String text) {
        return LIKELY_NUMBER.matcher(text).matches();
    }

    /**
     * A date as dd/mm/yyyy where the value is a day's number, or a date with a time of midnight. Numbers from 1927 to 2201 are
     * days; any other stays as it is, so that a year or a child's number in the wrong column is no date. The time of a day, which a cell seldom
     * shows, says nothing.
     */
    static String day(String value, boolean from1904) {
        Matcher midnight = MIDNIGHT.matcher(value);
        if (midnight.matches()) {
            return midnight.group(3) + "/" + midnight.group(2) + "/" + midnight.group(1);
        }
        Matcher number = DAY_NUMBER.matcher(value);
        if (!number.matches()) {
            return value;
        }
        int day = Integer.parseInt(number.group(1)) + (from1904 ? DAYS_TO_1904 : 0);
        return (day < FIRST_DAY || day > LAST_DAY) && day != NEVER ? value : Row.written(BEFORE_1900.plusDays(day));
    }
}
