package org.kith.together;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one of both thinks that they are, as it was said once.
 *
 * @param row the stage, in the words it had then
 * @param stage what it was called then
 * @param words what more was said; null for nothing
 */
record View(
        UUID id,
        boolean byYoung,
        UUID row,
        String stage,
        @Nullable String words,
        Instant at) {

    boolean saysTheSameAs(View other) {
        return row.equals(other.row) && Objects.equals(words, other.words) && byYoung == other.byYoung;
    }
}
