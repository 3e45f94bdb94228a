package org.kith.working;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.words.Dates;

/** Times in which somebody is away, in their order; those that touch or overlap are one. */
record Away(List<Time> times) {
    static final Away NONE = new Away(List.of());

    private static final String EACH = " ";
    private static final String BETWEEN = "/";

    /** @param until the last day on which they are away */
    record Time(LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        String words(LocalDate today) {
            var first = Dates.weekday(from, today);
            return from.equals(until) ? first : say("working.away.time", first, Dates.weekday(until, today));
        }

        /** Whether there is a day of both. */
        boolean meets(Time other) {
            return !other.until.isBefore(from) && !other.from.isAfter(until);
        }
    }

    Away {
        times = together(times);
    }

    private static List<Time> together(List<Time> all) {
        var together = new ArrayList<Time>();
        for (var next : all.stream().sorted(Comparator.comparing(Time::from)).toList()) {
            var before = together.isEmpty() ? null : together.getLast();
            if (before == null || next.from().isAfter(before.until().plusDays(1))) {
                together.add(next);
            } else if (next.until().isAfter(before.until())) {
                together.set(together.size() - 1, new Time(before.from(), next.until()));
            }
        }
        return List.copyOf(together);
    }

    /** As it is kept: {@code 2026-12-01/2026-12-04 …}, as ISO 8601 writes a time. */
    static Away kept(String text) {
        return text.isEmpty()
                ? NONE
                : new Away(Stream.of(text.split(EACH))
                        .map(one -> one.split(BETWEEN, 2))
                        .map(days -> new Time(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList());
    }

    String toKeep() {
        return times.stream().map(one -> one.from() + BETWEEN + one.until()).collect(Collectors.joining(EACH));
    }

    boolean on(LocalDate day) {
        return times.stream().anyMatch(one -> one.covers(day));
    }

    Away with(Time more) {
        return new Away(Stream.concat(times.stream(), Stream.of(more)).toList());
    }

    /** Without the one that begins then, if there is one. */
    Away without(LocalDate from) {
        return new Away(times.stream().filter(one -> !one.from().equals(from)).toList());
    }

    /** What is not over yet. */
    List<Time> from(LocalDate today) {
        return times.stream().filter(one -> !one.until().isBefore(today)).toList();
    }
}
