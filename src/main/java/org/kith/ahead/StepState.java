package org.kith.ahead;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a step stands. Either side moves it from any to any other, {@link ComingPermissions#move} says, while what it prepares is ahead. */
sealed interface StepState {
    StepState DONE = new Done();
    StepState NOT_NEEDED = new NotNeeded();
    StepState OPEN = new Open();

    /** In the order in which a form offers them. */
    List<StepState> ALL = List.of(DONE, NOT_NEEDED, OPEN);

    record Done() implements StepState {}

    /** Or not wanted, where the young person says it. */
    record NotNeeded() implements StepState {}

    /** To do, and so again where it was ticked too soon. */
    record Open() implements StepState {}

    default String key() {
        return switch (this) {
            case Done ignored -> "done";
            case NotNeeded ignored -> "not-needed";
            case Open ignored -> "open";
        };
    }

    static Optional<StepState> ofKey(@Nullable String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
