package org.kith.ahead;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Three months, as people say when they know no better; winter is the year’s in which it begins. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private static final int MONTHS = 3;

    private final int begins;

    Season(int begins) {
        this.begins = begins;
    }

    Time of(int year) {
        var first = YearMonth.of(year, begins);
        return new Time(first.atDay(1), first.plusMonths(MONTHS - 1).atEndOfMonth());
    }

    static Optional<Season> thatIs(Time time) {
        return Arrays.stream(values())
                .filter(one -> one.of(time.first().getYear()).equals(time))
                .findFirst();
    }

    /** The season a day is in. */
    static Time around(LocalDate day) {
        var year = day.getMonthValue() < SPRING.begins ? day.getYear() - 1 : day.getYear();
        var one = values()[(day.getMonthValue() + MONTHS * MONTHS) % 12 / MONTHS];
        return one.of(year);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Season> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
