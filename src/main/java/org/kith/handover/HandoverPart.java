package org.kith.handover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of a handover on which somebody writes: each word of the path that is a text.
 *
 * @see HandoverPath
 */
enum HandoverPart {
    WISHES("who", "how", "where", "when", "first", "myself"),
    NOW("matters", "ahead", "helps"),
    LETTER("letter"),
    MET("met"),
    CLOSING("closed");

    private final List<String> kinds;

    HandoverPart(String... kinds) {
        this.kinds = List.of(kinds);
    }

    static Optional<HandoverPart> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    List<String> kinds() {
        return kinds;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says something anew in the place of what it said before; else it is said once more, or once. */
    boolean isKept() {
        return this == WISHES || this == NOW;
    }

    boolean isAboutNewcomer() {
        return this == WISHES || this == MET;
    }

    /** How large its fields are. */
    int rows() {
        return switch (this) {
            case WISHES -> 2;
            case NOW, MET, CLOSING -> 4;
            case LETTER -> 14;
        };
    }

    boolean isSaidOnce() {
        return this == CLOSING;
    }

    /** Of everything it has what was said last, and is not taken back, in order. */
    List<HandoverStep> latest(List<HandoverStep> steps) {
        return kinds.stream()
                .flatMap(kind -> steps.stream().filter(step -> step.is(kind)).limit(1))
                .filter(step -> step.words() != null)
                .toList();
    }

    /** Whether there is no sending it empty. */
    boolean needsWords() {
        return this == LETTER || this == CLOSING;
    }
}
