package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
