package org.kith.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.withholding.Passages;

/** One version of an entry: what it said, who wrote that, when and why. */
record Version(
        int number,
        Text text,
        String by,
        Instant at,
        @Nullable String because) {

    /** With passages that are kept back as this viewer may read them. */
    Version reading(Passages passages) {
        return new Version(number, text.saying(passages.inWords(text.words())), by, at, because);
    }
}
