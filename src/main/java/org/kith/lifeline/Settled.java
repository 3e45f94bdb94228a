package org.kith.lifeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.Over;

/** What of the facts has no end although it is over, with its end said to be unknown. */
final class Settled {
    private Settled() {}

    static List<Told.With> with(List<Told.With> with, @Nullable LocalDate day) {
        return day == null
                ? with
                : with.stream()
                        .map(one -> Over.isOpen(one.spell().until(), one.spell().leftOpen())
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
                        .map(one -> Over.isOpen(one.until(), one.leftOpen())
                                ? new Told.Missing(one.kind(), one.from(), null, LeftOpen.over(one.from(), day))
                                : one)
                        .toList();
    }

    static List<Told.Order> orders(List<Told.Order> orders, @Nullable LocalDate day) {
        return day == null
                ? orders
                : orders.stream()
                        .map(one -> Over.isOpen(one.until(), one.leftOpen())
                                ? new Told.Order(one.from(), null, LeftOpen.over(one.from(), day))
                                : one)
                        .toList();
    }
}
