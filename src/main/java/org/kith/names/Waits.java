package org.kith.names;

import static org.kith.words.Words.say;

/** Why a list was not loaded yet, though nothing is wrong with it. */
enum Waits {
    /** A return is loaded just now. */
    RETURN("name-list.waits"),
    /** Another list is. */
    LIST("name-list.waits.list"),
    /** Somebody else is changing what it would change. */
    OTHERS("name-list.waits.others");

    private final String key;

    Waits(String key) {
        this.key = key;
    }

    String words() {
        return say(key);
    }
}
