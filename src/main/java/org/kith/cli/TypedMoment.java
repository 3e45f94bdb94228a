package org.kith.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.kith.words.Dates;

/** A moment as somebody types it: London's, unless a zone is said. */
final class TypedMoment {
    private TypedMoment() {}

    static Optional<Instant> of(String typed) {
        var words = typed.strip().replace(' ', 'T');
        try {
            return Optional.of(LocalDateTime.parse(words).atZone(Dates.LONDON).toInstant());
        } catch (DateTimeException e) {
            return withZone(words);
        }
    }

    private static Optional<Instant> withZone(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
