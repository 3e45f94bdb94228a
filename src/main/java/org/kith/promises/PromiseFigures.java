package org.kith.promises;

import static org.kith.words.Words.say;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kith.words.Line;

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

    /** What became of those of the last twelve months, in words of what there is; empty for nothing: nobody reads that none was not kept. */
    String year() {
        var became = Stream.of(Those.KEPT, Those.CHANGED, Those.NOT_KEPT)
                .filter(one -> of(one) > 0)
                .map(one -> say("promises.figures.year." + one.key(), of(one)))
                .toList();
        return became.isEmpty() ? "" : say("promises.figures.year", Line.all(became));
    }

    boolean isNone() {
        return those.values().stream().allMatch(many -> many == 0);
    }
}
