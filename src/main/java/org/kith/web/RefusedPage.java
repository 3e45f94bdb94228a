package org.kith.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * What answers a form that was not sent from a page of a session that is still there, so nothing of it is kept: what they wrote stands on
 * this page for them to copy, unless somebody else may be there by now ({@link FormToken}).
 */
record RefusedPage(List<String> written) implements Page {
    static final RefusedPage EMPTY = new RefusedPage(List.of());

    static RefusedPage of(Map<String, String[]> fields) {
        return new RefusedPage(fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Stream.of(field.getValue()))
                .map(String::strip)
                .filter(value -> value.matches("(?s).*\\S\\s.*"))
                .distinct()
                .toList());
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return 403;
    }
}
