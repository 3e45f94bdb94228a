package org.kith.sealing;

import java.util.BitSet;
import java.util.List;

/** Which leaves were erased lawfully: those that a line says so of that is itself sealed after them. */
final class Erased {
    private final BitSet leaves = new BitSet();

    /** @param size how many lines the log has */
    Erased(List<CheckSql.Erasure> erasures, long size) {
        for (var erasure : erasures) {
            if (erasure.asSealed() && erasure.index() < size) {
                erasure.leaves().stream()
                        .filter(leaf -> leaf >= 0 && leaf < erasure.index())
                        .forEach(leaf -> leaves.set(Math.toIntExact(leaf)));
            }
        }
    }

    boolean has(long leaf) {
        return leaf <= Integer.MAX_VALUE && leaves.get((int) leaf);
    }
}
