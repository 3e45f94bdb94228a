package org.kith.successor;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * A colleague of the young person’s team who could take over.
 *
 * @param now how many young people they work with
 * @param coming how many more they are named to take over
 * @param since from when on they are in the team, and so see the record
 * @param leavesOn their own last day, where they leave; null otherwise
 */
record Candidate(
        UUID account,
        String name,
        int now,
        int coming,
        LocalDate since,
        boolean worksWithThem,
        @Nullable LocalDate leavesOn) {

    /** How much they do already, and whether they stay. */
    String load() {
        var much = say(worksWithThem ? "handover.load.there" : "handover.load", now, coming);
        return leavesOn == null ? much : say("handover.load.leaves", much, Dates.longDay(leavesOn));
    }
}
