package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallNumbersTest {
    private static final int COLUMNS = 3;

    @Example
    void fromOneToFiveAndTheSmallestBesideWhereATotalWouldGiveItAway() {
        assertThat(shown(0, 6, 40, 46)).isEqualTo("0 6 40 46");
        assertThat(shown(3, 60, 40, 103)).isEqualTo("c 60 c 103");
        assertThat(shown(3, 4, 40, 47)).isEqualTo("c c 40 47");
        assertThat(shown(0, 0, 3, 3)).as("nobody is not hidden by a zero").isEqualTo("0 0 c c");
        assertThat(shown(1, 1, 40, 42)).as("two who are two").isEqualTo("c c c 42");
    }

    /** Rows that add up and columns that do: what is hidden for being small follows from nothing that is shown. */
    @Property(tries = 500)
    void nothingSmallFollowsFromWhatIsShown(@ForAll("tables") List<List<Integer>> rows) {
        var counts = withTotals(rows);
        var sums = sums(rows.size() + 1);
        var hidden = SmallNumbers.hidden(counts, sums);
        for (var place = 0; place < counts.length; place++) {
            if (counts[place] > 0 && counts[place] <= 5) {
                assertThat(hidden[place]).isTrue();
                assertThat(follows(place, hidden, sums)).as("place " + place).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        var count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, 6)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(6, 90)));
        return count.list().ofSize(COLUMNS).list().ofMinSize(1).ofMaxSize(6);
    }

    private static int[] withTotals(List<List<Integer>> rows) {
        var all = new ArrayList<>(rows);
        all.add(IntStream.range(0, COLUMNS)
                .map(column -> rows.stream().mapToInt(row -> row.get(column)).sum())
                .boxed()
                .toList());
        return all.stream()
                .flatMapToInt(row -> IntStream.concat(
                        row.stream().mapToInt(one -> one),
                        IntStream.of(row.stream().mapToInt(one -> one).sum())))
                .toArray();
    }

    private static List<int[]> sums(int lines) {
        var width = COLUMNS + 1;
        var sums = new ArrayList<int[]>();
        for (var line = 0; line < lines; line++) {
            var first = line * width;
            sums.add(IntStream.range(first, first + width).toArray());
        }
        for (var column = 0; column < width; column++) {
            var place = column;
            sums.add(IntStream.range(0, lines).map(line -> line * width + place).toArray());
        }
        return sums;
    }

    /** Whether all the sums together leave one value alone for a place: it does where no change of the hidden ones that keeps each sum touches it. */
    private static boolean follows(int place, boolean[] hidden, List<int[]> sums) {
        var unknown =
                IntStream.range(0, hidden.length).filter(one -> hidden[one]).toArray();
        var rows = new ArrayList<double[]>();
        for (var sum : sums) {
            var row = new double[unknown.length];
            for (var number = 0; number < sum.length; number++) {
                for (var column = 0; column < unknown.length; column++) {
                    row[column] += unknown[column] == sum[number] ? (number == sum.length - 1 ? -1 : 1) : 0;
                }
            }
            rows.add(row);
        }
        var without = rank(rows);
        var unit = new double[unknown.length];
        for (var column = 0; column < unknown.length; column++) {
            unit[column] = unknown[column] == place ? 1 : 0;
        }
        rows.add(unit);
        return rank(rows) == without;
    }

    private static int rank(List<double[]> given) {
        var rows = given.stream().map(double[]::clone).toArray(double[][]::new);
        var rank = 0;
        for (var column = 0; rows.length > 0 && column < rows[0].length; column++) {
            var pivot = rank;
            while (pivot < rows.length && Math.abs(rows[pivot][column]) < 1e-9) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            var swap = rows[rank];
            rows[rank] = rows[pivot];
            rows[pivot] = swap;
            for (var row = rank + 1; row < rows.length; row++) {
                var times = rows[row][column] / rows[rank][column];
                for (var one = column; one < rows[row].length; one++) {
                    rows[row][one] -= times * rows[rank][one];
                }
            }
            rank++;
        }
        return rank;
    }

    private static String shown(int... counts) {
        var hidden = SmallNumbers.hidden(
                counts, List.of(IntStream.range(0, counts.length).toArray()));
        return String.join(
                " ",
                IntStream.range(0, counts.length)
                        .mapToObj(place -> hidden[place] ? "c" : Integer.toString(counts[place]))
                        .toList());
    }
}
