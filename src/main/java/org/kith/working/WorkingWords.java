package org.kith.working;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves to the young people they work with.
 *
 * @param hello in their own words
 * @param fits in which languages they speak, and where they are on which days
 * @param standIn the account of whoever is there in their place when they are away; null where nobody is
 */
record WorkingWords(
        String hello,
        Hours hours,
        WorkerContact reach,
        Fits fits,
        @Nullable UUID standIn,
        Away away) {

    /** In their own words; null where they do not say. */
    record Fits(@Nullable String speaks, @Nullable String places) {
        static final Fits NONE = new Fits(null, null);
    }

    WorkingWords with(Away other) {
        return new WorkingWords(hello, hours, reach, fits, standIn, other);
    }

    WhenHere when() {
        return new WhenHere(hours, away);
    }
}
