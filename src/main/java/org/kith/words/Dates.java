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
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Dates and spans of time as people say them, in London's time. */
public final class Dates {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** UTC+14, the Line Islands: no place is earlier. */
    private static final ZoneId FIRST_TO_HAVE_A_DAY = ZoneOffset.ofHours(14);

    /** Before and after today, so many days are called by their names alone. */
    private static final int A_WEEK = 6;

    private record Pattern(Language language, String words) {}

    private static final Map<Pattern, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private Dates() {}

    /** {@code 5 Oct 2020}, for tables. */
    public static String day(LocalDate day) {
        return format("date.pattern.short", day);
    }

    /** {@code 5 October 2020}, for sentences. */
    public static String longDay(LocalDate day) {
        return format("date.pattern.long", day);
    }

    /** {@code October 2020}. */
    public static String month(LocalDate day) {
        return format("date.pattern.month", day);
    }

    /** {@code Tuesday 3 March 2026}. */
    public static String weekday(LocalDate day) {
        return say("date.weekday-and-day", dayOfWeek(day), longDay(day));
    }

    /** {@code Tuesday 3 March}, and the year where it is another than {@code today}'s. */
    public static String weekday(LocalDate day, LocalDate today) {
        return say("date.weekday-and-day", dayOfWeek(day), longDay(day, today));
    }

    /** {@code Tuesday}. */
    public static String dayOfWeek(LocalDate day) {
        return say("date.weekday", day.getDayOfWeek().name());
    }

    /** {@code 14:05}. */
    public static String time(Instant moment) {
        return format("date.pattern.time", moment.atZone(LONDON));
    }

    /** {@code Tuesday 3 March 2026 at 14:05}. */
    public static String moment(Instant moment) {
        return say("date.at", weekday(dayOf(moment)), time(moment));
    }

    /** As machines read it, to the second. */
    public static String exact(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * {@code today}, {@code on Thursday}, {@code on 3 March}: as people say it in a sentence that is read today. Where it counts as evidence, and
     * where nobody knows when it is read, it is the exact day.
     */
    public static String said(LocalDate day) {
        return near(day, "date.weekday.on", far -> say("date.on", far));
    }

    /** {@code today at 14:05}, {@code on Thursday at 14:05}. */
    public static String said(Instant moment) {
        return say("date.at", said(dayOf(moment)), time(moment));
    }

    /** {@code Today at 14:05}, {@code Thursday at 14:05}: where it stands alone. */
    public static String alone(Instant moment) {
        return Line.begun(say("date.at", near(dayOf(moment), "date.weekday", far -> far), time(moment)));
    }

    private static String near(LocalDate day, String weekday, UnaryOperator<String> far) {
        var today = LanguageContext.today().orElse(null);
        if (today == null) {
            return far.apply(longDay(day));
        }
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return say("date.today");
        }
        if (Math.abs(days) == 1) {
            return say(days < 0 ? "date.yesterday" : "date.tomorrow");
        }
        return Math.abs(days) <= A_WEEK ? say(weekday, day.getDayOfWeek().name()) : far.apply(longDay(day, today));
    }

    private static String longDay(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? format("date.pattern.this-year", day) : longDay(day);
    }

    /** The day it was in London. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    private static String format(String pattern, TemporalAccessor moment) {
        return FORMATS.computeIfAbsent(
                        new Pattern(LanguageContext.language(), say(pattern)),
                        one -> DateTimeFormatter.ofPattern(one.words, one.language.locale()))
                .format(moment);
    }

    /**
     * Whether a day has come: it is today, or past, somewhere on earth. Days on which something happened are held to this, because people
     * write of them from wherever they are. What begins, ends or falls due goes by London's day.
     */
    public static boolean hasCome(LocalDate day, Clock clock) {
        return !day.isAfter(furthest(clock));
    }

    /** Whether a day that somebody typed has come where they are; where nobody said where that is, somewhere on earth. */
    public static boolean hasComeToReader(LocalDate day, Clock clock) {
        return hasCome(day, clock)
                && LanguageContext.saidZone()
                        .map(zone -> !day.isAfter(LocalDate.now(clock.withZone(zone))))
                        .orElse(true);
    }

    static LocalDate furthest(Clock clock) {
        return LocalDate.now(clock.withZone(FIRST_TO_HAVE_A_DAY));
    }

    /**
     * How old somebody is on a day who may not be born yet then; of somebody who died it stops.
     *
     * @param diedBy the last day they can have lived; null where they live
     */
    public static int age(LocalDate born, @Nullable LocalDate diedBy, LocalDate on) {
        return Math.max(0, age(born, diedBy != null && diedBy.isBefore(on) ? diedBy : on));
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
