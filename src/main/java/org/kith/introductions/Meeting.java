package org.kith.introductions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A young person's introduction to somebody of a service, as that service reads it: when and where, and what they chose to tell.
 *
 * @param planned the plan that was made last; null where there is none
 * @param plan when and where; null where no day is planned
 * @param about the lines about themselves they chose
 * @param answer what was said of that day: suits, another-day or fell-through; null where the service has not said yet
 * @param next the number of what is said next
 */
record Meeting(
        UUID introduction,
        @Nullable UUID planned,
        Step.@Nullable Plan plan,
        List<String> about,
        @Nullable String answer,
        int next) {

    /** How it stands, as the rest of a key. */
    String state() {
        return plan == null ? "none" : answer == null ? "asked" : answer;
    }

    /** Whether the day stands, so that they can say something of it. */
    boolean isStanding() {
        return plan != null && (answer == null || answer.equals("suits"));
    }

    boolean says(String kind) {
        return kind.equals(answer);
    }
}
