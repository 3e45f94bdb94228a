package org.kith.people;

import org.kith.form.Form;

/** Which account a worker is, and how somebody knows. */
final class JoinForm {
    static final String ACCOUNT = "account";
    static final String BECAUSE = "because";
    private static final int LONGEST = 500;

    private JoinForm() {}

    static Form checked(Form form) {
        return form.needs(BECAUSE, "worker.because.none")
                .wordsUpTo(LONGEST, BECAUSE, "worker.because.too-long")
                .unmarked(BECAUSE);
    }

    static boolean chose(Form form, Worker.Account one) {
        return form.chose(ACCOUNT, one.id().toString());
    }
}
