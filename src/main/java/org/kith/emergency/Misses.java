package org.kith.emergency;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * That somebody looked for whom they did not find, so often that managers are told.
 *
 * @param last the last of these tries
 * @param most how many there were within a day
 * @param mine by whoever looks, under whatever account of theirs
 * @param seen which manager has looked into it
 */
record Misses(UUID last, String who, int most, Instant at, boolean mine, Emergency.@Nullable Mark seen) {
    /** So many within a day are told. */
    static final int TOLD = 10;

    String what() {
        return say("emergencies.misses.what", who, most, Dates.moment(at));
    }
}
