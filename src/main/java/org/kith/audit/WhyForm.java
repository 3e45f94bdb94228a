package org.kith.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/**
 * A few words somebody typed: with a question, as its answer, or as what a manager says of unusual looking.
 *
 * @param key made with the form, so that sending it twice does it once
 */
record WhyForm(UUID key, String typed) {
    static final int LONGEST = 500;

    static WhyForm empty() {
        return new WhyForm(UUID.randomUUID(), "");
    }

    String words() {
        return TextInput.words(typed);
    }

    /** What is wrong with words that need not be there, as a key in the words files. */
    @Nullable
    String wrong() {
        return words().codePointCount(0, words().length()) > LONGEST ? "look.too-long" : null;
    }

    /** What is wrong with words that must be there, which are those of people who work here. */
    @Nullable
    String wrongOrMissing(String missing) {
        return words().isEmpty() ? missing : TextInput.isMarked(typed) ? TextInput.MARKED : wrong();
    }
}
