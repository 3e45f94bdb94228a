package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.continuity.SameBand;
import org.kith.continuity.SameSource;
import org.kith.continuity.SameTally;
import org.kith.continuity.TeamContinuity.Kept;

class TeamsYearTest {
    @Test
    void whereFiguresBesideItTellOfFewNeitherAllNorWhatAddsUpToAllIsShown() {
        assertThat(hidden(false, 20, 12)).containsExactly(false, false, false);
        assertThat(hidden(true, 20, 12)).containsExactly(false, true, true);
        assertThat(hidden(true, 20, 3, 12)).containsExactly(false, true, true, true);
        assertThat(hidden(true)).containsExactly(false);
    }

    /** A mean tells of nobody: where the counts of all alone would tell of few, their means are shown, but not those of the team hidden beside them. */
    @Test
    void theMeansOfAllAreShownWhereTheirCountsAloneWouldTellOfFew() {
        var year = year(true, 20, 12);
        assertThat(year.all().hidden().is(SameTable.PEOPLE)).isTrue();
        assertThat(year.all().hidden().is(SameTable.COUNTED)).isFalse();
        assertThat(year.table().showsNothing(1)).isTrue();
        assertThat(year(true, 3).all().hidden().is(SameTable.COUNTED)).isTrue();
    }

    private static boolean[] hidden(boolean tellsOfFew, int... people) {
        return year(tellsOfFew, people).hidden();
    }

    private static TeamsYear year(boolean tellsOfFew, int... people) {
        return new TeamsYear(
                2027,
                SameSource.DAYS,
                Arrays.stream(people)
                        .mapToObj(many -> new Kept(
                                UUID.randomUUID(),
                                "North",
                                2027,
                                SameSource.DAYS,
                                new SameTally(Map.of(SameBand.ALWAYS, many), Map.of(), many),
                                tellsOfFew,
                                LocalDate.of(2026, 11, 30)))
                        .toList());
    }
}
