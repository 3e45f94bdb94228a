package org.kith.names;

import org.jspecify.annotations.Nullable;

/** What a list would do to one person. */
record Step(GivenName given, Standing standing, Kind kind) {

    enum Kind {
        /** They have no name yet, and get this one. */
        NEW,
        /** This name stands there already. */
        SAME,
        /** Another name stands there, or one was taken away: only where somebody says so is it changed. */
        OTHER
    }

    /** What a form says to have it changed: the line, and the name that was seen, so that nobody replaces one they did not see. */
    String tick() {
        return given.line() + " " + (now() == null ? "" : now());
    }

    @Nullable
    String now() {
        return standing.name();
    }
}
