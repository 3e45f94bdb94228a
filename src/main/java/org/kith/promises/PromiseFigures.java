package org.kith.promises;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How many promises to young people there are, and what became of those of the last twelve months. Counted are promises of workers and teams to young
 * people, not what young people promised.
 *
 * @param those how many of each kind
 */
record PromiseFigures(Map<Those, Integer> those) {
    /** Of fewer there is no share: one promise more or less would move it too far. */
    static final int FEWEST = 5;

    private static final int WHOLE = 100;

    int of(Those one) {
        return those.getOrDefault(one, 0);
    }

    /** Those whose time has come: kept or not kept, or open with their day past. */
    int due() {
        return of(Those.KEPT) + of(Those.NOT_KEPT) + of(Those.OVERDUE);
    }

    /** Those kept, but for those of which the young person says that they were not. */
    int kept() {
        return of(Those.KEPT) - of(Those.DISPUTED);
    }

    /** How many in a hundred of those due were kept. */
    OptionalInt share() {
        return due() < FEWEST ? OptionalInt.empty() : OptionalInt.of(Math.round((float) WHOLE * kept() / due()));
    }

    boolean isNone() {
        return those.values().stream().allMatch(many -> many == 0);
    }
}
