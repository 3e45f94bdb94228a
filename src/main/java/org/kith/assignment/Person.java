package org.kith.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * The young person it is about, and the team they are in.
 *
 * @param goesBy the name they go by, else their number; null where neither is known
 */
record Person(UUID id, @Nullable String goesBy, UUID teamId, String team) {

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
