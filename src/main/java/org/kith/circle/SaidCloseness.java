package org.kith.circle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How close somebody is, as it was said once.
 *
 * @param version 1 for what was said first
 * @param how null where they are in no ring any more
 */
record SaidCloseness(UUID person, int version, @Nullable Closeness how, PersonWhoMatters.Said said) {

    /** What was said, by whom and when. */
    String inWords(boolean own) {
        return said.inWords("circle.moved." + (how == null ? Closeness.NONE : how.key()), own);
    }
}
