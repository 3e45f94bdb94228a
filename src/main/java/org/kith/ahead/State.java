package org.kith.ahead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How something foreseen stands. */
enum State {
    AHEAD,
    HAPPENED,
    /** Called off: it is not going to be, and why is said. */
    OFF;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
