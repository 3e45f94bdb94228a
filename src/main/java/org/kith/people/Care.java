package org.kith.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a young person is looked after on a day, and since when without a break. Episodes that follow each other on the same day, or
 * overlap, are one time in care.
 *
 * @param firstDay the first day in care ever; null when there was none by that day
 * @param since the first day of the time in care that is running, or ran last
 * @param until the day that time in care ended; null while it is running
 */
record Care(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static Care of(List<Episode> episodes, LocalDate asOf) {
        var begun = episodes.stream()
                .filter(episode -> !episode.from().isAfter(asOf))
                .sorted(Comparator.comparing(Episode::from))
                .toList();
        if (begun.isEmpty()) {
            return new Care(null, null, null);
        }
        LocalDate since = begun.getFirst().from();
        LocalDate end = since;
        for (var episode : begun) {
            since = episode.from().isAfter(end) ? episode.from() : since;
            end = later(end, endOf(episode));
        }
        return new Care(begun.getFirst().from(), since, end.isAfter(asOf) ? null : end);
    }

    /** Whether a time in care is running. */
    boolean now() {
        return since != null && until == null;
    }

    private static LocalDate endOf(Episode episode) {
        return episode.until() == null ? LocalDate.MAX : episode.until();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
