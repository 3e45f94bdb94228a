package org.kith.web;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * @param words key of the title; {@code <words>.what} says what to do now
 * @param viewer who goes on from there by the navigation; null where that is not known
 */
record ErrorPage(int status, String words, @Nullable Viewer viewer) implements Page {

    static ErrorPage of(int status, String words) {
        return new ErrorPage(status, words, null);
    }
}
