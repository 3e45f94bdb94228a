package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.codes.ReportingYear;
import org.kith.numbers.Earlier;
import org.kith.numbers.Facts;
import org.kith.ssda903.CareLeaverStatus;
import org.kith.ssda903.Completeness;
import org.kith.ssda903.FileCount;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.Unaccompanied;

/** What a return changes, compared with what it said before. */
class ComparisonTest {
    private static final UUID JO = UUID.randomUUID();
    private static final Facts FACTS = new Facts(
            LocalDate.of(2002, 8, 17), "F", "BAFR", "A123456789012", new Unaccompanied(LocalDate.of(2020, 8, 17)));

    @Test
    void whereNothingIsKnownEverythingIsNew() throws IOException {
        var counts =
                Comparison.of(SmallReturn.sound().readable(), Known.nothing()).counts();
        assertThat(counts.of(RowKind.YOUNG_PEOPLE).added()).isEqualTo(3);
        assertThat(counts.of(RowKind.WORKERS).added()).isEqualTo(2);
        assertThat(counts.of(RowKind.INVOLVEMENTS).added()).isEqualTo(3);
        assertThat(counts.written()).isEqualTo(counts.added());
    }

    @Test
    void whatALaterReturnLeavesOpenStays() throws IOException {
        var later = SmallReturn.sound().without("uasc.csv").readable(new ReportingYear(2022));
        var comparison = Comparison.of(later, knownIn(2021));
        assertThat(comparison.counts().of(RowKind.YOUNG_PEOPLE).unchanged()).isEqualTo(1);
        assertThat(comparison.facts.changed()).isEmpty();
    }

    @Test
    void anAsylumStatusThatThisYearsReturnStatesNoMoreIsWithdrawn() throws IOException {
        var again = SmallReturn.sound()
                .replace("uasc.csv", "13,2,17/08/2002,17/08/2020", "12,1,29/02/2004,17/08/2020")
                .readable();
        assertThat(Comparison.of(again, knownIn(2021)).facts.changed())
                .singleElement()
                .satisfies(row -> assertThat(row.value().unaccompanied()).isNull());
    }

    @Test
    void anOlderReturnDoesNotSayWhoSomebodyIs() throws IOException {
        var older = SmallReturn.sound().replace("header.csv", "BAFR", "WBRI").readable();
        var counts = Comparison.of(older, knownIn(2022)).counts();
        assertThat(counts.of(RowKind.YOUNG_PEOPLE).keptFromLater()).isEqualTo(1);
        assertThat(counts.of(RowKind.YOUNG_PEOPLE).changed()).isZero();
    }

    @Test
    void aWorkerWhoIsKnownIsNotMadeAgain() throws IOException {
        var known = new Known(
                Map.of(),
                Map.of(),
                Map.of("SW1", UUID.randomUUID()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Earlier.nothing());
        assertThat(Comparison.of(SmallReturn.sound().readable(), known).counts().of(RowKind.WORKERS))
                .isEqualTo(new LoadCounts.KindCount(1, 0, 0, 1, 0));
    }

    @Test
    void aRowThatCannotBeReadAnyMoreIsNotTakenForWithdrawn() throws IOException {
        var spoilt = SmallReturn.sound()
                .replace("oc3.csv", "17/08/2002", "17/88/2002")
                .readable();
        assertThat(Comparison.of(spoilt, knownIn(2021)).careLeavers.withdrawn()).isEmpty();
        var without = SmallReturn.sound()
                .replace("oc3.csv", "13,17/08/2002", "12,29/02/2004")
                .readable();
        assertThat(Comparison.of(without, knownIn(2021)).careLeavers.withdrawn())
                .hasSize(1);
    }

    @Test
    void aRowOfNobodyKnownKeepsAllOfItsFile() throws IOException {
        var spoilt = SmallReturn.sound()
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nx3,17/08/2002,YES,F2,Z1\n")
                .readable();
        var completeness = new Completeness(spoilt);
        assertThat(completeness.statesAll(ReturnFile.OC3, "13")).isTrue();
        var brokenRow = SmallReturn.sound()
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n\"13,17/08/2002,YES,F2,Z1\n")
                .readable();
        assertThat(new Completeness(brokenRow).statesAll(ReturnFile.OC3, "13")).isFalse();
    }

    @Test
    void headingsWithNothingUnderThemTakeNothingAway() throws IOException {
        var empty = SmallReturn.sound()
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n")
                .file("uasc.csv", "CHILD,SEX,DOB,DUC\n")
                .readable();
        var comparison = Comparison.of(empty, knownIn(2021));
        assertThat(comparison.careLeavers.withdrawn()).isEmpty();
        assertThat(comparison.facts.changed()).isEmpty();
        assertThat(comparison.counts().empty()).containsExactly("uasc", "oc3");
    }

    @Test
    void aBlankEndOfAnAsylumStatusTakesTheFormerEndAway() throws IOException {
        var still = SmallReturn.sound().replace("uasc.csv", ",17/08/2020", ",").readable(new ReportingYear(2022));
        assertThat(Comparison.of(still, knownIn(2021)).facts.changed())
                .singleElement()
                .satisfies(row -> assertThat(row.value().unaccompanied()).isEqualTo(new Unaccompanied(null)));
    }

    @Test
    void whatAReturnDoesNotSayOfSomebodyStays() throws IOException {
        var blank = SmallReturn.sound()
                .replace("header.csv", "13,2,17/08/2002,BAFR", "13,,17/08/2002,")
                .readable();
        assertThat(Comparison.of(blank, knownIn(2021)).facts.changed()).isEmpty();
    }

    @Test
    void aFileThatWasNotGivenWithdrawsNothing() throws IOException {
        var without = SmallReturn.sound().without("oc3.csv").readable();
        assertThat(Comparison.of(without, knownIn(2021)).careLeavers.withdrawn())
                .isEmpty();
    }

    @Test
    void headingsWithNothingUnderThemWithdrawNothing() throws IOException {
        var empty = SmallReturn.sound()
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n")
                .file("uasc.csv", "CHILD,SEX,DOB,DUC\n")
                .readable();
        var comparison = Comparison.of(empty, knownIn(2021));
        assertThat(comparison.careLeavers.withdrawn()).isEmpty();
        assertThat(comparison.facts.changed()).isEmpty();
        assertThat(empty.counts()).contains(new FileCount("oc3", 0, 0, 0, 0));
    }

    @Test
    void aRowLeftOutOfASheetKeepsWhatItsModuleSaid() throws IOException {
        var spoilt = SmallReturn.sound().replace("oc3.csv", "Z1", "ZZZ");
        var byColumns = spoilt.file("care leavers.txt", spoilt.text("oc3.csv"))
                .without("oc3.csv")
                .readable();
        assertThat(Comparison.of(byColumns, knownIn(2021)).careLeavers.withdrawn())
                .isEmpty();
    }

    private static Known knownIn(int year) {
        var answers = new CareLeaverStatus.OfYear(2021, new CareLeaverStatus("YES", "F2", "Z1"));
        return new Known(
                Map.of("13", new Stored<>(JO, FACTS, year)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(JO, List.of(new Stored<>(UUID.randomUUID(), answers, year))),
                Earlier.nothing());
    }
}
