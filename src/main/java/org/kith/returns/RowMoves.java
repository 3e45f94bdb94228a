package org.kith.returns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which rows of one table change whose they are when numbers become one young person, one number after the other. */
final class RowMoves<T> {
    /**
     * A row that moves.
     *
     * @param goesTo whose it is when the numbers of the answer stand apart: the {@code kept} one’s or the {@code other}’s
     * @param to who has it meanwhile
     */
    record Move(UUID answer, UUID row, String goesTo, UUID to) {}

    private final RowTable<T> table;
    private final Map<UUID, List<Stored<T>>> rows;
    private final Map<UUID, Map<Object, Stored<T>>> byKey = new HashMap<>();
    private final Map<UUID, Move> moves = new LinkedHashMap<>();

    /** @param rows of each young person, as they stand apart */
    RowMoves(RowTable<T> table, Map<UUID, List<Stored<T>>> rows) {
        this.table = table;
        this.rows = rows;
    }

    List<Move> all() {
        return List.copyOf(moves.values());
    }

    void join(JoiningSql.Pair pair) {
        var kept = byKey.computeIfAbsent(pair.kept(), this::ownByKey);
        var comes = new HashMap<Object, Stored<T>>();
        for (var row : rows.getOrDefault(pair.other(), List.of())) {
            var key = table.key().apply(row.value());
            var same = kept.get(key);
            if (same == null || isLater(row, same)) {
                move(new Move(pair.answer(), row.id(), "other", pair.kept()));
                if (comes.putIfAbsent(key, row) == null && same != null) {
                    move(new Move(pair.answer(), same.id(), "kept", pair.other()));
                }
            }
        }
        kept.putAll(comes);
    }

    /** Whoever has it in the end, it goes back to where it was first. */
    private void move(Move next) {
        moves.merge(
                next.row(),
                next,
                (before, then) -> new Move(before.answer(), before.row(), before.goesTo(), then.to()));
    }

    private Map<Object, Stored<T>> ownByKey(UUID kept) {
        var own = new HashMap<Object, Stored<T>>();
        rows.getOrDefault(kept, List.of())
                .forEach(row -> own.putIfAbsent(table.key().apply(row.value()), row));
        return own;
    }

    private boolean isLater(Stored<T> row, Stored<T> than) {
        return year(row) > year(than);
    }

    /**
     * What goes on was said by the last return that names them, since none has left it out. What one did leave out was said before that: a corrected
     * return has taken it back under the one number and may say it under the other.
     */
    private int year(Stored<T> row) {
        var open = row.leftOpen();
        if (open == null && goesOn(row.value())) {
            return Integer.MAX_VALUE;
        }
        int said = Objects.requireNonNullElse(row.statedYear(), 0);
        return open == null || open.notInReturn() == null ? said : Math.min(said, open.notInReturn() - 1);
    }

    private boolean goesOn(T row) {
        return table.mayStayOpen() && table.values().of(row)[table.columnNames().indexOf("ends_on")] == null;
    }
}
