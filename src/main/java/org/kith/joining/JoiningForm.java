package org.kith.joining;

import org.kith.form.Form;

/** Who is one person, and how somebody knows. */
final class JoiningForm {
    static final String ACCOUNT = "account";
    static final String CODE = "code";
    static final String BECAUSE = "because";
    static final String JOIN = "join";
    private static final int LONGEST = 500;

    private JoiningForm() {}

    /** Without a reason it is asked first. */
    static boolean isAnswered(Form form) {
        return form.has(BECAUSE);
    }

    static Form checked(Form form) {
        return form.needs(BECAUSE, "joining.because.none")
                .wordsUpTo(LONGEST, BECAUSE, "joining.because.too-long")
                .unmarked(BECAUSE);
    }
}
