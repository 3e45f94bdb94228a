package org.kith.limits;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Says when it may be tried again, and that nobody is locked out.
 *
 * @param sent whether what is counted was asked to be sent to one number or address, from wherever that was
 */
record TriedTooOftenPage(Duration pause, boolean sent) implements Page {

    /** In whole minutes, of which there is at least one. */
    long minutes() {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return 429;
    }
}
