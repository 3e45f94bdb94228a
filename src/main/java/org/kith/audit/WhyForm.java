package org.kith.audit;

import org.kith.form.Form;

/** A few words: with a question, as its answer, or as what a manager says of unusual looking. */
final class WhyForm {
    static final String WORDS = "words";
    private static final int LONGEST = 500;

    private WhyForm() {}

    /** Where words need not be there. */
    static Form checked(Form form) {
        return form.wordsUpTo(LONGEST, WORDS, "look.too-long");
    }

    /** Where they must, and are those of people who work here. */
    static Form checkedAndNeeded(Form form, String missing) {
        return checked(form.needs(WORDS, missing).unmarked(WORDS));
    }
}
