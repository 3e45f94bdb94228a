package org.kith.successor;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;

/**
 * The days of the demo’s handover that is halfway through, whichever day the demo begins: the choir is on Thursdays.
 *
 * @param said when the worker who goes said so
 * @param choir the visit of both, which has taken place
 * @param three the meeting of all three, which is ahead
 * @param goodbye at the choir once more
 */
record HandoverDays(
        LocalDate said, LocalDate choir, LocalDate three, LocalDate first, LocalDate goodbye, LocalDate lastDay) {
    private static final int SAID = 25;

    static HandoverDays of(LocalDate today) {
        var three = today.plusDays(1).with(next(TUESDAY));
        var goodbye = three.plusDays(4).with(nextOrSame(THURSDAY));
        return new HandoverDays(
                today.minusDays(SAID),
                today.with(previous(THURSDAY)),
                three,
                three.plusDays(1),
                goodbye,
                goodbye.plusDays(1));
    }
}
