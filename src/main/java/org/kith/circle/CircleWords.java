package org.kith.circle;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody who matters.
 *
 * @param name as the young person says it
 * @param relationship what they are to them, in their own words
 * @param group where in their life they are; null where nobody said
 * @param state whether they matter now, or used to
 * @param since from when on, as exactly as it is known
 */
record CircleWords(
        String name,
        @Nullable String relationship,
        @Nullable CircleGroup group,
        CircleState state,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable String note) {

    /** The same of somebody who is in their life otherwise. */
    CircleWords with(CircleState other) {
        return new CircleWords(name, relationship, group, other, since, until, note);
    }

    /** From when until when; empty where neither is known. */
    String when() {
        if (since == null) {
            return until == null ? "" : say("circle.until", until.words());
        }
        return until == null
                ? say("circle.since", since.words())
                : say("circle.from-until", since.words(), until.words());
    }
}
