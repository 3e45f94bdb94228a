package org.kith.people;

import java.time.LocalDate;

/**
 * The day that what Kith shows is true of.
 *
 * @param endOfReturn whether it is the last day of the organisation's latest return; else it is today
 */
record AsOf(LocalDate day, boolean endOfReturn) {

    ReportingYear year() {
        return ReportingYear.of(day);
    }
}
