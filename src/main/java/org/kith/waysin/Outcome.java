package org.kith.waysin;

import java.util.Locale;

/** What became of a code that was typed; of one that is nobody's the same. */
enum Outcome {
    RIGHT,
    WRONG,
    USED_UP,
    OLD,
    NONE;

    static Outcome of(String inDatabase) {
        return valueOf(inDatabase.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** What is said of one that lets nobody in, as a key in the words files. */
    String words() {
        return "waysin.sent." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
