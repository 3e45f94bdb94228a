package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.measures.Lives.inCare;
import static org.kith.measures.Lives.spell;
import static org.kith.measures.Lives.told;
import static org.kith.measures.Lives.workers;
import static org.kith.measures.Lives.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.codes.ChangeReason;

class ShownTest {
    private static final List<Group> ON_THE_PAGE = List.of(
            Group.LOOKED_AFTER,
            Group.MANY_WORKERS,
            Group.DAYS_WITHOUT,
            Group.ALONE,
            Group.CHANGED,
            Group.ASKED,
            Group.MANY_HOMES,
            Group.LONGER,
            Group.LONGER_MANY_WORKERS);

    @Example
    void aSmallNumberIsNotShownNorTheNextSmallestThatWouldGiveItAway() {
        var shown = Shown.outside(summary(
                many(40, () -> inCare(workers(1))),
                many(9, () -> inCare(workers(2))),
                many(2, () -> inCare(workers(5)))));
        assertThat(IntStream.rangeClosed(0, Group.MOST_WORKERS).mapToObj(shown::bar))
                .containsExactly(true, true, false, true, true, false);
        assertThat(shown.is(Group.MANY_WORKERS)).isFalse();
        assertThat(shown.is(Group.CHANGED)).as("the eleven of both").isTrue();
        assertThat(shown.everybody()).isTrue();
        assertThat(shown.inWords()).isFalse();
    }

    @Example
    void whoeverIsNotCountedIsNotToldByHowManyThereAre() {
        var shown = Shown.outside(summary(many(20, () -> inCare(workers(1))), many(3, Lives::inCare)));
        assertThat(shown.everybody()).isFalse();
        assertThat(shown.bar(1)).isTrue();
        assertThat(shown.is(Group.ALONE)).isFalse();
        assertThat(shown.is(Group.LOOKED_AFTER))
                .as("three more than are counted")
                .isFalse();
    }

    @Example
    void aReasonFewGaveIsNotShownHoweverOftenTheyDid() {
        var often = Stream.of("2020-05-01", "2020-07-01", "2020-09-01", "2020-11-01", "2021-01-01")
                .map(day -> spell("W" + day, day, null, ChangeReason.CHCHAN));
        var spells = Stream.concat(Stream.of(spell("A", "2019-06-01", null)), often)
                .toArray(org.kith.continuity.Spell[]::new);
        var summary = summary(
                many(2, () -> inCare(spells)),
                many(
                        8,
                        () -> inCare(
                                spell("A", "2019-06-01", "2020-06-01"),
                                spell("B", "2020-06-01", null, ChangeReason.LEFTRL))),
                many(
                        20,
                        () -> inCare(
                                spell("A", "2019-06-01", "2020-06-01"),
                                spell("B", "2020-06-01", null, ChangeReason.MANAGE))));
        var shown = Shown.outside(summary);
        assertThat(summary.whys().stream().filter(shown::why).map(Summary.Why::reason))
                .containsExactly(ChangeReason.MANAGE);
        assertThat(shown.is(Group.ASKED)).isFalse();
    }

    /** Sixteen changes of fifteen people say that one of them had two. */
    @Example
    void changesAreNotShownThatSayHowFewHadTwo() {
        var one = inCare(spell("A", "2019-06-01", "2020-06-01"), spell("B", "2020-06-01", null));
        var two = inCare(
                spell("A", "2019-06-01", "2020-06-01"),
                spell("B", "2020-06-01", "2020-09-01"),
                spell("C", "2020-09-01", null));
        assertThat(changed(many(14, () -> one), many(1, () -> two))).isFalse();
        assertThat(changed(many(15, () -> one))).isTrue();
        assertThat(changed(many(14, () -> one), many(6, () -> two))).isTrue();
    }

    @SafeVarargs
    private static boolean changed(List<PersonFacts>... lives) {
        return Shown.outside(summary(Stream.concat(Stream.of(many(20, () -> inCare(workers(1)))), Stream.of(lives))
                        .<List<PersonFacts>>toArray(List[]::new)))
                .is(Group.CHANGED);
    }

    @Example
    void ofFiveOrFewerNothingIsShown() {
        assertThat(Shown.outside(summary(many(5, () -> inCare(workers(1))))).tooFew())
                .isTrue();
        assertThat(Shown.outside(summary(many(6, () -> inCare(workers(1))))).tooFew())
                .isFalse();
        assertThat(Shown.ALL.is(Group.ALONE)).isTrue();
    }

    /** Neither is any number small that is shown, nor what is left where those of one are all in another. */
    @Property(tries = 200)
    void nothingSmallFollowsFromWhatIsShown(@ForAll("lives") List<PersonFacts> lives) {
        var summary = year(lives.toArray(PersonFacts[]::new));
        var shown = Shown.outside(summary);
        var those = new ArrayList<Set<PersonYear>>();
        ON_THE_PAGE.stream().filter(shown::is).forEach(group -> those.add(of(summary, group)));
        IntStream.rangeClosed(0, Group.MOST_WORKERS)
                .filter(shown::bar)
                .forEach(bar -> those.add(of(summary, Group.workers(bar))));
        those.add(Set.copyOf(summary.people().stream()
                .filter(Group.NOT_COUNTED.has().negate())
                .toList()));
        if (shown.everybody()) {
            those.add(Set.copyOf(summary.people()));
        }
        if (shown.tooFew()) {
            return;
        }
        for (var one : those) {
            assertThat(one.size()).isNotIn(1, 2, 3, 4, 5);
            for (var other : those) {
                if (other.containsAll(one)) {
                    assertThat(other.size() - one.size()).isNotIn(1, 2, 3, 4, 5);
                }
            }
        }
        var hidden = IntStream.rangeClosed(0, Group.MOST_WORKERS)
                .filter(bar -> !shown.bar(bar))
                .toArray();
        assertThat(hidden.length).isNotEqualTo(1);
        assertThat(IntStream.of(hidden).map(bar -> summary.byWorkers().get(bar)).sum())
                .isNotIn(1, 2, 3, 4, 5);
    }

    private static Set<PersonYear> of(Summary summary, Group group) {
        return Set.copyOf(summary.people().stream().filter(group.has()).toList());
    }

    @Provide
    Arbitrary<List<PersonFacts>> lives() {
        Arbitrary<Supplier<PersonFacts>> life = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        12, Arbitraries.integers().between(1, 4).map(count -> () -> inCare(workers(count)))),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.of(Lives::inCare, () -> inCare(spell("A", "2019-06-01", "2020-01-01")))),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                () -> told(List.of(Lives.episode("2019-05-01", null, "V4")), workers(3)),
                                () -> told(List.of(Lives.episode("2019-05-01", "2020-12-01", "V2")), workers(3)),
                                () -> inCare(
                                        spell("A", "2019-06-01", "2020-06-01"),
                                        spell("B", "2020-08-01", null, ChangeReason.CHCHAN)))));
        return life.map(Supplier::get).list().ofMinSize(1).ofMaxSize(90);
    }

    private static List<PersonFacts> many(int count, Supplier<PersonFacts> life) {
        return Stream.generate(life).limit(count).toList();
    }

    @SafeVarargs
    private static Summary summary(List<PersonFacts>... lives) {
        return year(Stream.of(lives).flatMap(List::stream).toArray(PersonFacts[]::new));
    }
}
