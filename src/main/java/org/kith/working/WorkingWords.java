package org.kith.working;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves to the young people they work with.
 *
 * @param hello in their own words
 * @param standIn the account of whoever is there in their place when they are away; null where nobody is
 */
record WorkingWords(
        String hello, Hours hours, Reach reach, @Nullable UUID standIn, Away away) {

    WorkingWords with(Away other) {
        return new WorkingWords(hello, hours, reach, standIn, other);
    }

    WhenHere when() {
        return new WhenHere(hours, away);
    }
}
