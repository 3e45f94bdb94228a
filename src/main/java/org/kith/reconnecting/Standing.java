package org.kith.reconnecting;

import static org.kith.reconnecting.Step.ASKED;
import static org.kith.reconnecting.Step.CONFIRMED;
import static org.kith.reconnecting.Step.CONTACT;
import static org.kith.reconnecting.Step.FOUND;
import static org.kith.reconnecting.Step.NO;
import static org.kith.reconnecting.Step.NOT_CONFIRMED;
import static org.kith.reconnecting.Step.NOT_SAFE;
import static org.kith.reconnecting.Step.OPEN;
import static org.kith.reconnecting.Step.PLAN;
import static org.kith.reconnecting.Step.SAFE;
import static org.kith.reconnecting.Step.WENT;
import static org.kith.reconnecting.Step.YES;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a search has come, worked out from what was said since somebody was found last. Two people look whether it is safe before whoever was found is
 * asked; that they were asked before that, as it was once, is known too, and then it is looked at before both are told.
 */
sealed interface Standing {
    record Looking() implements Standing {}

    record Found(Note who) implements Standing {}

    /**
     * The second person is asked.
     *
     * @param answer what was said last by whoever was found, or that they are asked; null where they are not
     */
    record LookedAt(Note who, @Nullable Step answer) implements Standing {}

    /** It is not safe, as whoever looks or the second person says. */
    record NotSafe(Note who) implements Standing {}

    /** Two people say that it is safe: whoever was found can be asked. */
    record Safe(Note who) implements Standing {}

    /** @param checked whether two people say that it is safe */
    record Asked(Note who, boolean checked) implements Standing {}

    record SaidNo(Note who, boolean checked) implements Standing {}

    /** They said yes before two people said that it is safe. */
    record SaidYes(Note who) implements Standing {}

    /** Nothing is missing but that both are told. */
    record Confirmed(Note who) implements Standing {}

    /** Both said yes, and know it. */
    record Open(@Nullable Note who) implements Standing {}

    /** The rest of a key in the words files. */
    default String key() {
        return switch (this) {
            case Looking ignored -> "looking";
            case Found ignored -> "found";
            case LookedAt ignored -> "looked-at";
            case NotSafe ignored -> "not-safe";
            case Safe ignored -> "safe";
            case Asked ignored -> "asked";
            case SaidNo ignored -> "no";
            case SaidYes ignored -> "yes";
            case Confirmed ignored -> "confirmed";
            case Open ignored -> "open";
        };
    }

    /** Who was found; null while nobody is. */
    default @Nullable Note who() {
        return null;
    }

    /** What leads on from here, for whoever looks. */
    default List<Step> onward() {
        return switch (this) {
            case Looking ignored -> List.of(FOUND);
            case Found ignored -> List.of(SAFE, NOT_SAFE);
            case LookedAt ignored -> List.of();
            case NotSafe ignored -> List.of(SAFE);
            case Safe ignored -> List.of(ASKED);
            case Asked asked -> asked.checked() ? List.of(YES, NO) : List.of(SAFE, NOT_SAFE);
            case SaidNo ignored -> List.of();
            case SaidYes ignored -> List.of(SAFE, NOT_SAFE);
            case Confirmed ignored -> List.of(OPEN);
            case Open ignored -> List.of(CONTACT, WENT, PLAN);
        };
    }

    /** What else can be said: that another manager is asked, that it is not safe after all, another answer, or that it was somebody else. */
    default List<Step> besides() {
        return switch (this) {
            case Looking ignored -> List.of();
            case Open ignored -> List.of();
            case Found ignored -> List.of(FOUND);
            case NotSafe ignored -> List.of(FOUND);
            case LookedAt looked -> andAnswers(looked.answer(), SAFE, NOT_SAFE, FOUND);
            case Safe ignored -> List.of(NOT_SAFE, FOUND);
            case Asked asked -> asked.checked() ? List.of(NOT_SAFE, FOUND) : List.of(YES, NO, FOUND);
            case SaidNo no -> no.checked() ? List.of(ASKED, YES, FOUND) : List.of(YES, FOUND);
            case SaidYes ignored -> List.of(NO, FOUND);
            case Confirmed ignored -> List.of(NO, NOT_SAFE, FOUND);
        };
    }

    private static List<Step> andAnswers(@Nullable Step answer, Step... others) {
        var all = new ArrayList<Step>();
        if (answer == ASKED) {
            all.add(YES);
        }
        if (answer != null) {
            all.add(NO);
        }
        all.addAll(List.of(others));
        return all;
    }

    static Standing of(List<Note> notes) {
        @Nullable Note found = null;
        @Nullable Step safety = null;
        @Nullable Step answer = null;
        for (var note : notes) {
            switch (note.step()) {
                case FOUND -> {
                    found = note;
                    safety = null;
                    answer = null;
                }
                case SAFE, NOT_SAFE, CONFIRMED, NOT_CONFIRMED -> safety = note.step();
                case ASKED -> answer = note.answer() == null ? ASKED : note.answer();
                case YES, NO -> answer = note.step();
                case NOTE, TELL, STOP, OPEN, CONTACT, WENT, PLAN, PAUSE, GO_ON, END -> {}
            }
        }
        return found == null ? new Looking() : of(found, safety, answer);
    }

    private static Standing of(Note found, @Nullable Step safety, @Nullable Step answer) {
        var checked = safety == CONFIRMED;
        if (safety == NOT_SAFE || safety == NOT_CONFIRMED) {
            return new NotSafe(found);
        }
        if (answer == NO) {
            return new SaidNo(found, checked);
        }
        if (safety == SAFE) {
            return new LookedAt(found, answer);
        }
        if (answer == YES) {
            return checked ? new Confirmed(found) : new SaidYes(found);
        }
        return answer == ASKED ? new Asked(found, checked) : checked ? new Safe(found) : new Found(found);
    }
}
