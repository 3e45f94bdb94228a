package org.kith.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * The young person it is about, and the team they are in.
 *
 * @param goesBy the name they go by, else their number; null where neither is known
 * @param entered the day on which they were written down
 */
record Person(UUID id, @Nullable String goesBy, UUID teamId, String team, LocalDate entered) {

    String name() {
        return DisplayName.young(goesBy);
    }

    String address() {
        return "/young-people/" + id;
    }

    String workers() {
        return address() + "/workers";
    }
}
