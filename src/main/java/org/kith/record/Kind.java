package org.kith.record;

import static org.kith.web.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of entry it is. */
enum Kind {
    NOTE,
    CATCH_UP,
    MEMORY,
    ACHIEVEMENT,
    LETTER,
    DOCUMENT;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String plainName() {
        return say("kind." + key());
    }

    /** Those offered to whoever writes, the likeliest first. */
    static List<Kind> offered(boolean young) {
        return young
                ? List.of(MEMORY, ACHIEVEMENT, NOTE, LETTER, DOCUMENT)
                : List.of(CATCH_UP, NOTE, ACHIEVEMENT, MEMORY, LETTER, DOCUMENT);
    }

    static Optional<Kind> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
