package org.kith.words;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and spans of time as people say them, in London's time. */
public final class Dates {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** UTC+14, the Line Islands: no place is earlier. */
    private static final ZoneId FIRST_TO_HAVE_A_DAY = ZoneOffset.ofHours(14);

    static final Locale LOCALE = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", LOCALE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", LOCALE);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", LOCALE);

    private Dates() {}

    /** {@code 5 Oct 2020}, for tables. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 5 October 2020}, for sentences. */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** {@code October 2020}. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** {@code Tuesday 3 March 2026}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code Tuesday 3 March}, and the year where it is another than {@code today}'s. */
    public static String weekday(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY_OF_YEAR.format(day) : weekday(day);
    }

    /** {@code Tuesday}. */
    public static String dayOfWeek(LocalDate day) {
        return DAY_OF_WEEK.format(day);
    }

    /** {@code 14:05}. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(LONDON));
    }

    /** {@code Tuesday 3 March 2026 at 14:05}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(LONDON));
    }

    /**
     * Whether a day has come: it is today, or past, somewhere on earth. Days on which something happened are held to this, because people
     * write of them from wherever they are. What begins, ends or falls due goes by London's day.
     */
    public static boolean hasCome(LocalDate day, Clock clock) {
        return !day.isAfter(LocalDate.now(clock.withZone(FIRST_TO_HAVE_A_DAY)));
    }

    /** Whole years from birth to {@code on}. */
    public static int age(LocalDate born, LocalDate on) {
        return (int) ChronoUnit.YEARS.between(born, on);
    }

    /** {@code 2 years 6 months}, {@code 3 months}, {@code 12 days}: from the first day up to, not including, the last. */
    public static String span(LocalDate from, LocalDate until) {
        var period = Period.between(from, until);
        if (period.getYears() > 0) {
            return period.getMonths() == 0
                    ? say("span.years", period.getYears())
                    : say("span.years-months", period.getYears(), period.getMonths());
        }
        if (period.getMonths() > 0) {
            return say("span.months", period.getMonths());
        }
        return say("span.days", (int) ChronoUnit.DAYS.between(from, until));
    }
}
