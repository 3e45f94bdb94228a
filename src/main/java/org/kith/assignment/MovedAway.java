package org.kith.assignment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Somebody who was moved to another team, as whoever worked with them is told.
 *
 * @param called null where nobody gave them a name
 * @param managers who manages the team they are in now, in words
 */
record MovedAway(UUID id, @Nullable String called, String team, String managers, LocalDate day, OffsetDateTime told) {

    String name() {
        return DisplayName.young(called);
    }

    String since() {
        return Dates.longDay(day);
    }
}
