package org.kith.continuity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a return left without an end although it is over: a home of before somebody left care, and anything of somebody who died. Their end
 * is not known, and they have no now.
 */
public final class Over {
    private Over() {}

    /** Homes, those open that began before the one care ended with left open from that day on. */
    public static List<Episode> homes(List<Episode> episodes) {
        return careEnded(episodes).map(day -> homes(episodes, day.minusDays(1))).orElse(episodes);
    }

    /** The day care ended by the latest home. */
    public static Optional<LocalDate> careEnded(List<Episode> episodes) {
        return episodes.stream()
                .max(comparing(Episode::from).thenComparing(Episode::until, nullsLast(naturalOrder())))
                .filter(Episode::endedCare)
                .map(Episode::until);
    }

    /** @param day the last day it can have been so; null when nothing ended */
    public static List<Episode> homes(List<Episode> episodes, @Nullable LocalDate day) {
        return day == null
                ? episodes
                : episodes.stream()
                        .map(home -> isOpen(home.until(), home.leftOpen())
                                ? home.leftOpen(LeftOpen.over(home.from(), day))
                                : home)
                        .toList();
    }

    public static boolean isOpen(@Nullable LocalDate until, @Nullable LeftOpen leftOpen) {
        return until == null && leftOpen == null;
    }
}
