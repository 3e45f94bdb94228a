package org.kith.promises;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;

/** The form that says what became of a promise. */
final class StepForm {
    /** How much was said of the promise when it was opened. */
    static final String SEEN = "seen";

    private static final int LONGEST = 4_000;
    private static final int LONGEST_PROMISE = 500;

    private StepForm() {}

    /** @param opening how an explanation to them begins here, such as “Hi Jay,”; it alone explains nothing */
    static Form begin(Promise promise, Step step, String opening) {
        var form = Form.empty().with(SEEN, Integer.toString(promise.seen()));
        return switch (step) {
            case CHANGE -> form.with("words", promise.words()).with("due", Objects.toString(promise.due(), ""));
            case NOT_KEPT -> form.with("words", opening);
            case KEPT, DISAGREEMENT, SAYS_NOT_KEPT, ANSWER -> form;
        };
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, Step step, String opening, boolean own) {
        var change = step == Step.CHANGE;
        var unsaid = step.needsWords() && isNothing(form.words("words"), opening);
        var checked = form.refuseIf(unsaid, "words", "promises.step." + step.key() + ".none")
                .wordsUpTo(
                        change ? LONGEST_PROMISE : LONGEST,
                        "words",
                        change ? "promises.words.too-long" : "promises.step.too-long");
        return own ? checked : checked.unmarked("words");
    }

    /** To what it is changed: something else than what it says already. */
    static Form checkedChange(Form form, Promise promise, Clock clock) {
        var same = form.words("words").equals(promise.words()) && Objects.equals(form.day("due"), promise.due());
        var due = form.day("due");
        return PromiseForm.due(form, clock)
                .refuseIf(same, "words", "promises.step.change.same")
                .refuseIf(due != null && due.isBefore(LocalDate.now(clock)), "due", "promises.due.over");
    }

    private static boolean isNothing(String words, String opening) {
        return words.isEmpty() || words.equals(opening.strip());
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static StoryLine line(Form form, Promise now, Step step) {
        var words = form.words("words");
        return new StoryLine(
                form.key(),
                now.seen() + 1,
                step,
                words.isEmpty() ? null : words,
                step == Step.CHANGE ? form.day("due") : null,
                now.besides(step).map(StoryLine::id).orElse(null),
                new Said(null, false, true, Instant.EPOCH));
    }

    static boolean isSame(StoryLine there, StoryLine sent) {
        return there.step() == sent.step()
                && Objects.equals(there.words(), sent.words())
                && Objects.equals(there.due(), sent.due());
    }

    /** What was typed, as a form of its own that says it after all that was said meanwhile. */
    static Form again(Form form, @Nullable Promise standing) {
        return form.again().with(SEEN, Integer.toString(standing == null ? 0 : standing.seen()));
    }
}
