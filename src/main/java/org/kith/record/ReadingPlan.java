package org.kith.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a young person wants to read an entry that may be hard to read.
 *
 * @param remindOn the day they want to be reminded; null when they read it together with somebody
 * @param with who is asked to be there
 * @param coming what that person answered; null while they have not
 */
record ReadingPlan(
        UUID id,
        UUID entry,
        @Nullable LocalDate remindOn,
        @Nullable String with,
        @Nullable Boolean coming) {

    boolean isFor(LocalDate today) {
        return remindOn != null && !remindOn.isAfter(today);
    }
}
