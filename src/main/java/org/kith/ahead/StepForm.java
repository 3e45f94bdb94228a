package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;

/** The forms that add a step and say how it stands. */
final class StepForm {
    static final List<String> FIELDS = List.of("words", "who", "due");
    static final List<String> SAID_FIELDS = List.of("state", "words");
    private static final String YOUNG = "young";
    private static final int LONGEST = 300;
    private static final int LONGEST_SAID = 1_000;
    private static final int YEARS = 15;

    private StepForm() {}

    /**
     * Whose a step can be: the young person's, and that of anybody in their team.
     *
     * @param young what they are called
     */
    static List<Option> who(Viewer viewer, String young, List<Option> team) {
        var options = new ArrayList<Option>();
        options.add(new Option(YOUNG, ComingPermissions.of(viewer).own() ? say("ahead.step.me") : young));
        team.forEach(mate -> options.add(
                mate.value().equals(viewer.me().toString()) ? new Option(mate.value(), say("ahead.step.me")) : mate));
        return options;
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, List<Option> who, boolean own, LocalDate today) {
        var due = form.day("due");
        var checked = form.needs("words", "ahead.step.words.none")
                .wordsUpTo(LONGEST, "words", "ahead.step.words.too-long")
                .refuseIf(
                        who.stream().noneMatch(one -> one.value().equals(form.value("who"))),
                        "who",
                        "ahead.step.who.none")
                .refuseIf(due == null && !form.value("due").isBlank(), "due", "ahead.step.due.wrong")
                .refuseIf(due != null && due.isBefore(today), "due", "ahead.step.due.over")
                .refuseIf(due != null && due.isAfter(today.plusYears(YEARS)), "due", "ahead.day.far");
        return own ? checked : checked.unmarked("words");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static Preparation.What what(Form form) {
        var who = form.value("who");
        return new Preparation.What(
                form.words("words"), who.equals(YOUNG) ? null : UUID.fromString(who), null, false, form.day("due"));
    }

    /** How a step can stand next: what it is already is not said again. */
    static List<Option> states(Preparation step, boolean own) {
        return StepState.ALL.stream()
                .filter(state -> state != step.state())
                .map(state -> new Option(state.key(), say("ahead.step.state." + state.key() + (own ? ".own" : ""))))
                .toList();
    }

    /** Whoever works with them says why a step is not needed; the young person needs no reason. */
    static Form checkedSaid(Form form, boolean own) {
        var state = StepState.ofKey(form.value("state"));
        var checked = form.refuseIf(state.isEmpty(), "state", "ahead.step.state.none")
                .refuseIf(
                        !own
                                && state.filter(one -> one == StepState.NOT_NEEDED)
                                        .isPresent()
                                && form.words("words").isEmpty(),
                        "words",
                        "ahead.step.why")
                .wordsUpTo(LONGEST_SAID, "words", "ahead.step.said.too-long");
        return own ? checked : checked.unmarked("words");
    }

    static StepLine line(Form form, Preparation step) {
        var words = form.words("words");
        return new StepLine(
                form.key(),
                step.seen() + 1,
                StepState.ofKey(form.value("state")).orElseThrow(),
                words.isEmpty() ? null : words,
                new Said(null, false, true, Instant.EPOCH));
    }
}
