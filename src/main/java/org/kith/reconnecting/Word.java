package org.kith.reconnecting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a young person reads of a wish.
 *
 * @param day of the first time they meet; null of all others
 * @param place where they meet
 * @param company who is with them
 * @param bothRead whether the other side reads it too
 * @param byOther whether the other side said it
 */
record Word(
        UUID id,
        Step step,
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable String place,
        @Nullable String company,
        boolean bothRead,
        boolean byOther,
        Said said) {

    boolean isSameAs(Word there) {
        return step == there.step
                && Objects.equals(words, there.words)
                && Objects.equals(day, there.day)
                && Objects.equals(place, there.place)
                && Objects.equals(company, there.company);
    }
}
