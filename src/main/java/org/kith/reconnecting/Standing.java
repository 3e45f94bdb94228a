package org.kith.reconnecting;

import org.jspecify.annotations.Nullable;

/**
 * How far a search has come, worked out from what was said since somebody was found last. A line of whoever looks moves it on; from being looked at to
 * being confirmed, the second person alone.
 */
sealed interface Standing {
    record Looking() implements Standing {}

    record Found(Note who) implements Standing {}

    record Asked(Note who) implements Standing {}

    record SaidNo(Note who) implements Standing {}

    record SaidYes(Note who) implements Standing {}

    /** It is not safe, as whoever looks or the second person says. */
    record NotSafe(Note who) implements Standing {}

    /** The second person is asked. */
    record LookedAt(Note who) implements Standing {}

    /** Nothing is missing but that both are told. */
    record Confirmed(Note who) implements Standing {}

    /** Both said yes, and know it. */
    record Open(@Nullable Note who) implements Standing {}

    /** The rest of a key in the words files. */
    default String key() {
        return switch (this) {
            case Looking ignored -> "looking";
            case Found ignored -> "found";
            case Asked ignored -> "asked";
            case SaidNo ignored -> "no";
            case SaidYes ignored -> "yes";
            case NotSafe ignored -> "not-safe";
            case LookedAt ignored -> "looked-at";
            case Confirmed ignored -> "confirmed";
            case Open ignored -> "open";
        };
    }

    /** Who was found; null while nobody is. */
    default @Nullable Note who() {
        return null;
    }

    /** As it is after one more line. That somebody is found begins it anew; all else is about whom was found. */
    default Standing after(Note line) {
        if (line.step() == Step.FOUND) {
            return new Found(line);
        }
        var found = who();
        return found == null ? this : after(line.step(), found);
    }

    private Standing after(Step step, Note found) {
        return switch (step) {
            case ASKED -> new Asked(found);
            case YES -> new SaidYes(found);
            case NO -> new SaidNo(found);
            case SAFE -> new LookedAt(found);
            case NOT_SAFE, NOT_CONFIRMED -> new NotSafe(found);
            case CONFIRMED -> new Confirmed(found);
            case NOTE, FOUND, TELL, STOP, OPEN, CONTACT, WENT, PLAN, PAUSE, GO_ON, END -> this;
        };
    }
}
