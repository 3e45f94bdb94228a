package org.kith.web;

import org.kith.actor.Viewer;

/**
 * What somebody sent about something that is answered, ended or taken away already, in other words: what was said first stands, and what they
 * typed is here for them to copy.
 *
 * @param over the key of a heading of its own, where what was typed was kept the first time; else empty
 * @param what the key of the sentence that says what stands
 * @param back where it is read
 */
record TooLatePage(Viewer viewer, String over, String what, String words, String back) implements Page {

    /** Whether they typed something; without words, none are spoken of. */
    boolean hasWords() {
        return !words.isBlank();
    }

    String title() {
        if (!over.isEmpty()) {
            return over;
        }
        return hasWords() ? "too-late.title" : "too-late.title.wordless";
    }

    /** What leads on. */
    String next() {
        return over.isEmpty() ? "too-late.back" : over + ".again";
    }

    @Override
    public int status() {
        return 409;
    }
}
