package org.kith.measures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.continuity.SmallNumbers;

/**
 * The groups of which it is not shown outside of the teams how many they are: those of 1 to 5, and those that leave so few when they are taken out of
 * others that are shown, or others out of them. They are asked in turn, so that of two that give each other away the first is shown.
 */
final class TakenOut {
    private static final List<Group> IN_TURN = List.of(
            Group.LOOKED_AFTER,
            Group.MANY_WORKERS,
            Group.DAYS_WITHOUT,
            Group.ALONE,
            Group.CHANGED,
            Group.ASKED,
            Group.MANY_HOMES,
            Group.LONGER,
            Group.LONGER_MANY_WORKERS);

    private final Summary summary;

    /** Whatever adds up from the bars. */
    private final Set<BitSet> sums = new HashSet<>();

    /** The groups that are shown so far, and what follows from them. */
    private final Set<BitSet> shown = new HashSet<>();

    private TakenOut(Summary summary) {
        this.summary = summary;
    }

    static Set<Group> of(Summary summary, boolean[] hiddenBars) {
        var out = new TakenOut(summary);
        var hidden = new HashSet<Group>();
        var parts = out.bars(hiddenBars);
        var notCounted = out.those(Group.NOT_COUNTED);
        if (isFew(notCounted)) {
            hidden.add(Group.NOT_COUNTED);
        } else {
            parts.add(notCounted);
        }
        out.addUp(parts);
        IN_TURN.stream().filter(group -> !out.show(out.those(group))).forEach(hidden::add);
        return hidden;
    }

    /** The bars that are shown, and those hidden together, which are what is left of all of them. */
    private List<BitSet> bars(boolean[] hidden) {
        var parts = new ArrayList<BitSet>();
        var rest = new BitSet();
        for (var workers = 0; workers <= Group.MOST_WORKERS; workers++) {
            var bar = those(Group.workers(workers));
            if (hidden[workers]) {
                rest.or(bar);
            } else {
                parts.add(bar);
            }
        }
        parts.add(rest);
        return parts;
    }

    private void addUp(List<BitSet> parts) {
        IntStream.range(1, 1 << parts.size()).forEach(chosen -> {
            var together = new BitSet();
            IntStream.range(0, parts.size())
                    .filter(part -> ((chosen >> part) & 1) == 1)
                    .forEach(part -> together.or(parts.get(part)));
            sums.add(together);
        });
    }

    private BitSet those(Group group) {
        var those = new BitSet();
        for (var number = 0; number < summary.people().size(); number++) {
            those.set(number, group.has().test(summary.people().get(number)));
        }
        return those;
    }

    private boolean show(BitSet those) {
        var follows = Stream.concat(Stream.of(those), shown.stream().flatMap(other -> difference(those, other)))
                .toList();
        var givesAway = follows.stream().anyMatch(this::givesAway);
        if (!givesAway) {
            shown.addAll(follows);
        }
        return !givesAway;
    }

    private boolean givesAway(BitSet those) {
        return isFew(those)
                || Stream.concat(sums.stream(), shown.stream())
                        .flatMap(other -> difference(those, other))
                        .anyMatch(TakenOut::isFew);
    }

    /** What is left of the larger, where one of the two is in the other. */
    private static Stream<BitSet> difference(BitSet one, BitSet other) {
        return one.cardinality() < other.cardinality() ? left(other, one) : left(one, other);
    }

    private static Stream<BitSet> left(BitSet of, BitSet taken) {
        var left = (BitSet) of.clone();
        left.andNot(taken);
        return left.cardinality() + taken.cardinality() == of.cardinality() ? Stream.of(left) : Stream.empty();
    }

    private static boolean isFew(BitSet those) {
        return SmallNumbers.isSmall(those.cardinality());
    }
}
