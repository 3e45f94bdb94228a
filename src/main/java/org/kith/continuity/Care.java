package org.kith.continuity;

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
 * @param leftOpen set when nothing says that it went on to that day, or that it had ended
 */
public record Care(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LeftOpen leftOpen) {

    Care(@Nullable LocalDate firstDay, @Nullable LocalDate since, @Nullable LocalDate until) {
        this(firstDay, since, until, null);
    }

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
        LeftOpen leftOpen = null;
        for (var episode : begun) {
            since = episode.from().isAfter(end) ? episode.from() : since;
            leftOpen = endOf(episode).isBefore(end) ? leftOpen : episode.leftOpen();
            end = later(end, endOf(episode));
        }
        var first = begun.getFirst().from();
        return end.isAfter(asOf)
                ? new Care(first, since, null)
                : new Care(first, since, leftOpen == null ? end : null, leftOpen);
    }

    /** The same of somebody who died: what is running has stopped, on a day nobody told. */
    Care stopped() {
        return now()
                ? new Care(firstDay, since, null, LeftOpen.over(java.util.Objects.requireNonNull(since), since))
                : this;
    }

    /** Whether a time in care is running. */
    boolean now() {
        return since != null && until == null && leftOpen == null;
    }

    private static LocalDate endOf(Episode episode) {
        if (episode.until() != null) {
            return episode.until();
        }
        return episode.leftOpen() == null
                ? LocalDate.MAX
                : episode.leftOpen().knownUntil().plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
