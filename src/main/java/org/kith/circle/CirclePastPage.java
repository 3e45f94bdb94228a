package org.kith.circle;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;
import org.kith.words.Dates;

/**
 * A circle as it was said by the end of one day, or of two that are compared.
 *
 * @param form the days that were asked for
 * @param shown the earlier first; none where something is wrong with the days
 * @param days other days to look at
 */
record CirclePastPage(
        Viewer viewer, YoungPersonHeader whose, Form form, List<OnDay> shown, List<PastDay> days, LocalDate today)
        implements FormPage {

    /** All that was said by the end of a day. */
    record OnDay(LocalDate day, WholeCircle circle) {
        String words() {
            return Dates.longDay(day);
        }
    }

    boolean own() {
        return CirclePermissions.of(viewer).own();
    }

    String title() {
        var mood = own() ? "circle.past.own." : "circle.past.";
        return switch (shown.size()) {
            case 0 -> say(mood + "title", whose.name());
            case 1 -> say(mood + "title.one", whose.name(), shown.getFirst().words());
            default ->
                say(
                        mood + "title.two",
                        whose.name(),
                        shown.getFirst().words(),
                        shown.getLast().words());
        };
    }

    String address() {
        return whose.address() + "/circle";
    }

    CircleDrawing drawing(OnDay one) {
        return CircleLayout.draw(one.circle(), CirclePage.inTheMiddle(whose, own()));
    }

    boolean compares() {
        return shown.size() > 1;
    }

    CircleChanges changes() {
        return CircleChanges.between(shown.getFirst().circle(), shown.getLast().circle(), own());
    }

    /** Whether one day is shown, and something can be different since. */
    boolean isBeforeToday() {
        return shown.size() == 1 && shown.getFirst().day().isBefore(today);
    }

    /** Where the one day that is shown is compared with today. */
    String withToday() {
        return address() + "?on=" + shown.getFirst().day() + "&and=" + today;
    }
}
