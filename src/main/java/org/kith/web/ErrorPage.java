package org.kith.web;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * @param words key of the title; {@code <words>.what} says what to do now
 */
record ErrorPage(int status, String words) implements Page {

    static ErrorPage of(int status, String words) {
        return new ErrorPage(status, words);
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
