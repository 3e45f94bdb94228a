package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How close somebody is, as it was said once.
 *
 * @param version 1 for what was said first
 * @param how null where they are in no ring any more
 * @param from where they were before; null in no ring
 * @param moved whether it was said for itself, and not as they were written down
 */
record SaidCloseness(
        UUID person,
        int version,
        @Nullable Closeness how,
        @Nullable Closeness from,
        boolean moved,
        PersonWhoMatters.Said said) {

    /** Whether whoever looks moved them last, and can take that back. */
    boolean isToUndo() {
        return moved && said.byYou();
    }

    /** What is sent to take it back. */
    String back() {
        return from == null ? Closeness.NONE : from.key();
    }

    String backInWords() {
        return say("circle.undo", from == null ? say("circle.closeness.none") : from.words());
    }

    /** What was said, by whom and when. */
    String inWords(boolean own) {
        return said.inWords("circle.moved." + (how == null ? Closeness.NONE : how.key()), own);
    }
}
