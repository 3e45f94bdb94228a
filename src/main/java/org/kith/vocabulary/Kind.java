package org.kith.vocabulary;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of entry it is. */
public enum Kind {
    NOTE,
    CATCH_UP,
    MEMORY,
    ACHIEVEMENT,
    LETTER,
    DOCUMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String plainName() {
        return say("kind." + key());
    }

    /** Those offered to whoever writes, the likeliest first. */
    public static List<Kind> offered(boolean young) {
        return young
                ? List.of(NOTE, MEMORY, ACHIEVEMENT, LETTER, DOCUMENT)
                : List.of(CATCH_UP, NOTE, ACHIEVEMENT, MEMORY, LETTER, DOCUMENT);
    }

    public static Optional<Kind> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
