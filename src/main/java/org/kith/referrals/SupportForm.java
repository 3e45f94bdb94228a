package org.kith.referrals;

import java.util.List;
import org.kith.form.Form;

/** The forms about a service that would like to help: it asks, the young person answers, and their team says that it does not go on. */
final class SupportForm {
    static final String HELP = "help";
    static final String WORDS = "words";
    static final String ANSWER = "answer";
    private static final int LONGEST = 1_000;
    private static final List<String> ANSWERS = List.of("yes", "no");

    private SupportForm() {}

    static Form asked(Form form) {
        return words(form.refuseIf(!Help.isOne(form.value(HELP)), HELP, "referrals.help.none"), "support.words.none");
    }

    /** @param own whether the young person says it, who says it by a button; their team says how it was said to them */
    static Form answered(Form form, boolean own) {
        return form.refuseIf(!ANSWERS.contains(form.value(ANSWER)), ANSWER, "support.answer.none")
                .refuseIf(
                        !own
                                && StepForm.ways().stream()
                                        .noneMatch(way -> way.value().equals(form.value(StepForm.HOW))),
                        StepForm.HOW,
                        "referrals.how.none");
    }

    static Form ended(Form form) {
        return words(form, "support.reason.none");
    }

    private static Form words(Form form, String none) {
        return form.needs(WORDS, none)
                .wordsUpTo(LONGEST, WORDS, "support.words.too-long")
                .unmarked(WORDS);
    }
}
