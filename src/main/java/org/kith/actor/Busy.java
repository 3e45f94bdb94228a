package org.kith.actor;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this would change is held by somebody else, such as a return that is being loaded, longer than anybody waits for a page. Nothing of it was done,
 * and the same may be done a moment later.
 */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Waited in vain; each waited for the other; what was read has changed. */
    private static final Set<String> HELD = Set.of("55P03", "40P01", "40001");

    Busy(Throwable cause) {
        super("what this would change is held by another", cause);
    }

    static boolean isWhy(@Nullable Throwable failure) {
        for (var one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql && HELD.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
