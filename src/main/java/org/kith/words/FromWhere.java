package org.kith.words;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody came in, as it can honestly be said: what whoever runs the server calls that network, or how it compares with others of theirs.
 *
 * @param place null where it has no name
 * @param known whether they had signed in from there before that day; null where that is not known
 * @param here whether it is the network of the device they look with
 */
public record FromWhere(@Nullable String place, @Nullable Boolean known, boolean here) {

    public boolean isEmpty() {
        return place == null && known == null && !here;
    }

    public String words() {
        if (place != null) {
            return say("from-where.place", place);
        }
        if (here) {
            return say("from-where.here");
        }
        return known == null ? "" : say(known ? "from-where.known" : "from-where.new");
    }
}
