package org.kith.together;

import org.kith.form.Form;

/** The form in which whoever is asked says that they see it differently, and how if they want. */
final class OtherwiseForm {
    static final String WORDS = "words";

    private OtherwiseForm() {}

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, boolean own) {
        var checked = form.wordsUpTo(LinesForm.LONGEST, WORDS, "together.too-long");
        return own ? checked : checked.unmarked(WORDS);
    }
}
