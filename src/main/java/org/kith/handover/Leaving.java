package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.codes.ChangeReason;
import org.kith.words.Dates;

/**
 * Somebody who works here leaves.
 *
 * @param you whether it is whoever looks
 * @param lastDay the last one on which they are there
 * @param by who said so
 */
record Leaving(UUID id, Who who, LocalDate lastDay, ChangeReason reason, String by, Instant at) {

    record Who(UUID account, String name, boolean you) {}

    String address() {
        return "/handovers/leaving/" + id;
    }

    /** That it is so, or was. */
    String standing(LocalDate today) {
        var is = who.you() ? "leaving.standing.you" : "leaving.standing";
        var was = who.you() ? "leaving.standing.you.past" : "leaving.standing.past";
        return say(lastDay.isBefore(today) ? was : is, who.name(), Dates.weekday(lastDay));
    }
}
