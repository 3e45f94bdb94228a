package org.kith.web;

import org.jspecify.annotations.Nullable;
import org.kith.access.WhyNotHere;
import org.kith.actor.Viewer;

/**
 * @param words key of the title; {@code <words>.what} says what to do now
 * @param why what a room knows of it, in place of that; null where none does
 */
record ErrorPage(int status, String words, WhyNotHere.@Nullable Why why) implements Page {

    static ErrorPage of(int status, String words) {
        return new ErrorPage(status, words, null);
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
