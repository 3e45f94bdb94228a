package org.kith.services;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something whoever looks asked to see, and what was answered.
 *
 * @param sections by key
 * @param toAdd whether they asked to add to them too
 * @param answer null while nobody has answered
 */
record Ask(
        UUID person,
        List<String> sections,
        boolean toAdd,
        String words,
        Instant at,
        @Nullable Answer answer) {

    /** @param words what was said with it; may be empty */
    record Answer(boolean agreed, String words, Instant at) {}

    boolean waits() {
        return answer == null;
    }

    /** The sections asked for, by the names every record has. */
    List<String> names() {
        return sections.stream().map(key -> say("section." + key)).toList();
    }
}
