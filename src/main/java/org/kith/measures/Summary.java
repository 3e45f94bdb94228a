package org.kith.measures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.continuity.Changes;
import org.kith.continuity.Continuity;

/** What one year was like for many young people, worked out from plain values. */
record Summary(List<PersonYear> people) {

    /** Fewer than this many young people say something of each of them, and nothing of a service. */
    static final int FEW = 5;

    Summary {
        people = List.copyOf(people);
    }

    /** How often a worker began for one reason; null where none was given. */
    record Why(@Nullable ChangeReason reason, int times) {
        Group group() {
            return reason == null ? Group.NO_REASON : Group.reason(reason);
        }
    }

    int count(Group group) {
        return group.count(people);
    }

    /** How many of them the year can be counted for at all. */
    int counted() {
        return people.size() - count(Group.NOT_COUNTED);
    }

    /** Young people by number of workers: none, 1, 2, 3, 4, 5 or more. They add up to {@link #counted()}. */
    List<Integer> byWorkers() {
        var counts = new Integer[Group.MOST_WORKERS + 1];
        Arrays.fill(counts, 0);
        for (var person : people) {
            if (Group.NOT_COUNTED.has().negate().test(person)) {
                counts[Math.min(person.workers(), Group.MOST_WORKERS)]++;
            }
        }
        return List.of(counts);
    }

    int days() {
        return sum(Continuity::days);
    }

    int daysWithout() {
        return sum(Continuity::daysWithoutWorker);
    }

    /** The days without a worker of whoever had most of them. */
    int mostDaysWithout() {
        return people.stream().mapToInt(PersonYear::daysWithout).max().orElse(0);
    }

    /** Of those who had days without a worker, the middle number of such days. */
    OptionalDouble medianDaysWithout() {
        return median(people.stream().mapToInt(PersonYear::daysWithout));
    }

    int changes() {
        return sum(Continuity::changes);
    }

    int askedByChild() {
        return sum(Continuity::askedByChild);
    }

    /** Why workers came, the most frequent reason first: see {@link Changes#why}. */
    List<Why> whys() {
        return people.stream()
                .flatMap(person -> person.reasons().stream())
                .collect(groupingBy(came -> Optional.ofNullable(came.reason()), summingInt(one -> 1)))
                .entrySet()
                .stream()
                .map(why -> new Why(why.getKey().orElse(null), why.getValue()))
                .sorted(comparing(Why::times).reversed().thenComparing(Why::reason, nullsLast(naturalOrder())))
                .toList();
    }

    /** Of those who had a worker at the end of the year, or of their time in care, the middle number of days that worker had been there. */
    OptionalDouble medianCurrentDays() {
        return median(people.stream().mapToInt(PersonYear::currentDays));
    }

    /** The Department for Education's figure, counting everybody looked after at the end of the year. */
    Stability stability() {
        return new Stability(count(Group.MANY_WORKERS), count(Group.LOOKED_AFTER));
    }

    /** The same without those who are only in a series of short breaks, as the department counts. */
    Stability stabilityWithoutShortBreaks() {
        return new Stability(count(Group.LONGER_MANY_WORKERS), count(Group.LONGER));
    }

    private int sum(ToIntFunction<Continuity> figure) {
        return people.stream()
                .map(PersonYear::continuity)
                .filter(Objects::nonNull)
                .mapToInt(figure)
                .sum();
    }

    /** The middle of the values above 0, or half-way between the two in the middle; nothing when there are none. */
    private static OptionalDouble median(IntStream values) {
        var sorted = values.filter(value -> value > 0).sorted().toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
    }
}
