package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.ssda903.Review;

class RestatementTest {
    private static final Restatement.Kind<Review> KIND =
            Restatement.Kind.ofMoments(Review::date, Restatement.OtherYears.none());

    private static final LocalDate DAY = LocalDate.of(2020, 7, 20);
    private static final Review PRESENT = new Review(DAY, "PN1");
    private static final Review ABSENT = new Review(DAY, "PN7");
    private static final Review OTHER_DAY = new Review(DAY.plusDays(9), "PN1");

    @Test
    void aRowStatedAsItIsKeptStaysAsItIs() {
        var restated = restate(List.of(kept(PRESENT, 2021)), List.of(PRESENT), 2021);
        assertThat(restated.unchanged()).isEqualTo(1);
        assertThat(restated.writes()).isFalse();
    }

    @Test
    void aRowFromALaterReturnCountsAsUnchangedWhenItSaysTheSame() {
        var restated = restate(List.of(kept(PRESENT, 2023)), List.of(PRESENT), 2021);
        assertThat(restated.unchanged()).isEqualTo(1);
        assertThat(restated.keptFromLater()).isZero();
    }

    @Test
    void aNewRowIsAdded() {
        assertThat(restate(List.of(kept(PRESENT, 2021)), List.of(PRESENT, OTHER_DAY), 2021)
                        .added())
                .containsExactly(OTHER_DAY);
    }

    @Test
    void aRowWithTheSameKeyChanges() {
        var was = kept(PRESENT, 2021);
        var restated = restate(List.of(was), List.of(ABSENT), 2022);
        assertThat(restated.changed()).containsExactly(new Stored<>(was.id(), ABSENT, 2022));
        assertThat(restated.added()).isEmpty();
        assertThat(restated.withdrawn()).isEmpty();
    }

    @Test
    void aRowNoReturnHasStatedChangesToo() {
        assertThat(restate(List.of(kept(PRESENT, null)), List.of(ABSENT), 2021).changed())
                .hasSize(1);
    }

    @Test
    void anOlderReturnNeverChangesWhatALaterOneSaid() {
        var restated = restate(List.of(kept(PRESENT, 2022)), List.of(ABSENT), 2021);
        assertThat(restated.keptFromLater()).isEqualTo(1);
        assertThat(restated.writes()).isFalse();
    }

    @Test
    void aRowThisYearsReturnNoLongerStatesIsWithdrawn() {
        var gone = kept(OTHER_DAY, 2021);
        assertThat(restate(List.of(kept(PRESENT, 2021), gone), List.of(PRESENT), 2021)
                        .withdrawn())
                .containsExactly(gone.id());
    }

    @Test
    void rowsOfOtherYearsAndOfNobodyAreNotWithdrawn() {
        var others = List.of(kept(PRESENT, 2020), kept(ABSENT, 2022), kept(OTHER_DAY, null));
        assertThat(restate(others, List.of(), 2021).withdrawn()).isEmpty();
    }

    @Test
    void nothingIsWithdrawnWhereNotEverythingCouldBeRead() {
        assertThat(Restatement.of(List.of(kept(PRESENT, 2021)), List.<Review>of(), KIND, 2021, false)
                        .withdrawn())
                .isEmpty();
    }

    @Test
    void twoRowsWithOneKeyEachFindTheirOwn() {
        var first = kept(PRESENT, 2021);
        var second = kept(ABSENT, 2021);
        var third = new Review(DAY, "PN3");
        var restated = restate(List.of(first, second), List.of(third, ABSENT), 2021);
        assertThat(restated.unchanged()).isEqualTo(1);
        assertThat(restated.changed()).containsExactly(new Stored<>(first.id(), third, 2021));
        assertThat(restated.withdrawn()).isEmpty();
    }

    @Test
    void moreRowsWithOneKeyThanWereKeptAreAdded() {
        var restated = restate(List.of(kept(PRESENT, 2021)), List.of(ABSENT, new Review(DAY, "PN3")), 2021);
        assertThat(restated.changed()).hasSize(1);
        assertThat(restated.added()).hasSize(1);
    }

    @Test
    void statingTheOutcomeAgainChangesNothing() {
        var stated = IntStream.range(0, 50)
                .mapToObj(i -> new Review(DAY.plusDays(i % 7), "PN" + i % 5))
                .distinct()
                .toList();
        var outcome = restate(List.of(kept(PRESENT, 2020), kept(OTHER_DAY, 2021)), stated, 2021);
        var after = new java.util.ArrayList<>(outcome.changed());
        outcome.added().forEach(review -> after.add(kept(review, 2021)));
        stated.stream()
                .filter(review -> after.stream().noneMatch(row -> row.value().equals(review)))
                .forEach(review -> after.add(kept(review, 2020)));
        assertThat(restate(after, stated, 2021).writes()).isFalse();
    }

    private static Restatement<Review> restate(List<Stored<Review>> kept, List<Review> stated, int year) {
        return Restatement.of(kept, stated, KIND, year, true);
    }

    private static Stored<Review> kept(Review review, @Nullable Integer year) {
        return new Stored<>(UUID.randomUUID(), review, year);
    }
}
