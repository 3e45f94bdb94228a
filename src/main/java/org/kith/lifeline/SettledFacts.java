package org.kith.lifeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.Over;

/** What of the facts has no end although it is over, with its end said to be unknown. */
final class SettledFacts {
    private SettledFacts() {}

    static List<PersonFacts.With> with(List<PersonFacts.With> with, @Nullable LocalDate day) {
        return day == null
                ? with
                : with.stream()
                        .map(one -> Over.isOpen(one.spell().until(), one.spell().leftOpen())
                                ? new PersonFacts.With(
                                        one.workerId(),
                                        one.name(),
                                        one.inReturns(),
                                        one.spell()
                                                .leftOpen(LeftOpen.over(
                                                        one.spell().from(), day)))
                                : one)
                        .toList();
    }

    static List<PersonFacts.Missing> missing(List<PersonFacts.Missing> missing, @Nullable LocalDate day) {
        return day == null
                ? missing
                : missing.stream()
                        .map(one -> Over.isOpen(one.until(), one.leftOpen())
                                ? new PersonFacts.Missing(one.kind(), one.from(), null, LeftOpen.over(one.from(), day))
                                : one)
                        .toList();
    }

    static List<PersonFacts.Order> orders(List<PersonFacts.Order> orders, @Nullable LocalDate day) {
        return day == null
                ? orders
                : orders.stream()
                        .map(one -> Over.isOpen(one.until(), one.leftOpen())
                                ? new PersonFacts.Order(one.from(), null, LeftOpen.over(one.from(), day))
                                : one)
                        .toList();
    }
}
