package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.words.Dates;
import org.kith.words.LanguageContext;

/** When something is to be, as exactly as somebody knows: a day, a month or a season, from its first day to its last. */
record Time(LocalDate first, LocalDate last) {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern SEASON = Pattern.compile("([0-9]{4})-([a-z]{3,10})");
    private static final int DAYS = 14;
    private static final int WEEKS = 63;
    private static final double DAYS_A_MONTH = 30.44;

    static Time day(LocalDate day) {
        return new Time(day, day);
    }

    /** {@code 2027-03} or {@code 2027-spring}. */
    static Optional<Time> about(String key) {
        if (MONTH.matcher(key).matches()) {
            var month = Integer.parseInt(key.substring(5));
            return month >= 1 && month <= 12 ? Optional.of(month(YearMonth.parse(key))) : Optional.empty();
        }
        var season = SEASON.matcher(key);
        return season.matches()
                ? Season.ofKey(season.group(2)).map(one -> one.of(Integer.parseInt(season.group(1))))
                : Optional.empty();
    }

    static Time month(YearMonth month) {
        return new Time(month.atDay(1), month.atEndOfMonth());
    }

    boolean isDay() {
        return first.equals(last);
    }

    boolean isMonth() {
        return month(YearMonth.from(first)).equals(this);
    }

    boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    /** As it is given in forms where no day is known. */
    String key() {
        return isMonth()
                ? YearMonth.from(first).toString()
                : first.getYear() + "-" + Season.thatIs(this).orElseThrow().key();
    }

    /** {@code Friday 12 March}, {@code March 2027}, {@code spring 2027}. */
    String words(LocalDate today) {
        if (isDay()) {
            return Dates.weekday(first, today);
        }
        return isMonth()
                ? Dates.month(first)
                : say(
                        "ahead.season." + Season.thatIs(this).orElseThrow().key(),
                        String.valueOf(first.getYear()),
                        String.valueOf(last.getYear()));
    }

    /** The same where a line begins with it. */
    String begins(LocalDate today) {
        var words = words(today);
        return words.substring(0, 1).toUpperCase(LanguageContext.language().locale()) + words.substring(1);
    }

    /** {@code in 3 weeks}; of what is no day {@code in March 2027}; how long ago where it is over. */
    String near(LocalDate today) {
        if (!isDay()) {
            return say("ahead.near.about", words(today));
        }
        var days = (int) ChronoUnit.DAYS.between(today, first);
        if (days < 0) {
            return say("ahead.near.over", -days);
        }
        if (days <= WEEKS) {
            return days <= DAYS ? say("ahead.near.days", days) : say("ahead.near.weeks", days / 7);
        }
        var months = (int) Math.round(days / DAYS_A_MONTH);
        return months < 24
                ? say("ahead.near.months", months)
                : say("ahead.near.years", (int) Math.round(months / 12.0));
    }
}
