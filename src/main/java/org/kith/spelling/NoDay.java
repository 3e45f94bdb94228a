package org.kith.spelling;

import java.util.List;
import java.util.regex.Pattern;

/** What stands for a day where there is none. */
public final class NoDay {

    /** What a spreadsheet or database makes a date of where there is none, and forms that were left empty. */
    private static final Pattern NONE =
            Pattern.compile("[0:/._ -]+|0?0/0?1/1900|1900-0?1-0?0|[Dd]{1,2}[/.-][Mm]{1,2}[/.-][Yy]{2,4}");

    private static final int LONGEST = 40;
    private static final int NEVER = 2050;

    /** The days from which and up to which some databases and spreadsheets can count. */
    private static final List<String> ENDS_OF_COUNTING = List.of("30/12/1899", "31/12/1899", "6/6/2079");

    private NoDay() {}

    /** Whether a text says that there is no day: {@code 00/01/1900} is what a spreadsheet shows for an empty cell it refers to. */
    public static boolean isNone(String text) {
        return text.length() <= LONGEST && NONE.matcher(text).matches();
    }

    /** Whether it is a day that programs write for none: the first or last of a year nobody plans for, of the return's too, or the first they can count. */
    public static boolean isNever(WrittenDate date) {
        boolean isFirst = date.day() == 1 && date.month() == 1;
        boolean isLast = date.day() == 31 && (date.month() == 12 || date.month() == 3);
        return date.manner() == WrittenDate.Manner.WHOLE
                && (date.year() >= NEVER && (isFirst || isLast)
                        || date.year() <= 1900 && isFirst
                        || ENDS_OF_COUNTING.contains(date.day() + "/" + date.month() + "/" + date.year()));
    }
}
