package org.kith.measures;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;
import org.kith.continuity.SmallNumbers;

/**
 * What of a year's figures is shown. Whoever works with the young people sees all of it, and who is behind it. Outside of the teams no number from 1 to 5
 * is shown, nor one from which such a number follows: see {@link SmallNumbers} and {@link TakenOut}; nor what is about one young person alone, nor
 * changes by so many that few had more than one.
 *
 * @param bars of each number of workers, whether how many had so many is not shown
 * @param groups the keys of those of which it is not shown how many they are
 * @param reasons those of which it is not shown how often they were given; empty stands for none given
 */
record Shown(boolean inside, boolean tooFew, boolean[] bars, Set<String> groups, Set<String> reasons) {
    static final Shown ALL = new Shown(true, false, new boolean[Group.MOST_WORKERS + 1], Set.of(), Set.of());

    static Shown outside(Summary summary) {
        var bars = SmallNumbers.hidden(
                IntStream.concat(summary.byWorkers().stream().mapToInt(count -> count), IntStream.of(summary.counted()))
                        .mapToObj(count -> new int[] {count})
                        .toArray(int[][]::new));
        var reasons = reasons(summary);
        var groups = TakenOut.of(summary, bars).stream().map(Group::key).collect(toSet());
        if (reasons.contains(key(ChangeReason.CHCHAN))
                || SmallNumbers.isSmall(summary.askedByChild() - summary.count(Group.ASKED))) {
            groups.add(Group.ASKED.key());
        }
        if (SmallNumbers.isSmall(summary.changes() - summary.count(Group.CHANGED))) {
            groups.add(Group.CHANGED.key());
        }
        if (SmallNumbers.isSmall(summary.count(Group.WITH_WORKER))) {
            groups.add(Group.WITH_WORKER.key());
        }
        return new Shown(
                false,
                summary.people().size() < SmallNumbers.LEAST || SmallNumbers.isSmall(summary.counted()),
                bars,
                Set.copyOf(groups),
                reasons);
    }

    /** A reason few gave is not shown, however often each of them did. */
    private static Set<String> reasons(Summary summary) {
        var whys = summary.whys();
        var lines = new int[whys.size() + 1][2];
        for (var line = 0; line < whys.size(); line++) {
            lines[line] = new int[] {
                summary.count(whys.get(line).group()), whys.get(line).times()
            };
            lines[whys.size()][0] += lines[line][0];
            lines[whys.size()][1] += lines[line][1];
        }
        var hidden = SmallNumbers.hidden(lines);
        var reasons = new HashSet<String>();
        for (var line = 0; line < whys.size(); line++) {
            if (hidden[line]) {
                reasons.add(key(whys.get(line).reason()));
            }
        }
        return reasons;
    }

    boolean is(Group group) {
        return !groups.contains(group.key());
    }

    boolean bar(int workers) {
        return !bars[workers];
    }

    boolean why(Summary.Why why) {
        return !reasons.contains(key(why.reason()));
    }

    /** Whether how many had one worker, and how many had many, is what the bars shown add up to. */
    boolean inWords() {
        return bar(1)
                && (IntStream.range(0, PersonYear.MANY).allMatch(this::bar)
                        || IntStream.rangeClosed(PersonYear.MANY, Group.MOST_WORKERS)
                                .allMatch(this::bar));
    }

    /** Whether how many there are in all is shown: with those who are counted, it says how many are not. */
    boolean everybody() {
        return is(Group.NOT_COUNTED);
    }

    /** Where the people behind a figure are. */
    @Nullable
    String address(Group group, ReportingYear year) {
        return inside ? group.address(year) : null;
    }

    private static String key(@Nullable ChangeReason reason) {
        return reason == null ? "" : reason.code();
    }
}
