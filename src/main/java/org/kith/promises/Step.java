package org.kith.promises;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said of a promise once it stands there. */
enum Step {
    KEPT,
    /** Both agreed on other words or another day. It is open as before. */
    CHANGE,
    /** Never without words: of a promise to a young person they are an explanation to them. */
    NOT_KEPT,
    /** Whoever did not say it did not agree: to a change, or that they promised it at all. */
    DISAGREEMENT,
    /** The young person says that a promise to them was not kept, whatever else is said of it. */
    SAYS_NOT_KEPT,
    /** The young person’s answer to an explanation. */
    ANSWER;

    /** As it stands in addresses, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something must be written. */
    boolean needsWords() {
        return this == CHANGE || this == NOT_KEPT || this == ANSWER;
    }

    /** Whether the promise is open no more. */
    boolean ends() {
        return this == KEPT || this == NOT_KEPT;
    }

    static Optional<Step> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
