package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/**
 * Which account a worker is, as somebody chose it, and how they know.
 *
 * @param account as it was sent; empty for none
 * @param typed the reason as it was typed
 */
record JoinForm(String account, String typed) {
    static final JoinForm EMPTY = new JoinForm("", "");
    private static final int LONGEST = 500;

    /** The reason to keep. */
    String because() {
        return TextInput.words(typed);
    }

    /** What is wrong with the reason, as a key in the words files; null when it can be kept. */
    @Nullable
    String wrong() {
        if (because().isEmpty()) {
            return "worker.because.none";
        }
        return because().codePointCount(0, because().length()) > LONGEST ? "worker.because.too-long" : null;
    }

    boolean chose(Worker.Account one) {
        return one.id().toString().equals(account);
    }
}
