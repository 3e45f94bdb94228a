package org.kith.ahead;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form that says what became of something foreseen: it happened, or it was called off. */
final class OutcomeForm {
    static final List<String> FIELDS = List.of("state", "words");
    private static final int LONGEST = 2_000;

    private OutcomeForm() {}

    static List<Option> states() {
        return List.of(
                new Option("happened", say("ahead.outcome.happened")), new Option("off", say("ahead.outcome.off")));
    }

    /**
     * @param own whether the young person typed it, who keeps nothing back
     * @param hasCome whether its day, or the first of its days, has come where somebody may be
     */
    static Form checked(Form form, boolean own, boolean hasCome) {
        var state = State.ofKey(form.value("state")).filter(one -> one != State.AHEAD);
        var checked = form.refuseIf(state.isEmpty(), "state", "ahead.outcome.none")
                .refuseIf(
                        state.filter(one -> one == State.HAPPENED).isPresent() && !hasCome,
                        "state",
                        "ahead.outcome.early")
                .refuseIf(
                        state.filter(one -> one == State.OFF).isPresent()
                                && form.words("words").isEmpty(),
                        "words",
                        "ahead.outcome.why")
                .wordsUpTo(LONGEST, "words", "ahead.outcome.too-long");
        return own ? checked : checked.unmarked("words");
    }

    static Version version(Form form, Coming now) {
        var became = form.words("words");
        return ComingForm.version(
                form.key(),
                form.number(ComingForm.SEEN) + 1,
                now.now(),
                State.ofKey(form.value("state")).orElseThrow(),
                became.isEmpty() ? null : became);
    }
}
