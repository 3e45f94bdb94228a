package org.kith.together;

import java.util.Optional;

/** Whose words they are, and who writes them down. */
enum Side {
    /** Whoever writes, their own. */
    MINE,
    /** The worker, what the young person told them: it holds once the young person agrees. */
    TOLD;

    /** As addresses and the words files call it. */
    String key() {
        return this == MINE ? "mine" : "told";
    }

    static Optional<Side> of(String key) {
        return key.equals("mine") ? Optional.of(MINE) : key.equals("told") ? Optional.of(TOLD) : Optional.empty();
    }

    boolean byYoung(boolean own) {
        return own || this == TOLD;
    }
}
