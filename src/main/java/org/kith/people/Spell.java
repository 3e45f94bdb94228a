package org.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of time in which a worker was the young person's worker. It runs from its first day up to, not including,
 * its end day; without an end day it is still running.
 *
 * @param worker what tells one worker from another (the {@code SW_ID} of a return, or Kith's own id)
 * @param reason why it began, which is why the worker before them changed, where that was told
 */
public record Spell(
        String worker,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ChangeReason reason) {

    /** Whether a day of the spell lies from {@code first} to {@code last}. A spell that ends the day it begins has none. */
    boolean coversAnyOf(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && runsAfter(first) && runsAfter(from);
    }

    /** Whether the spell has not ended by the given day: its end day, if any, comes after it. */
    boolean runsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** The day the spell stops counting when looked at up to {@code day}: its end day, or the day after {@code day}. */
    LocalDate endSeenFrom(LocalDate day) {
        LocalDate dayAfter = day.plusDays(1);
        return until == null || until.isAfter(dayAfter) ? dayAfter : until;
    }
}
