package org.kith.sharing;

import java.util.Arrays;
import java.util.Locale;

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

    /** What was chosen; nothing for what nobody could have chosen. */
    static Level ofKey(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(NOTHING);
    }
}
