package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * Something that was said of an introduction.
 *
 * @param number where it stands among all that was said of it, from 1
 * @param kind what it says, as the table has it
 * @param words null where none belong to it, or what was said before is taken back
 * @param plan when and where, of a plan; null of all others
 * @param side whom it suits or does not; null of all others
 * @param about the plan it speaks of; null where it speaks of none
 */
record Step(
        UUID id,
        int number,
        String kind,
        @Nullable String words,
        @Nullable Plan plan,
        @Nullable String side,
        @Nullable UUID about,
        Said said) {
    static final String YOUNG = "young person";
    static final String OTHER = "other";
    static final List<String> WISHES = List.of("who", "where", "how", "when", "first", "not");
    static final String NO_WISH = "none";
    private static final Set<String> BY_TEAM_FOR_THEM = Set.of("suits", "another-day");

    /** @param along who comes along; null where nobody said */
    record Plan(
            LocalDate day,
            LocalTime time,
            String place,
            @Nullable String along) {

        /** The day and the time, as people say them. */
        String when() {
            return Dates.moment(day.atTime(time).atZone(Dates.LONDON).toInstant());
        }

        String inWords() {
            return say("introductions.plan.when", when(), place);
        }
    }

    Step planning(Plan when) {
        return new Step(id, number, kind, words, when, side, about, said);
    }

    /** @param whose whom it suits or does not; null where that is not what it says */
    Step about(Step planned, @Nullable String whose) {
        return new Step(id, number, kind, words, plan, whose, planned.id(), said);
    }

    boolean is(String what) {
        return kind.equals(what);
    }

    boolean isWish() {
        return WISHES.contains(kind) || is(NO_WISH);
    }

    boolean isAbout(Step planned) {
        return planned.id().equals(about);
    }

    boolean isOf(String which) {
        return which.equals(side);
    }

    /** Whether somebody else wrote down what the young person told them. */
    boolean isAsTold() {
        return !said.byYoungPerson() && (isWish() || BY_TEAM_FOR_THEM.contains(kind) && isOf(YOUNG));
    }
}
