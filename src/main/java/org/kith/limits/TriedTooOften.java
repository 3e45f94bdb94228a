package org.kith.limits;

import java.time.Duration;

/** Something was tried too often, and may be tried again after a while. */
public final class TriedTooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TriedTooOften(Duration pause) {
        super("tried too often", null, false, false);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
