package org.kith.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a year comes to, in numbers and without anybody's name: see {@link Summary}, from which they are. A number that is not shown is 0 here, so that
 * what is kept ready holds none of them.
 *
 * @param everybody how many young people in all
 * @param groups how many are of each group, by its key
 * @param whys how often each reason was given; where that is not shown, no times
 */
record Counted(
        int everybody,
        Map<String, Integer> groups,
        List<Integer> byWorkers,
        int days,
        int daysWithout,
        int mostDaysWithout,
        @Nullable Double medianWithout,
        int changes,
        int askedByChild,
        List<Summary.Why> whys,
        @Nullable Double medianCurrent) {

    static Counted of(Summary summary, Shown shown) {
        var groups = new LinkedHashMap<String, Integer>();
        Group.ON_A_PAGE.stream().filter(shown::is).forEach(group -> groups.put(group.key(), summary.count(group)));
        var without = shown.is(Group.DAYS_WITHOUT);
        return new Counted(
                summary.people().size(),
                groups,
                IntStream.rangeClosed(0, Group.MOST_WORKERS)
                        .mapToObj(workers ->
                                shown.bar(workers) ? summary.byWorkers().get(workers) : 0)
                        .toList(),
                summary.days(),
                without ? summary.daysWithout() : 0,
                shown.inside() ? summary.mostDaysWithout() : 0,
                without ? orNull(summary.medianDaysWithout()) : null,
                shown.is(Group.CHANGED) ? summary.changes() : 0,
                shown.is(Group.ASKED) ? summary.askedByChild() : 0,
                summary.whys().stream()
                        .map(why -> new Summary.Why(why.reason(), shown.why(why) ? why.times() : 0))
                        .toList(),
                orNull(summary.medianCurrentDays()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    boolean nobody() {
        return everybody == 0;
    }

    /** Few young people say something of each of them, and nothing of a service. */
    boolean few() {
        return everybody < Summary.FEW;
    }

    int count(Group group) {
        return groups.getOrDefault(group.key(), 0);
    }

    /** How many of them the year can be counted for at all. */
    int counted() {
        return count(Group.COUNTED);
    }

    double medianDaysWithout() {
        return medianWithout == null ? 0 : medianWithout;
    }

    double medianCurrentDays() {
        return medianCurrent == null ? 0 : medianCurrent;
    }

    Stability stability() {
        return new Stability(count(Group.MANY_WORKERS), count(Group.LOOKED_AFTER));
    }

    Stability stabilityWithoutShortBreaks() {
        return new Stability(count(Group.LONGER_MANY_WORKERS), count(Group.LONGER));
    }
}
