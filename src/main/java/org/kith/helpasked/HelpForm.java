package org.kith.helpasked;

import org.kith.form.Form;

/** The forms of help: a young person says what they would like, and somebody of their team answers. */
final class HelpForm {
    static final String ABOUT = "about";
    static final String WORDS = "words";
    private static final int LONGEST = 1_000;

    private HelpForm() {}

    /** What it is about is enough: nobody has to write. */
    static Form asked(Form form) {
        return written(form.refuseIf(!About.isOne(form.value(ABOUT)), ABOUT, "help.about.none"));
    }

    static Form answered(Form form) {
        return written(form.needs(WORDS, "help.answer.none"));
    }

    private static Form written(Form form) {
        return form.wordsUpTo(LONGEST, WORDS, "help.words.too-long").unmarked(WORDS);
    }
}
