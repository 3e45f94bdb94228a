package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
 * @param whom whom it names, or is about, as whoever they have met; null otherwise
 */
public record HandoverStep(
        UUID id,
        String kind,
        @Nullable String words,
        @Nullable Meeting meeting,
        @Nullable LocalDate day,
        @Nullable Whom whom,
        Said said) {

    /** @param name null where nobody gave them one */
    public record Whom(UUID account, @Nullable String name) {

        String called() {
            return DisplayName.somebody(name);
        }
    }

    /**
     * @param which null where it answers something
     * @param time on its day; null where nobody said
     * @param place where it is to be; null where nobody said
     * @param about what it answers, or the one that was planned, where it says what came of it or stands in its place; null otherwise
     */
    public record Meeting(
            @Nullable String which,
            @Nullable LocalTime time,
            @Nullable String place,
            @Nullable UUID about) {

        static Meeting answering(UUID about) {
            return new Meeting(null, null, null, about);
        }
    }

    /**
     * Who said it, and when.
     *
     * @param name null where nobody gave them one
     * @param byYoungPerson whether it is the young person themselves
     * @param byYou whether it is whoever looks
     */
    public record Said(@Nullable String name, boolean byYoungPerson, boolean byYou, Instant at) {

        String by() {
            return byYoungPerson ? DisplayName.young(name) : DisplayName.somebody(name);
        }
    }

    boolean is(String what) {
        return kind.equals(what);
    }

    /** Whether it answers that, says what came of it, or stands in its place. */
    boolean isAbout(HandoverStep said) {
        return meeting != null && said.id().equals(meeting.about());
    }

    boolean isMeeting(String which) {
        return meeting != null && which.equals(meeting.which());
    }

    boolean isOn(@Nullable LocalDate other) {
        return day != null && day.equals(other);
    }

    /** Whether its hour is over, or the day where nobody said an hour. */
    boolean isOver(LocalDateTime now) {
        var time = time();
        return day != null
                && (time == null
                        ? day.isBefore(now.toLocalDate())
                        : day.atTime(time).isBefore(now));
    }

    @Nullable
    LocalTime time() {
        return meeting == null ? null : meeting.time();
    }

    /** Whether it was said before the day of a meeting that it will not take place. */
    boolean callsOff(HandoverStep planned) {
        return is("fell-through")
                && planned.day() != null
                && Dates.dayOf(said.at()).isBefore(planned.day());
    }

    /** What it is about and when, such as: goodbye, on a day, at a place. */
    String meets() {
        var which = meeting == null ? "" : say("handover.meeting." + meeting.which());
        var on = when();
        return meeting == null || meeting.place() == null
                ? say("handover.meets", which, on)
                : say("handover.meets.place", which, on, meeting.place());
    }

    /** The same, without what kind of meeting it is. */
    String whenAndWhere() {
        return meeting == null || meeting.place() == null
                ? when()
                : say("handover.tells.off.where", when(), meeting.place());
    }

    /** The day, and the time where somebody said it. */
    String when() {
        if (day == null) {
            return "";
        }
        var time = meeting == null ? null : meeting.time();
        return time == null
                ? Dates.weekday(day)
                : Dates.moment(day.atTime(time).atZone(Dates.LONDON).toInstant());
    }

    /** Who wrote it and on which day. */
    String cameToBe() {
        var day = Dates.longDay(Dates.dayOf(said.at()));
        return said.byYou() ? say("handover.said.you", day) : say("handover.said", said.by(), day);
    }

    /** The same of a wish: their own, or written down as they told it. */
    String cameToBe(boolean own, String name) {
        if (said.byYoungPerson()) {
            return cameToBe();
        }
        var key = "handover.said.as-told" + (own ? ".own" : said.byYou() ? ".you" : "");
        return say(key, said.by(), name, Dates.longDay(Dates.dayOf(said.at())));
    }
}
