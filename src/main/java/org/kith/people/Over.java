package org.kith.people;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a return left without an end although it is over: a home of before somebody left care, and anything of somebody who died. Their end
 * is not known, and they have no now.
 */
final class Over {
    private Over() {}

    /** Homes, those open that began before the one care ended with left open from that day on. */
    static List<Episode> homes(List<Episode> episodes) {
        var last = episodes.stream()
                .max(comparing(Episode::from).thenComparing(Episode::until, nullsLast(naturalOrder())))
                .filter(Episode::endedCare)
                .map(Episode::until);
        return last.isEmpty() ? episodes : homes(episodes, last.get().minusDays(1));
    }

    /** @param day the last day it can have been so; null when nothing ended */
    static List<Episode> homes(List<Episode> episodes, @Nullable LocalDate day) {
        return day == null
                ? episodes
                : episodes.stream()
                        .map(home -> isOpen(home.until(), home.leftOpen())
                                ? home.leftOpen(LeftOpen.over(home.from(), day))
                                : home)
                        .toList();
    }

    static List<Told.With> with(List<Told.With> with, @Nullable LocalDate day) {
        return day == null
                ? with
                : with.stream()
                        .map(one -> isOpen(one.spell().until(), one.spell().leftOpen())
                                ? new Told.With(
                                        one.workerId(),
                                        one.name(),
                                        one.inReturns(),
                                        one.spell()
                                                .leftOpen(LeftOpen.over(
                                                        one.spell().from(), day)))
                                : one)
                        .toList();
    }

    static List<Told.Missing> missing(List<Told.Missing> missing, @Nullable LocalDate day) {
        return day == null
                ? missing
                : missing.stream()
                        .map(one -> isOpen(one.until(), one.leftOpen())
                                ? new Told.Missing(one.kind(), one.from(), null, LeftOpen.over(one.from(), day))
                                : one)
                        .toList();
    }

    static List<Told.Order> orders(List<Told.Order> orders, @Nullable LocalDate day) {
        return day == null
                ? orders
                : orders.stream()
                        .map(one -> isOpen(one.until(), one.leftOpen())
                                ? new Told.Order(one.from(), null, LeftOpen.over(one.from(), day))
                                : one)
                        .toList();
    }

    private static boolean isOpen(@Nullable LocalDate until, @Nullable LeftOpen leftOpen) {
        return until == null && leftOpen == null;
    }
}
