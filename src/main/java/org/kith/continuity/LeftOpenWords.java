package org.kith.continuity;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;

/** Why something is not known to go on. */
public final class LeftOpenWords {
    private LeftOpenWords() {}

    public static String of(@Nullable LeftOpen leftOpen) {
        return leftOpen == null || leftOpen.notInReturn() == null
                ? say("left-open.no-end")
                : notIn(leftOpen.notInReturn());
    }

    public static String notIn(int year) {
        return say("left-open.not-in", String.valueOf(year));
    }
}
