package org.kith.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.web.Called;

/**
 * Whose record it is, and how far into it whoever looks can see.
 *
 * @param knownAs the name they go by; null when nobody gave it yet
 */
record Whose(UUID id, @Nullable String knownAs, @Nullable String childNumber, Reach reach) {

    /** Within a sentence. */
    String name() {
        return Called.young(knownAs, childNumber);
    }

    /** The same where it stands alone. */
    String nameAlone() {
        return Called.youngAlone(knownAs, childNumber);
    }

    String address() {
        return "/young-people/" + id;
    }
}
