package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Who said something and when.
 *
 * @param by the name; null for a young person nobody gave one, or of whom whoever looks knows none
 */
record Said(@Nullable String by, boolean byYoungPerson, boolean byYou, Instant at) {

    String name() {
        return byYoungPerson ? DisplayName.young(by) : DisplayName.somebody(by);
    }

    /** {@code Amina wrote on 3 November 2026}. */
    String inWords(String key) {
        var day = Dates.longDay(Dates.dayOf(at));
        return byYou ? say(key + ".you", day) : say(key, name(), day);
    }
}
