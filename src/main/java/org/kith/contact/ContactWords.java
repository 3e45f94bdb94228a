package org.kith.contact;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Who said how somebody is reached, and when, in words.
 *
 * @param own whether the young person reads it themselves
 * @param name what the young person goes by
 */
record ContactWords(boolean own, String name) {

    String said(ContactDetail one) {
        var by = one.setThemselves() ? name : one.setBy();
        return words("contact.said", by, one.setByYou() || own && one.setThemselves(), day(one.since()));
    }

    /** @param toTheMinute where several are of one day */
    String ended(ContactDetail one, boolean toTheMinute) {
        var by = one.endedThemselves() ? name : one.endedBy();
        return words(
                one.takenAway() ? "contact.taken" : "contact.ended",
                by,
                one.endedByYou() || own && one.endedThemselves(),
                toTheMinute ? moment(one.ended()) : day(one.ended()));
    }

    private static String words(String key, @Nullable String by, boolean you, String at) {
        if (you) {
            return say(key + ".you", at);
        }
        return by == null ? say(key + ".list", at) : say(key, DisplayName.somebody(by), at);
    }

    private static String moment(OffsetDateTime at) {
        return say("contact.at", day(at), Dates.time(at.toInstant()));
    }

    private static String day(OffsetDateTime at) {
        return Dates.longDay(at.atZoneSameInstant(Dates.LONDON).toLocalDate());
    }
}
