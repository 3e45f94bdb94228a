package org.kith.returns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is kept now.
 *
 * @param statedYear the return that last added or changed it; null when no return did
 */
record Stored<T>(UUID id, T value, @Nullable Integer statedYear) {

    boolean isFromLaterThan(int year) {
        return statedYear != null && statedYear > year;
    }

    boolean isFrom(int year) {
        return statedYear != null && statedYear == year;
    }
}
