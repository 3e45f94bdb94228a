package org.kith.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.spelling.WrittenDate;

/** Which day a date with a year of two digits is, by what a return of a year may tell of. */
record LikelyDays(ReportingYear year) {

    /** The one date of a return that may lie well ahead: an asylum status ends with somebody's 18th birthday. */
    static final String AHEAD = "DUC";

    private static final int AHEAD_AT_MOST = 20;
    private static final int BACK_AT_MOST = 30;

    /** The latest that is not after the return's own year, so that nobody is born in the future. */
    @Nullable
    LocalDate of(WrittenDate written, String column) {
        return written.notAfter(column.equals(AHEAD) ? year.last().plusYears(AHEAD_AT_MOST) : year.last());
    }

    /** The day it is, if a return may tell of it: one that is made after its year has days of the next. */
    @Nullable
    LocalDate likely(WrittenDate written, String column) {
        boolean isBirth = column.endsWith("DOB");
        LocalDate day = isBirth || column.equals(AHEAD)
                ? of(written, column)
                : written.notAfter(year.last().plusYears(1));
        return day == null || day.isBefore(year.last().minusYears(BACK_AT_MOST)) ? null : day;
    }

    /** The day it is with the day first. */
    @Nullable
    LocalDate dayFirst(WrittenDate written, String column) {
        LocalDate likely = likely(written, column);
        return likely == null ? of(written, column) : likely;
    }

    /** The day it is, if it can be read one way only. */
    @Nullable
    LocalDate onlyWay(WrittenDate written, String column) {
        LocalDate dayFirst = likely(written, column);
        LocalDate yearFirst = likely(written.yearFirst(), column);
        return dayFirst == null ? yearFirst : yearFirst == null || yearFirst.equals(dayFirst) ? dayFirst : null;
    }

    /** Both days it may be, in words; empty where it is not more than one. */
    String either(WrittenDate written, String column) {
        LocalDate dayFirst = written.isShortNumber() ? likely(written, column) : null;
        LocalDate yearFirst = dayFirst == null ? null : likely(written.yearFirst(), column);
        return dayFirst == null || yearFirst == null || dayFirst.equals(yearFirst)
                ? ""
                : Row.written(dayFirst) + " or " + Row.written(yearFirst);
    }
}
