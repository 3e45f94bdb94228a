package org.kith.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * The young person it is about.
 *
 * @param goesBy the name they go by, else their number; null where neither is known
 */
record ReachedPerson(UUID id, @Nullable String goesBy) {

    String name() {
        return DisplayName.young(goesBy);
    }
}
