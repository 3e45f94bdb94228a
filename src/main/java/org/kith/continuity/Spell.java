package org.kith.continuity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;

/**
 * One stretch of time in which a worker was the young person's worker. It runs from its first day up to, not including,
 * its end day; without an end day it is still running.
 *
 * @param worker what tells one worker from another (the {@code SW_ID} of a return, or Kith's own id)
 * @param reason why it began, which is why the worker before them changed, where that was told
 * @param leftOpen set when it has no end and a later return no longer names it
 * @param handedOver whether it ends after the last day of somebody who hands over
 */
public record Spell(
        String worker,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ChangeReason reason,
        @Nullable LeftOpen leftOpen,
        boolean handedOver) {

    public Spell(String worker, LocalDate from, @Nullable LocalDate until, @Nullable ChangeReason reason) {
        this(worker, from, until, reason, null, false);
    }

    public Spell leftOpen(@Nullable LeftOpen since) {
        return new Spell(worker, from, until, reason, since, handedOver);
    }

    public Spell of(String person) {
        return new Spell(person, from, until, reason, leftOpen, handedOver);
    }

    /** Whether a day of the spell lies from {@code first} to {@code last}. A spell that ends the day it begins has none. */
    public boolean coversAnyOf(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && runsAfter(first) && runsAfter(from);
    }

    /** Whether the spell is known not to have ended by the given day: its end day, if any, comes after it. */
    public boolean runsAfter(LocalDate day) {
        return until == null ? LeftOpen.vouches(leftOpen, day) : until.isAfter(day);
    }

    /** Whether nothing says that it went on to that day, or that it had ended. */
    public boolean isUnsureOn(LocalDate day) {
        return until == null && !from.isAfter(day) && !LeftOpen.vouches(leftOpen, day);
    }

    /** The day the spell stops counting when looked at up to {@code day}: its end day, or the day after {@code day} or the last known. */
    LocalDate endSeenFrom(LocalDate day) {
        LocalDate dayAfter = day.plusDays(1);
        LocalDate end =
                until == null && leftOpen != null ? leftOpen.knownUntil().plusDays(1) : until;
        return end == null || end.isAfter(dayAfter) ? dayAfter : end;
    }
}
