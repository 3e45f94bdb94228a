package org.kith.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What a return changes in one table, young person by young person. */
final class TableChanges<T> {

    /** A row to write. */
    record Row<T>(UUID id, UUID youngPerson, T value) {}

    private final Restatement.Kind<T> kind;
    private final Map<UUID, List<Stored<T>>> kept;
    private final List<Row<T>> added = new ArrayList<>();
    private final List<Row<T>> changed = new ArrayList<>();
    private final List<UUID> withdrawn = new ArrayList<>();
    private final List<UUID> leftOpen = new ArrayList<>();
    private final List<UUID> namedAgain = new ArrayList<>();
    private final List<UUID> vouched = new ArrayList<>();
    private final List<UUID> statedToo = new ArrayList<>();
    private final Set<UUID> touched = new HashSet<>();
    private int unchanged;
    private int keptFromLater;

    /** @param kept rows by young person, as they are before */
    TableChanges(Restatement.Kind<T> kind, Map<UUID, List<Stored<T>>> kept) {
        this.kind = kind;
        this.kept = kept;
    }

    /**
     * What a return states of one young person where it has not all columns: with what is known of each row.
     *
     * @param withKnown a stated row, and the one that is kept of it, as one
     */
    List<T> filled(UUID youngPerson, List<T> stated, BinaryOperator<T> withKnown) {
        var left = new ArrayList<>(kept.getOrDefault(youngPerson, List.of()));
        var filled = new ArrayList<>(stated);
        for (boolean asItIs : List.of(true, false)) {
            for (int i = 0; i < filled.size(); i++) {
                var row = stated.get(i);
                var was = filled.get(i) == row ? kept(row, left, asItIs, withKnown) : null;
                if (was != null) {
                    left.remove(was);
                    filled.set(i, withKnown.apply(row, was.value()));
                }
            }
        }
        return filled;
    }

    private @Nullable Stored<T> kept(T row, List<Stored<T>> left, boolean asItIs, BinaryOperator<T> withKnown) {
        return left.stream()
                .filter(was -> asItIs
                        ? withKnown.apply(row, was.value()).equals(was.value())
                        : kind.key().apply(row).equals(kind.key().apply(was.value())))
                .findFirst()
                .orElse(null);
    }

    /** Compares all that a return states of one young person. */
    void compare(UUID youngPerson, List<T> stated, int year, boolean statesAll) {
        var restated = Restatement.of(kept.getOrDefault(youngPerson, List.of()), stated, kind, year, statesAll);
        restated.added().forEach(value -> added.add(new Row<>(UUID.randomUUID(), youngPerson, value)));
        restated.changed().forEach(row -> changed.add(new Row<>(row.id(), youngPerson, row.value())));
        withdrawn.addAll(restated.withdrawn());
        leftOpen.addAll(restated.leftOpen());
        namedAgain.addAll(restated.namedAgain());
        vouched.addAll(restated.vouched());
        statedToo.addAll(restated.statedToo());
        unchanged += restated.unchanged();
        keptFromLater += restated.keptFromLater();
        if (restated.writes()) {
            touched.add(youngPerson);
        }
    }

    /** A row of a return of a later year, which stays that year's, with what it leaves open. */
    void fill(UUID id, UUID youngPerson, T value) {
        changed.add(new Row<>(id, youngPerson, value));
        touched.add(youngPerson);
    }

    /** A row without an end of somebody the return does not name at all. */
    void leaveOpen(UUID id, UUID youngPerson) {
        leftOpen.add(id);
        touched.add(youngPerson);
    }

    /** Rows without an end that this return leaves out. */
    List<UUID> leftOpen() {
        return leftOpen;
    }

    /** Rows that an earlier return left out and this one states. */
    List<UUID> namedAgain() {
        return namedAgain;
    }

    /** Rows that a later return left out and this one states. */
    List<UUID> vouched() {
        return vouched;
    }

    /** Rows of another year's return that this one states just so. */
    List<UUID> statedToo() {
        return statedToo;
    }

    List<Row<T>> added() {
        return added;
    }

    List<Row<T>> changed() {
        return changed;
    }

    List<UUID> withdrawn() {
        return withdrawn;
    }

    /** Young people of whom a row is written. */
    Set<UUID> touched() {
        return touched;
    }

    LoadCounts.KindCount count() {
        return new LoadCounts.KindCount(added.size(), changed.size(), withdrawn.size(), unchanged, keptFromLater);
    }
}
