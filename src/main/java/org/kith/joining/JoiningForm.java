package org.kith.joining;

import org.kith.form.Form;

/** Who is one person, and how somebody knows. */
final class JoiningForm {
    static final String ACCOUNT = "account";
    static final String BECAUSE = "because";
    static final String JOIN = "join";
    static final String NUMBER = "number";
    static final String WORDS = "words";
    private static final int LONGEST = 500;

    private JoiningForm() {}

    /** Without a reason it is asked first. */
    static boolean isAnswered(Form form) {
        return form.has(BECAUSE);
    }

    static Form checkedToHear(Form form) {
        return form.needs(WORDS, "joining.record.heard.none")
                .wordsUpTo(LONGEST, WORDS, "joining.because.too-long")
                .unmarked(WORDS);
    }

    static Form checked(Form form) {
        return form.needs(BECAUSE, "joining.because.none")
                .wordsUpTo(LONGEST, BECAUSE, "joining.because.too-long")
                .unmarked(BECAUSE);
    }
}
