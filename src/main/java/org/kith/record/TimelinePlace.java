package org.kith.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.web.Turning;

/** An entry's place in a record, which no other entry has: by the day it is about, when it was written, and its id. */
record TimelinePlace(LocalDate day, Instant written, UUID id) {

    static TimelinePlace of(Entry entry) {
        return new TimelinePlace(entry.text().happenedOn(), entry.written().at(), entry.id());
    }

    static Turning<TimelinePlace> turning(String next, String back) {
        return Turning.of(next, back, TimelinePlace::parsed);
    }

    private static Optional<TimelinePlace> parsed(String text) {
        var parts = text.split("_", -1);
        try {
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(new TimelinePlace(
                            LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "_" + written + "_" + id;
    }
}
