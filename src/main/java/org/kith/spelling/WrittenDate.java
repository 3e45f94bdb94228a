package org.kith.spelling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and programs write it into a return: day first ({@code 1/4/2025}, {@code 01-04-25}, {@code 1 Apr 2025}), as the guide
 * has it, or year first ({@code 2025-04-01}). A time may stand behind it. It may still be no day there is.
 *
 * @param year as it is written: of two digits, below 100
 */
public record WrittenDate(int day, int month, int year, Manner manner, boolean isTimed) {

    /** How it is written, as far as that matters. */
    public enum Manner {
        WHOLE,
        /** With two digits for the year, and the month in letters. */
        SHORT,
        /** Three numbers of two digits: which of them is the year only the column tells. */
        SHORT_NUMBERS
    }

    /** With the year last, and the month no word: the month may stand first as well. */
    private static final Pattern IN_NUMBERS =
            Pattern.compile("[0-9]{1,2}[^0-9A-Za-z:]{1,3}[0-9]{1,2}[^0-9A-Za-z:]{1,3}[0-9]{2,4}");

    private static final int MONTHS = 12;
    private static final int LONGEST = 70;
    private static final int SHORTEST = 6;

    public boolean isShortNumber() {
        return manner == Manner.SHORT_NUMBERS;
    }

    /** What a text says, if it has the form of a date. */
    public static @Nullable WrittenDate of(String text) {
        if (GuideForm.isOne(text)) {
            return whole(GuideForm.day(text), GuideForm.month(text), GuideForm.year(text));
        }
        return text.length() > LONGEST || text.length() < SHORTEST ? null : DateForms.read(DateSpelling.plain(text));
    }

    /** The day it is, or none there is. Of a year of two digits it is the latest such day that is not after the given one. */
    @Nullable
    public LocalDate notAfter(LocalDate latest) {
        if (manner == Manner.WHOLE) {
            return day(year);
        }
        int century = latest.getYear() / 100 * 100;
        LocalDate date = day(century + year);
        boolean ahead = date == null ? century + year > latest.getYear() : date.isAfter(latest);
        return ahead ? day(century - 100 + year) : date;
    }

    /** Of three numbers of two digits, the same with the first for the year. */
    public WrittenDate yearFirst() {
        return new WrittenDate(year, month, day, manner, isTimed);
    }

    /** Whether it would be a date if the month stood first. */
    public boolean looksMonthFirst() {
        return month > 12 && day >= 1 && day <= 12;
    }

    /** Whether it would be another date if the month stood first. */
    public boolean mayBeMonthFirst() {
        return day >= 1 && day <= MONTHS && month >= 1 && month <= MONTHS && day != month;
    }

    /** Whether its text begins with numbers of which each may be the day. */
    public boolean isInNumbersOnly(String text) {
        return IN_NUMBERS.matcher(text).lookingAt();
    }

    /** The two days it may be, in words. */
    public String inBothOrders() {
        return "%02d/%02d/%s or %02d/%02d/%s".formatted(day, month, inFull(), month, day, inFull());
    }

    private String inFull() {
        return manner == Manner.WHOLE ? String.valueOf(year) : "%02d".formatted(year);
    }

    /** The same at a time of day, by which it may be the next day in London; nothing if that is no time of here. */
    @Nullable
    public WrittenDate at(@Nullable String text) {
        if (text == null) {
            return this;
        }
        ClockTime clock = ClockTime.of(text);
        if (clock == null || clock.isMidnight()) {
            return clock == null ? null : this;
        }
        LocalDate written = manner == Manner.WHOLE ? day(year) : null;
        if (written == null) {
            return new WrittenDate(day, month, year, manner, true);
        }
        LocalDate here = clock.inLondon(written).toLocalDate();
        return new WrittenDate(here.getDayOfMonth(), here.getMonthValue(), here.getYear(), manner, true);
    }

    private @Nullable LocalDate day(int ofYear) {
        try {
            return LocalDate.of(ofYear, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    public static WrittenDate whole(int day, int month, int year) {
        return new WrittenDate(day, month, year, Manner.WHOLE, false);
    }
}
