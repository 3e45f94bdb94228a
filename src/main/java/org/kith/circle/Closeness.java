package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How close a young person feels somebody is: the rings of their circle, from the middle on. */
enum Closeness {
    CLOSEST,
    CLOSE,
    FURTHER;

    /** What is sent where somebody is to be in no ring any more. */
    static final String NONE = "none";

    /** As it stands in forms, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return say("circle.closeness." + key());
    }

    static Optional<Closeness> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
