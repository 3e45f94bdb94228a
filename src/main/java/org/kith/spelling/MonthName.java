package org.kith.spelling;

import java.util.List;
import java.util.Locale;

/** Months by their names: {@code April}, {@code Apr}, {@code Sept}. */
final class MonthName {

    private static final List<String> ALL = List.of(
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
    private static final int LONGEST_SHORT = 4;

    private MonthName() {}

    /** Which month it is, from 1; 0 where it is none. */
    static int number(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).equals(name)
                    || name.length() <= LONGEST_SHORT && ALL.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
