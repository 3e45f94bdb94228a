package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** How a young person is spoken of. */
public final class PronounsForm {
    static final String PRONOUNS = "pronouns";
    /** What stood there when they began. */
    static final String SEEN = "seen-pronouns";

    private static final int LONGEST = 40;

    private PronounsForm() {}

    /** What to keep; null for none. */
    public static @Nullable String pronouns(String typed) {
        var tidy = TextInput.line(typed);
        return tidy.isEmpty() ? null : tidy;
    }

    /** Empty ones are taken back. */
    public static boolean isTooLong(String typed) {
        return Line.longer(TextInput.line(typed), LONGEST);
    }

    static Form in(Form form, @Nullable String pronouns) {
        return form.with(PRONOUNS, pronouns).with(SEEN, pronouns);
    }

    static Form checked(Form form) {
        return form.refuseIf(isTooLong(form.value(PRONOUNS)), PRONOUNS, "pronouns.too-long");
    }
}
