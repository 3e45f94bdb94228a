package org.kith.samepeople;

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
import org.kith.continuity.TeamContinuity.Kept;

/**
 * One year of all teams, as it can be shown outside of them: which of its counts are hidden is found for the whole of it, since each row adds up
 * and so does each column.
 */
record TeamsYear(int year, SameSource source, List<Kept> teams, boolean[] hidden) {
    private static final List<String> COUNTS = Stream.concat(
                    Stream.of(SameBand.values()).map(SameBand::key), Stream.of(SameTable.COUNTED, SameTable.PEOPLE))
            .toList();
    private static final int FEW = COUNTS.indexOf(SameBand.FEW.key());
    private static final int COUNTED = COUNTS.indexOf(SameTable.COUNTED);
    private static final int PEOPLE = COUNTS.indexOf(SameTable.PEOPLE);

    TeamsYear(int year, SameSource source, List<Kept> teams) {
        this(year, source, List.copyOf(teams), hidden(tallies(teams)));
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
        return column(teams.size());
    }

    private SameTable.Column column(int number) {
        var tally = tallies(teams).get(number);
        return new SameTable.Column(tally, key -> hidden[place(number, COUNTS.indexOf(key))], null);
    }

    private static int place(int team, int count) {
        return team * COUNTS.size() + count;
    }

    private static int[] places(int team, int... counts) {
        return IntStream.of(counts).map(count -> place(team, count)).toArray();
    }

    private static boolean[] hidden(List<SameTally> tallies) {
        var counts = new ArrayList<Integer>();
        for (var tally : tallies) {
            Stream.of(SameBand.values()).map(tally::in).forEach(counts::add);
            counts.add(tally.counted());
            counts.add(tally.people());
        }
        return SmallNumbers.hidden(counts.stream().mapToInt(count -> count).toArray(), sums(tallies.size()));
    }

    /** Of each team its bands add up to those counted, those and too few to all; of each count the teams add up to the last line. */
    private static List<int[]> sums(int lines) {
        var sums = new ArrayList<int[]>();
        for (var line = 0; line < lines; line++) {
            sums.add(places(line, 0, 1, 2, COUNTED));
            sums.add(places(line, FEW, COUNTED, PEOPLE));
        }
        for (var count = 0; count < COUNTS.size(); count++) {
            var column = count;
            sums.add(IntStream.range(0, lines).map(line -> place(line, column)).toArray());
        }
        return sums;
    }
}
