package org.kith.vocabulary;

import static org.kith.words.Words.say;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** How an entry begins here, as typed: {@value #NAME} stands for the name somebody goes by. */
public record OpeningForm(String typed) {
    static final String NAME = "{name}";
    static final int LONGEST = 500;

    /** How an entry to somebody begins; nothing where nobody gave a name. */
    public static String to(@Nullable String knownAs, @Nullable String own) {
        if (knownAs == null) {
            return "";
        }
        return own == null ? say("entry.opening", knownAs) : own.replace(NAME, knownAs);
    }

    /** What to keep, to the space at its end, where the writer goes on; null for Kith's own. */
    public @Nullable String opening() {
        var tidy = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        return tidy.isBlank() ? null : tidy.stripLeading();
    }

    /** What is wrong, as a key in the words files by its field. */
    Map<String, String> wrong() {
        var opening = opening();
        if (opening != null && TextInput.isMarked(opening)) {
            return Map.of("opening", TextInput.MARKED);
        }
        return opening != null && Line.longer(opening, LONGEST)
                ? Map.of("opening", "our-words.opening.too-long")
                : Map.of();
    }
}
