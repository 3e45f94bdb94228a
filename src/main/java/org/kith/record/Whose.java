package org.kith.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose record it is, and how far into it whoever looks can see.
 *
 * @param knownAs the name they go by; null when nobody gave it yet
 */
record Whose(UUID id, @Nullable String knownAs, @Nullable String childNumber, Reach reach) {

    String name() {
        if (knownAs != null) {
            return knownAs;
        }
        return childNumber == null ? "" : childNumber;
    }

    String address() {
        return "/young-people/" + id;
    }
}
