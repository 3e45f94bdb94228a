package org.kith.paging;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page's part of a list that is at hand whole: what follows a line, or stands before it, and not so many lines from the beginning, since lines come
 * and go while somebody reads. An address names a few lines that stand side by side: where one is gone or stands elsewhere, the list goes on from the
 * next of them, and repeats a few rather than skip any; where all are, from the beginning.
 *
 * @param before how many of the list come before those shown
 * @param next where the list goes on, as an address says it; null at its end
 * @param back the same towards its beginning
 */
public record Part<T>(
        List<T> shown,
        int before,
        int size,
        int total,
        @Nullable String next,
        @Nullable String back) {
    private static final int NAMED = 3;
    private static final String BETWEEN = "~";

    /** @param place tells a line from every other, with what it is ordered by in it: letters, digits, points and lines alone */
    public static <T> Part<T> of(List<T> all, Function<T, String> place, int size, String next, String back) {
        var from = back.isEmpty()
                ? found(all, place, next).map(line -> line + 1).findFirst().orElse(0)
                : found(all, place, back).map(line -> line - size).findFirst().orElse(0);
        var first = from < 0 || from >= all.size() ? 0 : from;
        var last = Math.min(first + size, all.size());
        return new Part<>(
                all.subList(first, last),
                first,
                size,
                all.size(),
                last < all.size() ? named(all.subList(first, last).reversed(), place) : null,
                first > 0 ? named(all.subList(first, last), place) : null);
    }

    private static <T> Stream<Integer> found(List<T> all, Function<T, String> place, String places) {
        var lines = all.stream().map(place).toList();
        return Stream.of(places.split(BETWEEN, NAMED)).map(lines::indexOf).filter(line -> line >= 0);
    }

    private static <T> String named(List<T> nearest, Function<T, String> place) {
        return nearest.stream().limit(NAMED).map(place).collect(joining(BETWEEN));
    }

    /** Which page it is about, of how many. */
    public Paging paging() {
        return new Paging(Math.ceilDiv(before, size) + 1, size, total);
    }
}
