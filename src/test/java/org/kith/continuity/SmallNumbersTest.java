package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallNumbersTest {
    private static final int BANDS = 3;

    @Example
    void aTeamIsShownWholeOrNotAtAllAndNeverHiddenAlone() {
        assertThat(shown(team(0, 6, 40), team(8, 0, 9))).as("nothing small").isEqualTo("shown shown shown");
        assertThat(shown(team(3, 60, 40), team(9, 20, 10), team(30, 30, 30)))
                .as("with the smallest beside it")
                .isEqualTo("hidden hidden shown shown");
        assertThat(shown(team(1, 20, 12), team(1, 8, 20), team(0, 30, 40)))
                .as("two who come to two together")
                .isEqualTo("hidden hidden shown hidden");
        assertThat(shown(team(3, 60, 40))).as("one team").isEqualTo("hidden hidden");
    }

    /** Whatever is shown, and whatever it leaves for those hidden, is nobody or more than five. */
    @Property(tries = 1000)
    void nothingSmallFollowsFromWhatIsShown(@ForAll("teams") List<int[]> teams) {
        var lines = withAll(teams);
        var hidden = SmallNumbers.hidden(lines);
        var away = IntStream.range(0, teams.size()).filter(line -> hidden[line]).toArray();
        for (var count = 0; count < lines[0].length; count++) {
            for (var line = 0; line < lines.length; line++) {
                assertThat(hidden[line] || large(lines[line][count])).isTrue();
            }
            if (!hidden[teams.size()]) {
                var column = count;
                assertThat(large(Arrays.stream(away)
                                .map(line -> lines[line][column])
                                .sum()))
                        .isTrue();
            }
        }
        assertThat(away.length == 1 && !hidden[teams.size()]).isFalse();
    }

    private static boolean large(int count) {
        return count == 0 || count > 5;
    }

    @Provide
    Arbitrary<List<int[]>> teams() {
        var count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 6)),
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(6, 90)));
        return count.list()
                .ofSize(BANDS)
                .map(bands -> team(bands.stream().mapToInt(one -> one).toArray()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    /** Its bands, and how many people those are. */
    private static int[] team(int... bands) {
        return IntStream.concat(
                        IntStream.of(bands), IntStream.of(IntStream.of(bands).sum()))
                .toArray();
    }

    private static int[][] withAll(List<int[]> teams) {
        var all = IntStream.rangeClosed(0, BANDS)
                .map(count -> teams.stream().mapToInt(team -> team[count]).sum())
                .toArray();
        return IntStream.rangeClosed(0, teams.size())
                .mapToObj(line -> line < teams.size() ? teams.get(line) : all)
                .toArray(int[][]::new);
    }

    private static String shown(int[]... teams) {
        var hidden = SmallNumbers.hidden(withAll(List.of(teams)));
        return IntStream.range(0, hidden.length)
                .mapToObj(line -> hidden[line] ? "hidden" : "shown")
                .collect(Collectors.joining(" "));
    }
}
