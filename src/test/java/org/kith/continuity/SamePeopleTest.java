package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.codes.ReportingYear;

class SamePeopleTest {

    /** As the paper has them: each letter is a worker, each place a meeting. */
    @Example
    void publishedValues() {
        assertThat(figures("AAAAAA")).containsExactly("1.0000", "1.0000", "1.0000");
        assertThat(figures("AAABBB")).containsExactly("0.5000", "0.4000", "0.8039");
        assertThat(figures("AAABBC")).containsExactly("0.5000", "0.2667", "0.6078");
        assertThat(figures("AAABCD")).containsExactly("0.5000", "0.2000", "0.4118");
        assertThat(figures("ABCD")).containsExactly("0.2500", "0.0000", "0.0323");
        assertThat(met("AABACAADAABA").secon()).contains(new BigDecimal("0.2727"));
        assertThat(met("AABACAADAABA").inOrder().again()).isEqualTo(3);
        assertThat(met("AABACAADAABA").meetings()).isEqualTo(12);
    }

    @Example
    void belowTheSmallestNumberThereIsNoFigure() {
        for (var few : List.of("", "A")) {
            for (var index : SameIndex.values()) {
                assertThat(index.of(met(few))).as(index + " of " + few).isEmpty();
            }
            assertThat(SameBand.of(met(few))).isEqualTo(SameBand.FEW);
        }
        for (var index : SameIndex.values()) {
            assertThat(index.of(met("AB"))).isPresent();
        }
    }

    /** Months as the meetings of the paper: half a year with each of two is what six and six meetings come to. */
    @Example
    void ofDaysTheMonthsAreInOrder() {
        var half = days(spell("A", 0, 183), spell("B", 183, 365));
        assertThat(half.upc()).contains(new BigDecimal("0.5014"));
        assertThat(half.inOrder()).isEqualTo(met("AAAAAABBBBBB").inOrder());
        assertThat(half.mmci()).isEqualTo(met("AAAAAABBBBBB").mmci());
        assertThat(half.secon()).contains(new BigDecimal("0.9091"));
        assertThat(days(spell("A", 0, 365)).secon()).contains(new BigDecimal("1.0000"));
    }

    @Example
    void eachMonthIsWithTheWorkerOfMostOfIt() {
        assertThat(days(spell("A", 0, 40), spell("B", 40, 50), spell("A", 50, 91))
                        .inOrder())
                .as("ten days of May with B, nobody from July on")
                .isEqualTo(met("AAA").inOrder());
        assertThat(days(spell("A", 0, 45), spell("B", 45, 61)).inOrder())
                .as("fifteen days of May with A and sixteen with B")
                .isEqualTo(met("AB").inOrder());
        assertThat(days(spell("A", 0, 61), spell("B", 30, 91)).inOrder())
                .as("all of May with both: it stays with A")
                .isEqualTo(met("AAB").inOrder());
    }

    @Example
    void daysOfOneMonthHaveNoOrder() {
        var few = days(spell("A", 0, 10), spell("B", 10, 20));
        assertThat(few.upc()).contains(new BigDecimal("0.5000"));
        assertThat(few.mmci()).isEmpty();
        assertThat(few.secon()).isEmpty();
        var tally = SameTally.of(List.of(few, days(spell("A", 0, 365))));
        assertThat(tally.counted()).isEqualTo(2);
        assertThat(tally.inOrder()).isEqualTo(1);
        assertThat(tally.mean(SameIndex.MMCI)).contains(new BigDecimal("1.0000"));
    }

