package org.kith.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * What answers a form of which nothing is kept: what they wrote stands on this page for them to copy, unless somebody else may be there by
 * now ({@link FormToken}).
 */
record RefusedPage(Why why, List<String> written) implements Page {
    static final RefusedPage EMPTY = new RefusedPage(Why.NO_SESSION, List.of());

    enum Why {
        /** It was not sent from a page of a session that is still there. */
        NO_SESSION(403, "error.refused"),
        /** The same account sent more before that is not done yet. */
        TOO_MUCH_AT_ONCE(429, "error.too-much");

        private final int status;
        private final String words;

        Why(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    static RefusedPage of(Why why, Map<String, String[]> fields) {
        return new RefusedPage(why, written(fields));
    }

    /** What somebody wrote, of all that their form sent. */
    static List<String> written(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Stream.of(field.getValue()))
                .map(String::strip)
                .filter(value -> value.matches("(?s).*\\S\\s.*"))
                .distinct()
                .toList();
    }

    String words() {
        return why.words;
    }

    /** Whether coming in again is what helps. */
    boolean asksToSignIn() {
        return why == Why.NO_SESSION;
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return why.status;
    }
}
