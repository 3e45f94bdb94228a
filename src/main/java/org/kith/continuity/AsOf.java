package org.kith.continuity;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import org.kith.codes.ReportingYear;
import org.kith.words.Dates;

/**
 * The day that what Kith shows is true of.
 *
 * @param endOfReturn whether it is the last day that the organisation's latest return tells of; else it is today
 */
public record AsOf(LocalDate day, boolean endOfReturn) {

    /** In a sentence. A return handed in before its year was over tells of the days until then. */
    public String words() {
        if (!endOfReturn) {
            return say("as-of.today");
        }
        return say(isWholeYear() ? "as-of.return" : "as-of.so-far", Dates.longDay(day));
    }

    private boolean isWholeYear() {
        return day.equals(year().last());
    }

    /** Whether figures of a year stop before it is over. */
    public boolean cuts(ReportingYear one) {
        return day.isBefore(one.last());
    }

    public ReportingYear year() {
        return ReportingYear.of(day);
    }
}