    @Property
    void ofDaysTooEachLiesBetweenNothingAndOne(@ForAll("spells") List<Spell> spells) {
        var one = days(spells.toArray(Spell[]::new));
        for (var index : SameIndex.values()) {
            index.of(one)
                    .ifPresent(figure -> assertThat(figure).as(index.key()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        }
        assertThat(one.inOrder().many()).isBetween(1, 12);
        assertThat(one.inOrder().workers()).isBetween(1, one.workers());
    }

    @Provide
    Arbitrary<List<Spell>> spells() {
        var day = Arbitraries.integers().between(0, 360);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        day,
                        Arbitraries.integers().between(1, 200))
                .as((worker, from, days) -> spell(worker, from, from + days))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Spell spell(String worker, int from, int until) {
        var first = new ReportingYear(2022).first();
        return new Spell(worker, first.plusDays(from), first.plusDays(until), null);
    }

    private static SamePeople days(Spell... spells) {
        var year = new ReportingYear(2022);
        return Continuity.shared(List.of(), List.of(spells), year, year.last().plusYears(1))
                .orElseThrow()
                .same();
    }

    @Example
    void bandsSayHowMuchOfItWasWithTheSame() {
        assertThat(Stream.of("AA", "AB", "AAB", "ABC", "A").map(one -> SameBand.of(met(one))))
                .containsExactly(SameBand.ALWAYS, SameBand.HALF, SameBand.HALF, SameBand.LESS, SameBand.FEW);
    }

    @Property
    void eachLiesBetweenNothingAndOne(@ForAll("meetings") List<Integer> meetings) {
        for (var index : SameIndex.values()) {
            assertThat(index.of(SamePeople.met(meetings)).orElseThrow())
                    .as(index.key())
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Property
    void inWhichOrderTheyCameMattersToOneAlone(@ForAll("meetings") List<Integer> meetings, @ForAll Random dice) {
        var otherwise = new ArrayList<>(meetings);
        Collections.shuffle(otherwise, dice);
        var one = SamePeople.met(meetings);
        var other = SamePeople.met(otherwise);
        assertThat(other.upc()).isEqualTo(one.upc());
        assertThat(other.coc()).isEqualTo(one.coc());
        assertThat(other.mmci()).isEqualTo(one.mmci());
        assertThat(met("AABB").secon()).isNotEqualTo(met("ABAB").secon());
    }

    @Property
    void whoTheWorkersAreDoesNotMatter(@ForAll("meetings") List<Integer> meetings) {
        assertThat(SamePeople.met(meetings.stream().map(who -> "worker " + who).toList()))
                .isEqualTo(SamePeople.met(meetings));
    }

    /** And none is where it was not. */
    @Property
    void eachIsOneWhereItWasAlwaysTheSame(@ForAll("meetings") List<Integer> meetings) {
        var one = SamePeople.met(meetings);
        var whole = Stream.of(SameIndex.values())
                .map(index -> index.of(one).orElseThrow().compareTo(BigDecimal.ONE) == 0)
                .distinct()
                .toList();
        assertThat(whole).containsExactly(one.workers() == 1);
    }

    /** What is shared out among workers is never more than the share of the one of most; nor is that less than an even share. */
    @Property
    void howTheyStandToEachOther(@ForAll("meetings") List<Integer> meetings) {
        var one = SamePeople.met(meetings);
        assertThat(one.coc().orElseThrow()).isLessThanOrEqualTo(one.upc().orElseThrow());
        assertThat((long) one.most() * one.workers()).isGreaterThanOrEqualTo(one.meetings());
        assertThat(one.squares()).isBetween((long) one.meetings(), (long) one.most() * one.meetings());
        assertThat(one.inOrder().again()).isLessThanOrEqualTo(one.meetings() - one.workers());
    }

    @Property
    void whatIsAddedUpIsTheSameInWhateverParts(
            @ForAll("meetings") List<Integer> some, @ForAll("meetings") List<Integer> others) {
        var one = SamePeople.met(some);
        var other = SamePeople.met(others);
        var few = SamePeople.met(List.of(1));
        var together = SameTally.of(List.of(one, other, few));
        assertThat(together).isEqualTo(SameTally.of(one).plus(SameTally.of(List.of(few, other))));
        assertThat(together.people()).isEqualTo(3);
        assertThat(together.counted()).isEqualTo(2);
        assertThat(together.mean(SameIndex.UPC).orElseThrow())
                .isBetween(
                        one.upc().orElseThrow().min(other.upc().orElseThrow()),
                        one.upc().orElseThrow().max(other.upc().orElseThrow()));
    }

    @Provide
    Arbitrary<List<Integer>> meetings() {
        return Arbitraries.integers().between(1, 5).list().ofMinSize(2).ofMaxSize(30);
    }

    private static SamePeople met(String meetings) {
        return SamePeople.met(meetings.chars().boxed().toList());
    }

    private static List<String> figures(String meetings) {
        var one = met(meetings);
        return Stream.of(one.upc(), one.coc(), one.mmci())
                .map(figure -> figure.orElseThrow().toPlainString())
                .toList();
    }
}
