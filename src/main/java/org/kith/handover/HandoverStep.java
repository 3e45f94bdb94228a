package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Something that was said in a handover.
 *
 * @param kind what it says, as the table has it
 * @param words null where none belong to it, or what was said before is taken back
 * @param meeting which one, where it is planned or was held or fell through
 * @param day the day it is about
 */
record HandoverStep(
        UUID id,
        String kind,
        @Nullable String words,
        @Nullable Meeting meeting,
        @Nullable LocalDate day,
        Said said) {

    /**
     * @param place where it is to be; null where nobody said
     * @param about the one that was planned, where it says what came of it; null otherwise
     */
    record Meeting(
            String which, @Nullable String place, @Nullable UUID about) {}

    /**
     * Who said it, and when.
     *
     * @param name null where nobody gave them one
     * @param byYoungPerson whether it is the young person themselves
     * @param byYou whether it is whoever looks
     */
    record Said(@Nullable String name, boolean byYoungPerson, boolean byYou, Instant at) {

        String by() {
            return byYoungPerson ? DisplayName.young(name) : DisplayName.somebody(name);
        }
    }

    boolean is(String what) {
        return kind.equals(what);
    }

    /** Whether it says what came of a meeting that was planned. */
    boolean isAbout(HandoverStep planned) {
        return meeting != null && planned.id().equals(meeting.about());
    }

    /** What it is about and when, such as: goodbye, on a day, at a place. */
    String meets() {
        var which = meeting == null ? "" : say("handover.meeting." + meeting.which());
        var on = day == null ? "" : Dates.weekday(day);
        return meeting == null || meeting.place() == null
                ? say("handover.meets", which, on)
                : say("handover.meets.place", which, on, meeting.place());
    }

    /** Who wrote it and on which day. */
    String cameToBe() {
        var day = Dates.longDay(Dates.dayOf(said.at()));
        return said.byYou() ? say("handover.said.you", day) : say("handover.said", said.by(), day);
    }
}
