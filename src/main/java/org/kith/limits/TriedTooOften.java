package org.kith.limits;

import java.time.Duration;

/** Something was tried too often, and may be tried again after a while. */
public final class TriedTooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;
    private final boolean sent;

    private TriedTooOften(Duration pause, boolean sent) {
        super("tried too often", null, false, false);
        this.pause = pause;
        this.sent = sent;
    }

    /** By whoever is where they are. */
    static TriedTooOften here(Duration pause) {
        return new TriedTooOften(pause, false);
    }

    /** That something is sent to one number or address, by anybody. */
    static TriedTooOften sent(Duration pause) {
        return new TriedTooOften(pause, true);
    }

    boolean wasSent() {
        return sent;
    }

    Duration pause() {
        return pause;
    }
}
