package org.kith.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.paging.Turning;
import org.kith.words.InAddress;

/** An entry's place in a record, which no other entry has: by the day it is about, when it was written, and its id. */
public record TimelinePlace(LocalDate day, Instant written, UUID id) {

    public static TimelinePlace of(Entry entry) {
        return new TimelinePlace(entry.text().happenedOn(), entry.written().at(), entry.id());
    }

    public static Turning<TimelinePlace> turning(String next, String back) {
        return Turning.of(next, back, TimelinePlace::parsed);
    }

    private static Optional<TimelinePlace> parsed(String text) {
        var parts = text.split("_", -1);
        return parts.length == 3 ? at(parts[0], parts[1], parts[2]) : Optional.empty();
    }

    private static Optional<TimelinePlace> at(String day, String written, String id) {
        try {
            var entry = UUID.fromString(id);
            return InAddress.day(day)
                    .flatMap(on -> InAddress.moment(written).map(moment -> new TimelinePlace(on, moment, entry)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "_" + written + "_" + id;
    }
}
