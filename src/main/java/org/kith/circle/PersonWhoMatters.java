package org.kith.circle;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Somebody who matters to a young person, as one version says it.
 *
 * @param id theirs in every version
 * @param version 1 for what was said first
 * @param said whose words they are
 * @param state who of those who work with them wrote down together with them whether somebody is in their life now, and nothing else; null where this
 *     version says all of it
 */
record PersonWhoMatters(
        UUID id,
        int version,
        CircleWords words,
        boolean takenAway,
        Said said,
        @Nullable Said state) {

    /**
     * Who said it and when.
     *
     * @param by the name; null for a young person nobody gave one
     */
    record Said(@Nullable String by, boolean byYoungPerson, boolean byYou, Instant at) {

        String name() {
            return byYoungPerson ? DisplayName.young(by) : DisplayName.somebody(by);
        }

        /** @param own whether the young person reads it */
        String inWords(String key, boolean own) {
            var day = Dates.longDay(at.atZone(Dates.LONDON).toLocalDate());
            if (byYou || own && byYoungPerson) {
                return say(key + ".you", day);
            }
            return say(key, name(), day);
        }
    }

    /** The first letter of the name, for the face. */
    String letter() {
        var name = words.name();
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** How this version came to be, by whom and when. */
    String cameToBe(boolean own) {
        if (state != null) {
            return state.inWords("circle.said.together." + words.state().key() + (own ? ".own" : ""), own);
        }
        var first = version == 1 ? "circle.said.first" : "circle.said.changed";
        return said.inWords(takenAway ? "circle.said.taken" : first, own);
    }
}
