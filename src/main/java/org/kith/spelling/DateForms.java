package org.kith.spelling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of dates other than the guide's; a return that has none of them never comes here. */
final class DateForms {

    private static final String WEEKDAY = "(?:(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]{0,6}\\.?,? )?";
    private static final String BETWEEN = "( ?[-/._\\\\] ?| )";
    private static final Pattern DAY_FIRST = pattern("([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = pattern("([0-9]{4})" + BETWEEN + "([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern NAMED =
            pattern("([0-9]{1,2})(?:ST|ND|RD|TH)?([-/ .]?)(?:OF )?([A-Z]{3,9})[-/ .,'\u2019]{0,2}([0-9]{4}|[0-9]{2})");
    private static final Pattern NAMED_FIRST = pattern("([A-Z]{3,9})()\\.? ([0-9]{1,2})(?:ST|ND|RD|TH)?,? ([0-9]{4})");
    private static final Pattern NAMED_LAST = pattern("([0-9]{4})([-/ .])([A-Z]{3,9})\\2([0-9]{1,2})");
    private static final Pattern IN_ONE = pattern("((?:19|20)[0-9]{2})()([0-9]{2})([0-9]{2})(?:T?000000)?");

    private DateForms() {}

    /** What a text says that is written in one of them. */
    static @Nullable WrittenDate read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            WrittenDate.Manner manner =
                    dayFirst.group(4).length() == 2 ? WrittenDate.Manner.SHORT_NUMBERS : WrittenDate.Manner.WHOLE;
            return new WrittenDate(number(dayFirst, 1), number(dayFirst, 3), number(dayFirst, 4), manner, false)
                    .at(dayFirst.group("time"));
        }
        for (Pattern pattern : List.of(YEAR_FIRST, IN_ONE)) {
            Matcher yearFirst = pattern.matcher(text);
            if (yearFirst.matches()) {
                return WrittenDate.whole(number(yearFirst, 4), number(yearFirst, 3), number(yearFirst, 1))
                        .at(yearFirst.group("time"));
            }
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named, named.group(3), named.group(1), named.group(4));
        }
        Matcher first = NAMED_FIRST.matcher(text);
        if (first.matches()) {
            return named(first, first.group(1), first.group(3), first.group(4));
        }
        Matcher last = NAMED_LAST.matcher(text);
        return last.matches() ? named(last, last.group(3), last.group(4), last.group(1)) : null;
    }

    private static @Nullable WrittenDate named(Matcher named, String month, String day, String year) {
        int number = MonthName.number(month);
        if (number == 0) {
            return null;
        }
        WrittenDate.Manner manner = year.length() == 2 ? WrittenDate.Manner.SHORT : WrittenDate.Manner.WHOLE;
        return new WrittenDate(Integer.parseInt(day), number, Integer.parseInt(year), manner, false)
                .at(named.group("time"));
    }

    private static Pattern pattern(String date) {
        return Pattern.compile(WEEKDAY + date + ClockTime.FORM, Pattern.CASE_INSENSITIVE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
