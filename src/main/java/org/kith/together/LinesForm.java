package org.kith.together;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.form.Form;

/** The form in which one side says how both work together: it begins with what that side said last. */
final class LinesForm {
    /** How many versions of that side there were when it was opened. */
    static final String SEEN = "seen";

    static final String DAY = "look-again";
    static final int LONGEST = 1_000;
    static final List<String> FIELDS = Stream.concat(
                    Arrays.stream(Topic.values()).map(Topic::key), Stream.of(DAY))
            .toList();
    private static final int YEARS = 2;

    private LinesForm() {}

    /** A day that is over is to be chosen anew. */
    static Form begin(Pair pair, boolean byYoung, LocalDate today) {
        var form = Form.empty().with(SEEN, Integer.toString(pair.version(byYoung)));
        var words = pair.now(byYoung).map(Said::words).orElse(Map.of());
        for (var one : words.entrySet()) {
            form = form.with(one.getKey().key(), one.getValue());
        }
        var again = pair.now(byYoung).map(Said::lookAgain).filter(day -> !day.isBefore(today));
        return again.isPresent() ? form.with(DAY, again.get().toString()) : form;
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, boolean own, Clock clock) {
        var nothing = Arrays.stream(Topic.values())
                .allMatch(topic -> form.words(topic.key()).isEmpty());
        var checked = form.refuseIf(nothing, Topic.HOW_OFTEN.key(), "together.lines.none");
        for (var topic : Topic.values()) {
            checked = checked.wordsUpTo(LONGEST, topic.key(), "together.too-long");
            checked = own ? checked : checked.unmarked(topic.key());
        }
        return day(checked, LocalDate.now(clock));
    }

    private static Form day(Form form, LocalDate today) {
        var day = form.day(DAY);
        return form.refuseIf(day == null && !form.value(DAY).isBlank(), DAY, "together.day.wrong")
                .refuseIf(day != null && day.isBefore(today), DAY, "together.day.past")
                .refuseIf(day != null && day.isAfter(today.plusYears(YEARS)), DAY, "together.day.far");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static Said said(Form form, Pair pair, Side side, boolean own) {
        var words = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var said = form.words(topic.key());
            if (!said.isEmpty()) {
                words.put(topic, said);
            }
        }
        var byYoung = side.byYoung(own);
        return new Said(
                form.key(),
                pair.mate().account(),
                byYoung,
                !own,
                pair.next(),
                words,
                form.day(DAY),
                Instant.EPOCH,
                null,
                null);
    }
}
