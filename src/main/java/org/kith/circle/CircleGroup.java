package org.kith.circle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in somebody's life a person who matters is. */
enum CircleGroup {
    FAMILY,
    FRIENDS,
    HOME,
    SCHOOL_OR_WORK,
    WORKERS;

    /** As it stands in forms, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CircleGroup> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
