package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;

/**
 * Something a young person would like help with.
 *
 * @param words what they wrote of it; empty where they said no more than what it is about
 * @param answer null while nobody answered
 */
record HelpAsk(
        UUID id,
        String about,
        String words,
        Instant at,
        @Nullable Answer answer) {

    record Answer(String words, String by, Instant at) {}

    boolean isOpen() {
        return answer == null;
    }

    /** What it is about, as whoever looks reads it. */
    String heading(boolean own) {
        return own ? say("help.about.own." + about) : Line.begun(say("help.about." + about));
    }

    boolean says(String otherAbout, String otherWords) {
        return about.equals(otherAbout) && words.equals(otherWords);
    }
}
