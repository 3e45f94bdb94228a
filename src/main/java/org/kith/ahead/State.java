package org.kith.ahead;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How something foreseen stands. Who moves it on, {@link ComingPermissions#change} says: from what is ahead alone, since both others are the end. */
sealed interface State {
    State AHEAD = new Ahead();
    State HAPPENED = new Happened();
    State OFF = new Off();

    /** To come, as it was foreseen or as it was changed since. */
    record Ahead() implements State {}

    record Happened() implements State {}

    /** Called off: it is not going to be, and why is said. */
    record Off() implements State {}

    default String key() {
        return switch (this) {
            case Ahead ignored -> "ahead";
            case Happened ignored -> "happened";
            case Off ignored -> "off";
        };
    }

    static Optional<State> ofKey(@Nullable String key) {
        return Stream.of(AHEAD, HAPPENED, OFF)
                .filter(one -> one.key().equals(key))
                .findFirst();
    }
}
