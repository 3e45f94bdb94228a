package org.kith.worried;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;

/** The form in which managers write whom young people can call; without words, nothing of theirs stands there. */
final class WorriedForm {
    static final String WORDS = "words";
    static final String WELSH = "welsh";

    /** How often something had been said when the form began. */
    static final String SEEN = "seen";

    static final List<String> NAMES = List.of(WORDS, WELSH);
    private static final int LONGEST = 1_000;

    private WorriedForm() {}

    static Form of(@Nullable OurWords now, int times) {
        var form = Form.empty().with(SEEN, String.valueOf(times));
        return now == null ? form : form.with(WORDS, now.words()).with(WELSH, now.welsh());
    }

    static Form checked(Form form) {
        var checked = form.wordsUpTo(LONGEST, WORDS, "worried.too-long")
                .unmarked(WORDS)
                .wordsUpTo(LONGEST, WELSH, "worried.too-long")
                .unmarked(WELSH);
        return checked.refuseIf(
                form.words(WORDS).isEmpty() && !form.words(WELSH).isEmpty(), WORDS, "worried.welsh-alone");
    }

    static @Nullable String said(Form form, String field) {
        var words = form.words(field);
        return words.isEmpty() ? null : words;
    }
}
