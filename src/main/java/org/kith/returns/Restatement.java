package org.kith.returns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a return says anew about rows of one kind of one young person. A row stated exactly as it is kept stays as it is. Else rows are
 * told apart by their key: a kept row with the key of a stated one changes, unless a later return stated it; a stated row without a kept
 * one is new; and a kept row that this year's return stated before, that no other states, and that it states no more is withdrawn.
 *
 * @param changed kept rows with what they say from now on
 * @param withdrawn ids of kept rows
 * @param leftOpen kept rows without an end that an earlier return stated and this one leaves out
 * @param namedAgain kept rows that an earlier return had left out
 * @param vouched kept rows that a later return left out: this one says how long they were known to go on
 * @param statedToo kept rows of another year's return that this one states just so
 * @param keptFromLater stated rows that do not count, because a later return said otherwise
 */
record Restatement<T>(
        List<T> added,
        List<Stored<T>> changed,
        List<UUID> withdrawn,
        List<UUID> leftOpen,
        List<UUID> namedAgain,
        List<UUID> vouched,
        List<UUID> statedToo,
        int unchanged,
        int keptFromLater) {

    /**
     * What the returns of other years say of kept rows.
     *
     * @param isLatest whether no return of a later year is loaded
     * @param before rows that a return of an earlier year states just so as well, by their ids
     * @param after the same of later years: those rows are theirs, and neither changed nor withdrawn by this year's
     */
    record OtherYears(boolean isLatest, Set<UUID> before, Set<UUID> after) {

        static OtherYears none() {
            return new OtherYears(true, Set.of(), Set.of());
        }

        boolean state(UUID row) {
            return before.contains(row) || after.contains(row);
        }
    }

    /**
     * What is to be known of rows of one kind.
     *
     * @param key what tells a young person's rows apart
     * @param isOpen whether a row could go on into a later year
     */
    record Kind<T>(Function<T, Object> key, Predicate<T> isOpen, OtherYears others) {
        static <T> Kind<T> ofMoments(Function<T, Object> key, OtherYears others) {
            return new Kind<>(key, row -> false, others);
        }

        private boolean isOfLater(Stored<T> row, int year) {
            return row.isFromLaterThan(year) || others.after().contains(row.id());
        }

        private boolean isWithdrawn(Stored<T> row, int year) {
            return row.isFrom(year) && !others.state(row.id());
        }

        /** What a later return left out already was left out by this one first. */
        private boolean isLeftOpen(Stored<T> row, int year) {
            var isOfEarlier = row.isFromEarlierThan(year)
                    || row.isFrom(year) && others.before().contains(row.id());
            return isOfEarlier
                    && isOpen.test(row.value())
                    && (row.leftOpen() == null ? others.isLatest() : row.wasLeftOutAfter(year));
        }
    }

    /** @param mayWithdraw whether all rows of this kind could be read, so that a missing one is truly no longer stated */
    static <T> Restatement<T> of(List<Stored<T>> kept, List<T> stated, Kind<T> kind, int year, boolean mayWithdraw) {
        var alike = new Piles<T>(kept, row -> row);
        var stand = new ArrayList<Stored<T>>();
        var otherwise = stated.stream().filter(row -> !takes(alike, row, stand)).toList();
        var statedToo =
                stand.stream().filter(row -> !row.isFrom(year)).map(Stored::id).toList();
        var sameKey = new Piles<T>(alike.left(), kind.key());
        var added = new ArrayList<T>();
        var changed = new ArrayList<Stored<T>>();
        int keptFromLater = 0;
        for (T row : otherwise) {
            var was = sameKey.take(row);
            if (was == null) {
                added.add(row);
            } else if (kind.isOfLater(was, year)) {
                keptFromLater++;
            } else {
                changed.add(new Stored<>(was.id(), row, year));
                stand.add(was);
            }
        }
        var withdrawn = sameKey.left().stream()
                .filter(row -> mayWithdraw && kind.isWithdrawn(row, year))
                .map(Stored::id)
                .toList();
        var leftOpen = sameKey.left().stream()
                .filter(row -> mayWithdraw && kind.isLeftOpen(row, year))
                .map(Stored::id)
                .toList();
        return new Restatement<>(
                added,
                changed,
                withdrawn,
                leftOpen,
                ids(stand, row -> row.wasLeftOutUntil(year)),
                ids(stand, row -> row.wasLeftOutAfter(year)),
                statedToo,
                stated.size() - otherwise.size(),
                keptFromLater);
    }

    private static <T> List<UUID> ids(List<Stored<T>> rows, Predicate<Stored<T>> which) {
        return rows.stream().filter(which).map(Stored::id).toList();
    }

    private static <T> boolean takes(Piles<T> alike, T row, List<Stored<T>> stand) {
        var was = alike.take(row);
        if (was != null) {
            stand.add(was);
        }
        return was != null;
    }

    boolean writes() {
        return !(added.isEmpty()
                && changed.isEmpty()
                && withdrawn.isEmpty()
                && leftOpen.isEmpty()
                && namedAgain.isEmpty()
                && vouched.isEmpty());
    }

    /** Kept rows by what tells them apart; several may share it, and each is taken once. */
    private static final class Piles<T> {
        private final Map<Object, Deque<Stored<T>>> piles = new LinkedHashMap<>();
        private final Function<T, Object> key;

        Piles(List<Stored<T>> rows, Function<T, Object> key) {
            this.key = key;
            rows.forEach(row -> piles.computeIfAbsent(key.apply(row.value()), k -> new ArrayDeque<>())
                    .add(row));
        }

        @Nullable
        Stored<T> take(T like) {
            var pile = piles.get(key.apply(like));
            return pile == null ? null : pile.poll();
        }

        List<Stored<T>> left() {
            return piles.values().stream().<Stored<T>>flatMap(Deque::stream).toList();
        }
    }
}
