package org.kith.names;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list would do to one thing that is known of one person.
 *
 * @param of the name they go by, or their pronouns
 */
record Step(GivenName given, Standing standing, Field of, Kind kind) {

    enum Kind {
        /** There is nothing yet, and this is put there. */
        NEW,
        /** This stands there already. */
        SAME,
        /** Something else stands there, or it was taken away: only where somebody says so is it changed. */
        OTHER
    }

    /** What it is called on a page. */
    String id() {
        return "line-" + (of == Field.NAME ? "" : of.key() + "-") + given.line();
    }

    /** What a form says to have it changed: the line, and the name that was seen, so that nobody replaces one they did not see. */
    String tick() {
        return (of == Field.NAME ? "" : of.key() + " ") + given.line() + " " + (now() == null ? "" : now());
    }

    /** What the list says. */
    String value() {
        return Objects.requireNonNull(given.value(of), "there is no step without a value");
    }

    @Nullable
    String now() {
        return standing.value(of);
    }
}
