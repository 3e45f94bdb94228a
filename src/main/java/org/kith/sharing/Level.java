package org.kith.sharing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a section somebody is let into. */
enum Level {
    NOTHING,
    SEES,
    ADDS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Level of(boolean mayAdd) {
        return mayAdd ? ADDS : SEES;
    }

    /** What was chosen; empty for what nobody could have chosen. */
    static Optional<Level> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
