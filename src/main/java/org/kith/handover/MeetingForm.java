package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.words.Dates;

/** The forms that plan a meeting and say what came of it. */
final class MeetingForm {
    static final String WHICH = "which";
    static final String DAY = "day";
    static final String PLACE = "place";
    static final String CAME = "came";
    static final String WORDS = "words";
    static final String HELD = "held";
    static final String FELL_THROUGH = "fell-through";
    private static final List<String> MEETINGS = List.of("overlap", "three", "goodbye");
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST = 1_000;
    private static final int MOST_DAYS_BEFORE = 31;

    private MeetingForm() {}

    static List<Option> meetings() {
        return Option.each(MEETINGS, one -> one, one -> say("handover.meeting." + one));
    }

    static Form checked(Form form, LocalDate today) {
        var day = form.day(DAY);
        return form.refuseIf(!MEETINGS.contains(form.value(WHICH)), WHICH, "handover.which.none")
                .refuseIf(day == null, DAY, "handover.day.none")
                .refuseIf(
                        day != null && (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))),
                        DAY,
                        "handover.day.far")
                .lineUpTo(LONGEST_PLACE, PLACE, "handover.place.too-long")
                .unmarked(PLACE);
    }

    /** Whether a form plans what stands. */
    static boolean isPlanned(Form form, HandoverStep step) {
        return step.meeting() != null
                && step.meeting().which().equals(form.value(WHICH))
                && Objects.equals(step.day(), form.day(DAY))
                && form.line(PLACE)
                        .equals(Objects.requireNonNullElse(step.meeting().place(), ""));
    }

    /** Whether a form says what stands of one. */
    static boolean isSaid(Form form, HandoverStep came) {
        return came.is(form.value(CAME))
                && form.words(WORDS).equals(Objects.requireNonNullElse(came.words(), ""))
                && (!came.is(HELD) || Objects.equals(came.day(), form.day(DAY)));
    }

    /** Once more to look at: the same is planned already, or it is after the last day. */
    static Form checkedAgainst(Form form, Handover one, List<HandoverStep> planned) {
        var day = form.day(DAY);
        var which = form.value(WHICH);
        var lastDay = one.from().lastDay();
        var twice = planned.stream()
                .anyMatch(step -> step.meeting() != null
                        && step.meeting().which().equals(which)
                        && Objects.equals(step.day(), day));
        var after = day != null && day.isAfter(lastDay) && !which.equals("goodbye");
        return form.chose(NamingForm.SURE, "yes")
                ? form
                : form.refuseIf(twice, NamingForm.SURE, "handover.plan.twice")
                        .refuseIf(
                                after,
                                NamingForm.SURE,
                                "handover.plan.after",
                                one.from().name(),
                                Dates.longDay(lastDay));
    }

    /** All three cannot have met while nobody took over, nor long before it began. */
    static Form checkedHeld(Form form, Handover one, HandoverStep planned) {
        var day = form.day(DAY);
        var held = form.chose(CAME, HELD);
        var three = planned.meeting() != null && planned.meeting().which().equals("three");
        var earliest = Dates.dayOf(one.done().opened()).minusDays(MOST_DAYS_BEFORE);
        return form.refuseIf(held && three && one.to() == null, CAME, "handover.came.nobody")
                .refuseIf(held && day != null && day.isBefore(earliest), DAY, "handover.came.past");
    }

    /** Of one that did not take place the reason is needed, which the young person reads. */
    static Form checkedAfter(Form form, Clock clock) {
        var day = form.day(DAY);
        var held = form.chose(CAME, HELD);
        return form.refuseIf(!held && !form.chose(CAME, FELL_THROUGH), CAME, "handover.came.none")
                .refuseIf(held && day == null, DAY, "handover.day.none")
                .refuseIf(held && day != null && !Dates.hasCome(day, clock), DAY, "handover.day.to-come")
                .refuseIf(!held && form.words(WORDS).isEmpty(), WORDS, "handover.came.why")
                .wordsUpTo(LONGEST, WORDS, "handover.because.too-long")
                .unmarked(WORDS);
    }
}
