package org.kith.returns;

import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What loading a return did, or would do.
 *
 * @param leftOut rows that could not be understood
 * @param noLongerNamed young people whom an earlier loading of this year's return named and this one does not; nothing of theirs changes
 */
public record LoadCounts(Map<RowKind, KindCount> kinds, int leftOut, int noLongerNamed) {

    public LoadCounts {
        kinds = Map.copyOf(kinds);
    }

    public KindCount of(RowKind kind) {
        return kinds.getOrDefault(kind, new KindCount(0, 0, 0, 0, 0));
    }

    public boolean changeNothing() {
        return written() == 0;
    }

    int written() {
        return sum(KindCount::written);
    }

    int added() {
        return sum(KindCount::added);
    }

    int changed() {
        return sum(KindCount::changed);
    }

    int withdrawn() {
        return sum(KindCount::withdrawn);
    }

    int keptFromLater() {
        return sum(KindCount::keptFromLater);
    }

    private int sum(ToIntFunction<KindCount> count) {
        return kinds.values().stream().mapToInt(count).sum();
    }
}
