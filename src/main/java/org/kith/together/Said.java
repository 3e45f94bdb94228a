package org.kith.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side said of how they work together: one version, which is never changed.
 *
 * @param worker the account of the worker it is with
 * @param byYoung whether these are the young person’s words
 * @param asksYoung whether the young person is asked to agree: to what the worker says, and to what the worker wrote down for them
 * @param words by topic; only what was said
 * @param lookAgain the day on which both want to look at it again; null for none
 * @param otherwise who was asked sees it differently; null where nobody said so
 */
record Said(
        UUID id,
        UUID worker,
        boolean byYoung,
        boolean asksYoung,
        int version,
        Map<Topic, String> words,
        @Nullable LocalDate lookAgain,
        Instant at,
        @Nullable Instant agreedAt,
        @Nullable Otherwise otherwise) {

    /** @param words may be none */
    record Otherwise(UUID id, @Nullable String words, Instant at) {}

    boolean holds() {
        return agreedAt != null && otherwise == null;
    }

    boolean waits() {
        return agreedAt == null && otherwise == null;
    }

    boolean asTold() {
        return byYoung && asksYoung;
    }

    /** Whether it says something else of it than was said before; nothing is new where nothing was. */
    boolean isNew(Topic topic, @Nullable Said before) {
        return before != null && !Objects.equals(words.get(topic), before.words.get(topic));
    }

    boolean saysTheSameAs(Said other) {
        return words.equals(other.words)
                && Objects.equals(lookAgain, other.lookAgain)
                && byYoung == other.byYoung
                && worker.equals(other.worker);
    }
}
