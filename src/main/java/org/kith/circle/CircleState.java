package org.kith.circle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody is in the young person’s life. */
enum CircleState {
    NOW,
    BEFORE,
    /** Used to be, and the young person would like them back. */
    WANTED_BACK,
    /** Not safe for the young person: in no ring, and on pages where they are not read by chance. */
    NOT_SAFE;

    /** As it stands in forms, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CircleState> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
