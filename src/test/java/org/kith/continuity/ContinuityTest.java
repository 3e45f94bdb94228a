package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;

class ContinuityTest {

    private static final ReportingYear YEAR = new ReportingYear(2021);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);
    private static final List<Episode> STILL_IN_CARE = List.of(episode("2019-05-01", null, null));

    @Test
    void oneWorkerAllYearIsThereEveryDay() {
        assertThat(figures(spell("A", "2020-01-01", null))).contains(expected(1, 0, 0, 365, 0, 456, 456, "1.0000"));
    }

    @Test
    void theWindowBeginsWithTheFirstSpellEver() {
        assertThat(figures(spell("A", "2021-03-22", null))).contains(expected(1, 0, 0, 10, 0, 10, 10, "1.0000"));
    }

    @Test
    void aSpellEndingOnTheFirstOfAprilIsAChangeButNoDay() {
        assertThat(figures(spell("A", "2020-03-01", "2020-04-01"), spell("B", "2020-04-01", null)))
                .contains(expected(1, 1, 0, 365, 0, 365, 365, "1.0000"));
    }

    @Test
    void aSpellEndingOnTheLastOfMarchCountsAndOneEndingTheDayAfterStillRuns() {
        assertThat(figures(spell("A", "2020-04-01", "2021-03-31")))
                .contains(expected(1, 1, 0, 365, 1, 364, 0, "1.0000"));
        assertThat(figures(spell("A", "2020-04-01", "2021-04-01")))
                .contains(expected(1, 0, 0, 365, 0, 365, 365, "1.0000"));
    }

    @Test
    void aDayWithTwoWorkersIsADayOfEach() {
        assertThat(figures(spell("A", "2020-04-01", "2020-04-21"), spell("B", "2020-04-11", "2020-05-01")))
                .contains(expected(2, 2, 0, 365, 335, 20, 0, "0.5000"));
    }

    @Test
    void overlappingSpellsOfOneWorkerCountADayOnce() {
        assertThat(figures(
                        spell("A", "2020-04-01", "2020-04-21"),
                        spell("A", "2020-04-11", "2020-05-01"),
                        spell("B", "2020-05-01", "2020-05-11")))
                .contains(expected(2, 3, 0, 365, 325, 20, 0, "0.7500"));
    }

    @Test
    void theLongestSpellCountsFromItsOwnFirstDayAndStopsWithTheWindow() {
        assertThat(figures(spell("A", "2019-04-01", "2020-06-01"), spell("B", "2020-06-01", "2022-06-01")))
                .contains(expected(2, 1, 0, 365, 0, 427, 304, "0.8329"));
    }

    @Test
    void workersWhoBeganBecauseTheYoungPersonAskedAreCountedAsAskedStillThereOrNot() {
        Spell askedEarlier = new Spell("Z", day("2020-03-31"), day("2020-05-01"), ChangeReason.CHCHAN);
        Spell asked = new Spell("A", day("2020-04-01"), day("2021-06-01"), ChangeReason.CHCHAN);
        Spell left = new Spell("B", day("2020-06-01"), day("2020-07-01"), ChangeReason.LEFTRL);
        Spell open = new Spell("C", day("2021-03-31"), null, ChangeReason.CHCHAN);
        Spell askedLater = new Spell("D", day("2021-04-01"), null, ChangeReason.CHCHAN);
        assertThat(figures(askedEarlier, asked, left, open, askedLater)).hasValueSatisfying(figures -> {
            assertThat(figures.changes()).isEqualTo(2);
            assertThat(figures.askedByChild()).isEqualTo(2);
        });
    }

    @Test
    void daysAfterTheLastDayInCareDoNotCount() {
        List<Episode> left =
                List.of(episode("2019-05-01", "2020-05-01", "X1"), episode("2020-05-01", "2020-06-01", "E4A"));
        assertThat(Continuity.of(left, List.of(spell("A", "2020-01-01", "2020-06-01")), YEAR, LATER))
                .contains(expected(1, 0, 0, 61, 0, 152, 152, "1.0000"));
    }

    @Test
    void careGoesOnWhenTheLatestEpisodeEndedForAnotherToBegin() {
        List<Episode> between = List.of(episode("2019-05-01", "2020-06-01", "X1"));
        assertThat(Continuity.of(between, List.of(spell("A", "2020-01-01", null)), YEAR, LATER))
                .hasValueSatisfying(figures -> assertThat(figures.days()).isEqualTo(365));
    }

    @Test
    void careGoesOnWhileAnyEpisodeRuns() {
        List<Episode> oneRuns = List.of(episode("2019-05-01", "2020-06-01", "E4A"), episode("2020-03-01", null, "X1"));
        assertThat(Continuity.of(oneRuns, List.of(spell("A", "2020-01-01", null)), YEAR, LATER))
                .hasValueSatisfying(figures -> assertThat(figures.days()).isEqualTo(365));
    }

    @Test
    void aYearStillRunningIsCutAtTheDayAskedFor() {
        assertThat(Continuity.of(STILL_IN_CARE, List.of(spell("A", "2020-01-01", null)), YEAR, day("2020-04-10")))
                .contains(expected(1, 0, 0, 10, 0, 101, 101, "1.0000"));
    }

    @Test
    void anEmptyWindowHasNoFigures() {
        assertThat(figures()).isEmpty();
        assertThat(figures(spell("A", "2021-04-01", null))).isEmpty();
        assertThat(Continuity.of(STILL_IN_CARE, List.of(spell("A", "2020-01-01", null)), YEAR, day("2020-03-31")))
                .isEmpty();
        List<Episode> leftBefore = List.of(episode("2018-05-01", "2020-04-01", "E4A"));
        assertThat(Continuity.of(leftBefore, List.of(spell("A", "2019-01-01", null)), YEAR, LATER))
                .isEmpty();
    }

    @Test
    void aYearWithNobodyAtAllIsNamedAsSuch() {
        assertThat(figures(spell("A", "2019-01-01", "2019-02-01")))
                .contains(expected(0, 0, 0, 365, 365, 0, 0, "0.0000"));
    }

    @Test
    void aSpellWithoutADayIsNoWorkerButAChange() {
        assertThat(figures(spell("A", "2020-05-01", "2020-05-01"), spell("B", "2020-04-01", null)))
                .contains(expected(1, 1, 0, 365, 0, 365, 365, "1.0000"));
    }

    @Test
    void aSpellThatALaterReturnLeavesOutIsNeitherPresentNorEndedAfterTheLastDayKnown() {
        Spell gone = spell("A", "2020-04-01", null).leftOpen(new LeftOpen(2022, day("2020-04-30")));
        assertThat(figures(gone)).contains(expected(1, 0, 0, 365, 0, 30, 0, "1.0000"));
        assertThat(figures(gone, spell("B", "2020-05-11", "2020-05-21")))
                .contains(expected(2, 1, 0, 365, 0, 30, 0, "0.7500"));
    }

    @Test
    void theWindowEndsWithTheLastDayKnownOfCareThatALaterReturnLeavesOut() {
        List<Episode> gone = List.of(episode("2019-05-01", null, null).leftOpen(new LeftOpen(2022, day("2020-04-30"))));
        assertThat(Continuity.of(gone, List.of(spell("A", "2020-01-01", null)), YEAR, LATER))
                .contains(expected(1, 0, 0, 30, 0, 121, 121, "1.0000"));
    }

    private static Optional<Continuity> figures(Spell... spells) {
        return Continuity.of(STILL_IN_CARE, List.of(spells), YEAR, LATER);
    }

    private static Continuity expected(
            int workers, int changes, int asked, int days, int without, int longest, int current, String upc) {
        return new Continuity(workers, changes, asked, days, without, longest, current, new BigDecimal(upc));
    }

    private static Spell spell(String worker, String from, @Nullable String until) {
        return new Spell(worker, day(from), until == null ? null : day(until), null);
    }

    private static Episode episode(String from, @Nullable String until, @Nullable String ceased) {
        return new Episode(
                day(from),
                until == null ? null : day(until),
                "U6",
                "PR1",
                "C2",
                "N1",
                "S",
                ceased,
                null,
                null,
                null,
                null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
