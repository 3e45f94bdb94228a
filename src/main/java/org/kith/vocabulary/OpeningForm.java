package org.kith.vocabulary;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.words.Line;

/** How an entry begins here: {@value #NAME} stands for the name somebody goes by. */
public final class OpeningForm {
    static final String OPENING = "opening";
    static final String NAME = "{name}";
    private static final int LONGEST = 500;

    private OpeningForm() {}

    /** How an entry to somebody begins; nothing where nobody gave a name. */
    public static String to(@Nullable String knownAs, @Nullable String own) {
        if (knownAs == null) {
            return "";
        }
        return own == null ? say("entry.opening", knownAs) : own.replace(NAME, knownAs);
    }

    /** What to keep, to the space at its end, where the writer goes on; null for Kith's own. */
    static @Nullable String opening(Form form) {
        var tidy = form.value(OPENING).replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        return tidy.isBlank() ? null : tidy.stripLeading();
    }

    static Form checked(Form form) {
        var opening = opening(form);
        return form.unmarked(OPENING)
                .refuseIf(opening != null && Line.longer(opening, LONGEST), OPENING, "our-words.opening.too-long");
    }
}
