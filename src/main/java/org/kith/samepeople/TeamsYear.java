package org.kith.samepeople;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.continuity.SameBand;
import org.kith.continuity.SameSource;
import org.kith.continuity.SameTally;
import org.kith.continuity.SmallNumbers;
import org.kith.continuity.TeamContinuity.Kept;

/**
 * One year of all teams, as it can be shown outside of them.
 *
 * @param hidden of each team, and last of all together, whether its counts are
 * @param means whether the means of all together are too: not where their counts alone would tell of few beside other figures, since of those nobody is
 *     told from a mean
 */
record TeamsYear(int year, SameSource source, List<Kept> teams, boolean[] hidden, boolean means) {
    TeamsYear(int year, SameSource source, List<Kept> teams) {
        this(year, source, List.copyOf(teams), hidden(teams), small(teams)[teams.size()]);
    }

    static List<TeamsYear> of(List<Kept> kept) {
        return kept.stream()
                .collect(groupingBy(one -> Map.entry(one.year(), one.source()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(year -> new TeamsYear(year.getKey().getKey(), year.getKey().getValue(), year.getValue()))
                .toList();
    }

    private static List<SameTally> tallies(List<Kept> teams) {
        var all = new ArrayList<>(teams.stream().map(Kept::tally).toList());
        all.add(all.stream().reduce(SameTally.NOBODY, SameTally::plus));
        return all;
    }

    /** The teams side by side. */
    SameTable table() {
        return SameTable.of(
                source,
                teams.stream().map(Kept::name).toList(),
                IntStream.range(0, teams.size()).mapToObj(this::column).toList());
    }

    /** All of them together. */
    SameTable.Column all() {
        var all = column(teams.size());
        return new SameTable.Column(
                all.tally(),
                key -> key.equals(SameTable.COUNTED) ? means : all.hidden().is(key),
                null);
    }

    private SameTable.Column column(int number) {
        var tally = tallies(teams).get(number);
        return new SameTable.Column(tally, key -> hidden[number], null);
    }

    private static boolean[] small(List<Kept> teams) {
        return SmallNumbers.hidden(
                tallies(teams).stream().map(TeamsYear::counts).toArray(int[][]::new));
    }

    private static boolean[] hidden(List<Kept> teams) {
        var hidden = small(teams);
        if (teams.stream().anyMatch(Kept::tellsOfFew)) {
            hideAll(tallies(teams), hidden);
        }
        return hidden;
    }

    /** All of them together, and one team at least, since whoever has every team adds them up. */
    private static void hideAll(List<SameTally> tallies, boolean[] hidden) {
        var all = hidden.length - 1;
        hidden[all] = true;
        if (IntStream.range(0, all).noneMatch(team -> hidden[team])) {
            IntStream.range(0, all)
                    .boxed()
                    .filter(team -> tallies.get(team).people() > 0)
                    .min(comparing(team -> tallies.get(team).people()))
                    .ifPresent(team -> hidden[team] = true);
        }
    }

    private static int[] counts(SameTally tally) {
        return IntStream.concat(
                        Stream.of(SameBand.values()).mapToInt(tally::in),
                        IntStream.of(
                                tally.inOrder(), tally.counted() - tally.inOrder(), tally.counted(), tally.people()))
                .toArray();
    }
}
