package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.words.Dates;
import org.kith.words.Today;

/** The forms that plan a meeting, answer what is planned, and say what came of it. */
final class MeetingForm {
    /** That somebody knows what they were told of it, and means it. */
    static final String SURE = "sure";

    static final String WHICH = "which";
    static final String DAY = "day";
    static final String TIME = "time";
    static final String PLACE = "place";
    static final String CAME = "came";
    static final String WORDS = "words";
    static final String HELD = "held";
    static final String FELL_THROUGH = "fell-through";
    static final String ANSWER = "answer";
    static final List<String> ANSWERS = List.of("suits", "another-day");
    private static final List<String> MEETINGS = List.of("overlap", "three", "goodbye");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST = 1_000;
    private static final int MOST_DAYS_BEFORE = 31;

    private MeetingForm() {}

    static List<Option> meetings() {
        return Option.each(MEETINGS, one -> one, one -> say("handover.meeting." + one));
    }

    static List<Option> answers() {
        return Option.each(ANSWERS, one -> one, one -> say("handover.answer." + one + ".own"));
    }

    /** Of one that is to come, that it will not take place; of one whose day has come, whether it did. */
    static List<Option> outcomes(boolean toCome) {
        var not = new Option(FELL_THROUGH, say(toCome ? "handover.came.called-off" : "handover.came.fell-through"));
        return toCome ? List.of(not) : List.of(new Option(HELD, say("handover.came.held")), not);
    }

    static Form of(HandoverStep planned) {
        var meeting = Objects.requireNonNull(planned.meeting());
        var time = meeting.time();
        return Form.empty()
                .with(WHICH, meeting.which())
                .with(DAY, Objects.toString(planned.day()))
                .with(TIME, time == null ? "" : time.toString())
                .with(PLACE, Objects.requireNonNullElse(meeting.place(), ""));
    }

    static @Nullable LocalTime time(Form form) {
        try {
            return LocalTime.parse(form.line(TIME).replace('.', ':'), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static Form checked(Form form, LocalDate today) {
        var day = form.day(DAY);
        return form.refuseIf(!MEETINGS.contains(form.value(WHICH)), WHICH, "handover.which.none")
                .refuseIf(day == null, DAY, "handover.day.none")
                .refuseIf(
                        day != null && (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))),
                        DAY,
                        "handover.day.far")
                .refuseIf(!form.line(TIME).isEmpty() && time(form) == null, TIME, "handover.time.wrong")
                .lineUpTo(LONGEST_PLACE, PLACE, "handover.place.too-long")
                .wordsUpTo(LONGEST, WORDS, "handover.because.too-long")
                .unmarked(PLACE, WORDS);
    }

    /** Whether a form plans what stands. */
    static boolean isPlanned(Form form, HandoverStep step) {
        return step.meeting() != null
                && step.isMeeting(form.value(WHICH))
                && step.isOn(form.day(DAY))
                && Objects.equals(step.meeting().time(), time(form))
                && form.line(PLACE)
                        .equals(Objects.requireNonNullElse(step.meeting().place(), ""))
                && form.words(WORDS).equals(Objects.requireNonNullElse(step.words(), ""));
    }

    /** Whether a form says what stands of one. */
    static boolean isSaid(Form form, HandoverStep came) {
        return came.is(form.value(CAME))
                && form.words(WORDS).equals(Objects.requireNonNullElse(came.words(), ""))
                && (!came.is(HELD) || came.isOn(form.day(DAY)));
    }

    /** Once more to look at: the same is planned already, or it is after the last day. */
    static Form checkedAgainst(Form form, Handover one, Meetings there) {
        var day = form.day(DAY);
        var which = form.value(WHICH);
        var lastDay = one.from().lastDay();
        var twice = there.twice(which, day).isPresent();
        var after = day != null && day.isAfter(lastDay);
        return form.chose(SURE, "yes")
                ? form
                : form.refuseIf(twice, SURE, "handover.plan.twice")
                        .refuseIf(after, SURE, "handover.plan.after", one.from().name(), Dates.longDay(lastDay));
    }

    /** An hour of today that is over is planned only to say then what came of it. */
    static Form checkedHour(Form form, Clock clock) {
        var now = LocalDateTime.now(clock.withZone(Dates.LONDON));
        var time = time(form);
        var over = now.toLocalDate().equals(form.day(DAY)) && time != null && time.isBefore(now.toLocalTime());
        return form.refuseIf(over && !form.chose(SURE, "yes"), SURE, "handover.plan.past");
    }

    /** All three cannot have met while nobody took over, nor long before it began. */
    static Form checkedHeld(Form form, Handover one, HandoverStep planned) {
        var day = form.day(DAY);
        var held = form.chose(CAME, HELD);
        var earliest = Dates.dayOf(one.done().opened()).minusDays(MOST_DAYS_BEFORE);
        return form.refuseIf(held && !planned.isMeeting("goodbye") && one.to() == null, CAME, "handover.came.nobody")
                .refuseIf(held && day != null && day.isBefore(earliest), DAY, "handover.came.past");
    }

    /** With an answer, or in own words. */
    static Form checkedAnswer(Form form) {
        return form.refuseIf(
                        !ANSWERS.contains(form.value(ANSWER))
                                && form.words(WORDS).isEmpty(),
                        ANSWER,
                        "handover.answer.none")
                .wordsUpTo(LONGEST, WORDS, "handover.answer.too-long");
    }

    /** Of one that did not take place the reason is needed, which the young person reads. */
    static Form checkedAfter(Form form, Clock clock) {
        var day = form.day(DAY);
        var held = form.chose(CAME, HELD);
        return form.refuseIf(!held && !form.chose(CAME, FELL_THROUGH), CAME, "handover.came.none")
                .refuseIf(held && day == null, DAY, "handover.day.none")
                .refuseIf(held && day != null && !Today.at(clock).hasBegun(day, null), DAY, "handover.day.to-come")
                .refuseIf(!held && form.words(WORDS).isEmpty(), WORDS, "handover.came.why")
                .wordsUpTo(LONGEST, WORDS, "handover.because.too-long")
                .unmarked(WORDS);
    }
}
