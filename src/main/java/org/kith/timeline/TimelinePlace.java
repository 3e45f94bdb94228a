package org.kith.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.kith.paging.Turning;
import org.kith.words.InAddress;

/**
 * The place of something in a young person's time, which nothing else has: by the day it is about, when it was written, and its id. Places stand
 * in the order PostgreSQL puts such rows into, whose ids go by their digits and have no sign as Java's have.
 */
public record TimelinePlace(LocalDate day, Instant written, UUID id) implements Comparable<TimelinePlace> {
    private static final Comparator<TimelinePlace> EARLIEST_FIRST = Comparator.comparing(TimelinePlace::day)
            .thenComparing(TimelinePlace::written)
            .thenComparing(place -> place.id().toString());

    /**
     * Where something stands that was found.
     *
     * @param written the column that says when it was written
     */
    public static TimelinePlace of(ResultSet row, String written) throws SQLException {
        return new TimelinePlace(
                row.getObject("day", LocalDate.class),
                row.getObject(written, OffsetDateTime.class).toInstant(),
                row.getObject("id", UUID.class));
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
    public int compareTo(TimelinePlace other) {
        return EARLIEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return day + "_" + written + "_" + id;
    }
}
