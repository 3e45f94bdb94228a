package org.kith.referrals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.words.Words;

/** The form that takes a referral a step further. */
final class StepForm {
    /** How much was said of it when the form was opened. */
    static final String SEEN = "seen";

    static final String WORDS = "words";

    /** How a young person said it, where somebody of their team writes it down. */
    static final String HOW = "how";

    /** The terms that whoever accepts has read, and that they accept them. */
    static final String TERMS = "terms";

    static final String ACCEPT = "accept";

    private static final List<String> WAYS = List.of("talked", "wrote", "helped");
    private static final int LONGEST = 4_000;

    private StepForm() {}

    static boolean asksHow(Step step, Side side) {
        return side == Side.TEAM && (step == Step.YES || step == Step.NO);
    }

    static List<Option> ways() {
        return Option.each(WAYS, way -> way, way -> Words.say("referrals.how." + way));
    }

    static Form begin(Steps steps, ReferralWritingSql.@Nullable Terms terms) {
        var form = Form.empty().with(SEEN, Integer.toString(steps.seen()));
        return terms == null ? form : form.with(TERMS, terms.id().toString());
    }

    /** @param terms those that hold now */
    static Form checked(Form form, Step step, Side side, ReferralWritingSql.@Nullable Terms terms) {
        var must = step.needsWords() && side != Side.YOUNG;
        var checked = form.refuseIf(asksHow(step, side) && !WAYS.contains(form.value(HOW)), HOW, "referrals.how.none")
                .refuseIf(must && form.words(WORDS).isEmpty(), WORDS, "referrals.words.none")
                .wordsUpTo(LONGEST, WORDS, "referrals.words.too-long");
        return accepted(side == Side.YOUNG ? checked : checked.unmarked(WORDS), step, terms);
    }

    private static Form accepted(Form form, Step step, ReferralWritingSql.@Nullable Terms terms) {
        if (step != Step.ACCEPTED) {
            return form;
        }
        var read = terms != null && terms.id().equals(form.uuid(TERMS));
        var latest = terms == null ? form : form.with(TERMS, terms.id().toString());
        return latest.refuseIf(!read, ACCEPT, "referrals.terms.changed")
                .refuseIf(!form.chose(ACCEPT, "yes"), ACCEPT, "referrals.terms.none");
    }

    /** What was typed, as a form of its own that says it after all that was said meanwhile. */
    static Form again(Form form, Steps now) {
        return form.again().with(SEEN, Integer.toString(now.seen()));
    }
}
