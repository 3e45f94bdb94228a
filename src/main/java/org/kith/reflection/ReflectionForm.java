package org.kith.reflection;

import org.kith.form.Form;

/** The form in which a worker writes something for themselves. */
final class ReflectionForm {
    static final String WORDS = "words";
    private static final int LONGEST = 4_000;

    private ReflectionForm() {}

    static Form checked(Form form) {
        return form.needs(WORDS, "reflection.none")
                .wordsUpTo(LONGEST, WORDS, "reflection.too-long")
                .unmarked(WORDS);
    }
}
