package org.kith.codes;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A year of the children-looked-after return, 1 April to 31 March, named by the year it ends: 2018 is 1 April 2017 to 31
 * March 2018.
 */
public record ReportingYear(int ends) {

    public static final int EARLIEST = 1992;
    public static final int LATEST = 2100;

    /**
     * The year that ends in March of the given one.
     *
     * @throws IllegalArgumentException if it lies outside 1992, the first SSDA903 collection, to 2100
     */
    public ReportingYear {
        if (ends < EARLIEST || ends > LATEST) {
            throw new IllegalArgumentException("A year from " + EARLIEST + " to " + LATEST + " is needed, not " + ends);
        }
    }

    /** Reads a year as people write it, four digits; anything else is no year. */
    public static Optional<ReportingYear> parse(String text) {
        if (!text.strip().matches("[0-9]{4}")) {
            return Optional.empty();
        }
        int ends = Integer.parseInt(text.strip());
        return ends < EARLIEST || ends > LATEST ? Optional.empty() : Optional.of(new ReportingYear(ends));
    }

    /** The year the given day lies in. */
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() : day.getYear() + 1);
    }

    public LocalDate first() {
        return LocalDate.of(ends - 1, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(ends, Month.MARCH, 31);
    }

    @Override
    public String toString() {
        return Integer.toString(ends);
    }
}
