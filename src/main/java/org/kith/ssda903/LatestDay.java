package org.kith.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;

/** The latest day on which anything of a return began, happened or ended: where it lies before the return's year, the year may be mistaken. */
final class LatestDay {
    private LatestDay() {}

    /** What is noted of a return with days of which none is in its year or after it. */
    static Optional<Finding> before(Return903 read) {
        return read.children().stream()
                .flatMap(LatestDay::days)
                .max(LocalDate::compareTo)
                .filter(latest -> latest.isBefore(read.year().first()) && anyIsOver(read))
                .map(latest -> Finding.noted(
                        "",
                        0,
                        "",
                        "nothing of the year to 31 March " + read.year() + "; the latest day is " + Row.written(latest),
                        Finding.NOTHING_OF_THE_YEAR));
    }

    /** What goes on reaches into the year, so that a small return of nothing else may be right; what was over before it is of another year. */
    private static boolean anyIsOver(Return903 read) {
        return read.children().stream()
                .anyMatch(child -> !child.reviews().isEmpty()
                        || child.episodes().stream().anyMatch(one -> one.until() != null)
                        || child.spells().stream().anyMatch(one -> one.until() != null)
                        || child.missing().stream().anyMatch(one -> one.until() != null)
                        || child.orders().stream().anyMatch(one -> one.until() != null));
    }

    private static Stream<LocalDate> days(ReturnedChild child) {
        return Stream.of(
                        child.episodes().stream().flatMap(one -> both(one.from(), one.until())),
                        child.spells().stream().flatMap(one -> both(one.from(), one.until())),
                        child.missing().stream().flatMap(one -> both(one.from(), one.until())),
                        child.orders().stream().flatMap(one -> both(one.from(), one.until())),
                        child.reviews().stream().map(Review::date))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> both(LocalDate from, @Nullable LocalDate until) {
        return until == null ? Stream.of(from) : Stream.of(from, until);
    }
}
