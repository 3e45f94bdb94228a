package org.kith.ahead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a step stands. */
enum StepState {
    DONE,
    /** Or not wanted, where the young person says it. */
    NOT_NEEDED,
    /** To do, and so again where it was ticked too soon. */
    OPEN;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<StepState> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
