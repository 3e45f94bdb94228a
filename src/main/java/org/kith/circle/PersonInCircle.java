package org.kith.circle;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who matters, and how close they are.
 *
 * @param said how close, as it was said last; null where nobody said
 */
record PersonInCircle(PersonWhoMatters who, @Nullable SaidCloseness said) {

    @Nullable
    Closeness closeness() {
        return said == null ? null : said.how();
    }

    /** What it is moved on from. */
    int version() {
        return said == null ? 0 : said.version();
    }

    CircleWords words() {
        return who.words();
    }

    boolean is(CircleState state) {
        return !who.takenAway() && words().state() == state;
    }

    /** On the list, and safe to be found there. */
    boolean isThere() {
        return !who.takenAway() && words().state() != CircleState.NOT_SAFE;
    }
}
