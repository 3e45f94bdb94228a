package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.measures.Lives.bornOn;
import static org.kith.measures.Lives.careLeaver;
import static org.kith.measures.Lives.episode;
import static org.kith.measures.Lives.inCare;
import static org.kith.measures.Lives.spell;
import static org.kith.measures.Lives.told;
import static org.kith.measures.Lives.workers;
import static org.kith.measures.Lives.year;
import static org.kith.measures.Lives.yearUntil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.codes.ChangeReason;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;

class SummaryTest {

    @Nested
    class WorkersEach {
        @Test
        void areCountedFromNoneToFiveOrMore() {
            var nobodyInTheYear = inCare(spell("A", "2019-06-01", "2020-01-01"));
            var summary = year(
                    nobodyInTheYear,
                    inCare(workers(1)),
                    inCare(workers(1)),
                    inCare(workers(3)),
                    inCare(workers(5)),
                    inCare(workers(7)));
            assertThat(summary.byWorkers()).containsExactly(1, 2, 0, 1, 0, 2);
            assertThat(summary.counted()).isEqualTo(6);
        }

        @Test
        void leaveOutWhoeverHasNoDayThatCounts() {
            var summary = year(inCare(), inCare(workers(1)));
            assertThat(summary.counted()).isEqualTo(1);
            assertThat(summary.count(Group.NOT_COUNTED)).isEqualTo(1);
            assertThat(summary.byWorkers()).containsExactly(0, 1, 0, 0, 0, 0);
        }

        @Test
        void ofNobodyAreNone() {
            var summary = year();
            assertThat(summary.byWorkers()).containsOnly(0);
            assertThat(summary.medianDaysWithout()).isEmpty();
            assertThat(summary.medianCurrentDays()).isEmpty();
            assertThat(summary.mostDaysWithout()).isZero();
            assertThat(summary.stability().isKnown()).isFalse();
        }
    }

    @Nested
    class DaysWithout {
        private final PersonFacts ten = inCare(spell("A", "2019-06-01", "2020-06-01"), spell("B", "2020-06-11", null));
        private final PersonFacts twenty =
                inCare(spell("A", "2019-06-01", "2020-06-01"), spell("B", "2020-06-21", null));
        private final PersonFacts fiftyOne =
                inCare(spell("A", "2019-06-01", "2020-06-01"), spell("B", "2020-07-22", null));

        @Test
        void ofAnOddNumberHaveTheMiddleOneAsMedian() {
            assertThat(year(fiftyOne, ten, twenty).medianDaysWithout()).hasValue(20);
        }

        @Test
        void ofAnEvenNumberHaveTheMeanOfTheMiddleTwo() {
            assertThat(year(ten, fiftyOne).medianDaysWithout()).hasValue(30.5);
        }

        @Test
        void leaveThoseWhoAlwaysHadSomebodyOutOfTheMedian() {
            var summary = year(inCare(workers(1)), inCare(workers(1)), ten);
            assertThat(summary.medianDaysWithout()).hasValue(10);
            assertThat(summary.count(Group.DAYS_WITHOUT)).isEqualTo(1);
        }

        @Test
        void addUp() {
            var summary = year(ten, twenty, fiftyOne);
            assertThat(summary.daysWithout()).isEqualTo(81);
            assertThat(summary.days()).isEqualTo(3 * 365);
            assertThat(summary.mostDaysWithout()).isEqualTo(51);
        }
    }

    @Nested
    class AfterCare {
        private final List<Episode> left = List.of(episode("2014-05-01", "2020-04-11", "V2"));
        private final Spell[] workers = {
            spell("A", "2019-06-01", "2020-06-01", null), spell("B", "2020-06-11", null, ChangeReason.LEFTRL)
        };

        @Test
        void daysWorkersAndChangesOfACareLeaverCount() {
            var summary = year(bornOn("2003-01-01", left, workers));
            assertThat(summary.days()).isEqualTo(365);
            assertThat(summary.daysWithout()).isEqualTo(10);
            assertThat(summary.byWorkers()).containsExactly(0, 0, 1, 0, 0, 0);
            assertThat(summary.changes()).isEqualTo(1);
            assertThat(summary.whys()).containsExactly(new Summary.Why(ChangeReason.LEFTRL, 1));
            assertThat(summary.stability().all()).as("of those looked after").isZero();
        }

        @Test
        void thoseOfWhoeverLeftEarlierDoNot() {
            var summary = year(bornOn("2006-01-01", left, workers));
            assertThat(summary.days()).isEqualTo(10);
            assertThat(summary.daysWithout()).isZero();
        }
    }

    @Nested
    class Alone {
        @Test
        void areThoseLookedAfterWithNobodyOnTheLastDay() {
            var lostOnTheLastDay = inCare(spell("A", "2019-06-01", "2021-03-31"));
            var lostTheDayAfter = inCare(spell("A", "2019-06-01", "2021-04-01"));
            var neverHadAny = inCare();
            assertThat(year(lostOnTheLastDay).count(Group.ALONE)).isEqualTo(1);
            assertThat(year(lostTheDayAfter).count(Group.ALONE)).isZero();
            assertThat(year(neverHadAny).count(Group.ALONE)).isEqualTo(1);
        }

        @Test
        void areCareLeaversFromTheFirstYearTheyAreToldOf() {
            assertThat(year(careLeaver(2021)).count(Group.ALONE)).isEqualTo(1);
            assertThat(year(careLeaver(2022)).count(Group.ALONE)).isZero();
            assertThat(year(careLeaver(2021, workers(1))).count(Group.ALONE)).isZero();
        }

        /** Returns name workers only while somebody is looked after. */
        @Test
        void areNotThoseWhomReturnsKnowOnlySinceTheyLeftCare() {
            var known = new PersonFacts(UUID.randomUUID(), LocalDate.of(2000, 1, 1), List.of(), List.of(), 2021, false);
            assertThat(known.isCareLeaverOn(LocalDate.of(2021, 3, 31))).isTrue();
            assertThat(year(known).count(Group.ALONE)).isZero();
        }

        @Test
        void areCareLeaversUntilTheDayBeforeTheir25thBirthday() {
            assertThat(year(careLeaver("1996-04-01", 2014)).count(Group.ALONE)).isEqualTo(1);
            assertThat(year(careLeaver("1996-03-31", 2014)).count(Group.ALONE)).isZero();
        }

        @Test
        void areWhoeverLeftCareAt16OrLaterThoughNoReturnAnswersForThem() {
            var left = List.of(episode("2014-05-01", "2019-09-01", "V2"));
            assertThat(year(bornOn("2003-09-01", left)).count(Group.ALONE)).isEqualTo(1);
            assertThat(year(bornOn("2003-09-02", left)).count(Group.ALONE)).isZero();
            var had = bornOn("2000-01-01", left, spell("A", "2016-01-01", "2020-05-01"));
            assertThat(year(had).count(Group.ALONE)).isEqualTo(1);
            var cameLater = List.of(episode("2021-05-01", "2022-01-01", "V2"));
            assertThat(year(bornOn("2003-09-01", cameLater)).count(Group.ALONE)).isZero();
        }

        @Test
        void areNotThoseWhoWentHome() {
            var home = told(List.of(episode("2019-05-01", "2020-09-01", "V2")), spell("A", "2019-05-01", "2020-09-01"));
            assertThat(year(home).count(Group.ALONE)).isZero();
        }
    }

    @Nested
    class Changed {
        private final Summary summary = year(
                inCare(
                        spell("A", "2019-06-01", "2020-05-01", ChangeReason.SWDIED),
                        spell("B", "2020-05-01", "2020-08-01", ChangeReason.LEFTRL),
                        spell("C", "2020-08-01", null, ChangeReason.CHCHAN)),
                inCare(
                        spell("A", "2019-06-01", "2020-05-01"),
                        spell("B", "2020-05-01", "2021-03-31", ChangeReason.LEFTRL),
                        spell("C", "2021-03-31", "2021-04-01"),
                        spell("D", "2021-04-01", null, ChangeReason.SWDIED)),
                inCare(spell("A", "2020-06-01", null)),
                inCare(workers(1)));

        @Test
        void isCountedByReason() {
            assertThat(summary.whys())
                    .containsExactly(
                            new Summary.Why(ChangeReason.LEFTRL, 2),
                            new Summary.Why(ChangeReason.CHCHAN, 1),
                            new Summary.Why(null, 1));
        }

        @Test
        void addsUpToAllWhoCameAfterSomebodyOrForAReason() {
            assertThat(summary.whys().stream().mapToInt(Summary.Why::times).sum())
                    .isEqualTo(4);
            assertThat(summary.changes()).isEqualTo(4);
            assertThat(summary.askedByChild()).isEqualTo(1);
        }

        @Test
        void countsEachYoungPersonOnce() {
            assertThat(summary.count(Group.CHANGED)).isEqualTo(2);
            assertThat(summary.count(Group.reason(ChangeReason.LEFTRL))).isEqualTo(2);
            assertThat(summary.count(Group.NO_REASON)).isEqualTo(1);
        }
    }

    @Test
    void theMiddleOfHowLongTheWorkerHasBeenThereLeavesOutWhoeverHasNobody() {
        var summary = year(
                inCare(spell("A", "2021-03-22", null)),
                inCare(spell("A", "2021-03-12", null)),
                inCare(spell("A", "2020-03-22", "2021-01-01")));
        assertThat(summary.medianCurrentDays()).hasValue(15);
        assertThat(summary.count(Group.WITH_WORKER)).isEqualTo(2);
    }

    @Test
    void homesCountWhenTheyHaveADayInTheYear() {
        var before = episode("2019-01-01", "2020-04-01", "V2");
        var moved = told(List.of(
                before,
                episode("2020-04-01", "2020-05-01", "V2"),
                episode("2020-05-01", "2021-03-31", "V2"),
                episode("2021-03-31", null, "V2")));
        var onceLess = told(
                List.of(before, episode("2020-04-01", "2021-03-31", "V2"), episode("2021-03-31", "2021-03-31", "V2")));
        assertThat(year(moved, onceLess).count(Group.MANY_HOMES)).isEqualTo(1);
    }

    @Nested
    class LookedAfterAtTheEnd {
        @ParameterizedTest
        @CsvSource({
            "2019-05-01, , true",
            "2019-05-01, 2021-04-01, true",
            "2019-05-01, 2021-03-31, false",
            "2021-03-31, , true",
            "2021-03-31, 2021-04-01, true",
            "2021-04-01, , false"
        })
        void isWhoeverHasAnEpisodeOpenWhenTheDayIsOver(String from, String until, boolean lookedAfter) {
            var summary = year(told(List.of(episode(from, until, "V2"))));
            assertThat(summary.count(Group.LOOKED_AFTER) == 1).isEqualTo(lookedAfter);
        }

        @Test
        void goesOnWhenOneEpisodeFollowsAnotherThatDay() {
            var summary =
                    year(told(List.of(episode("2019-05-01", "2021-03-31", "V2"), episode("2021-03-31", null, "V2"))));
            assertThat(summary.count(Group.LOOKED_AFTER)).isEqualTo(1);
        }

        @Test
        void isTakenFromTheLastDayKnownWhenTheYearIsNotOver() {
            var until = told(List.of(episode("2019-05-01", "2020-12-01", "V2")));
            assertThat(yearUntil("2020-11-30", until).count(Group.LOOKED_AFTER)).isEqualTo(1);
            assertThat(yearUntil("2020-12-01", until).count(Group.LOOKED_AFTER)).isZero();
        }
    }

    @Nested
    class ThreeOrMoreWorkers {
        private final PersonFacts left = told(List.of(episode("2019-05-01", "2020-12-01", "V2")), workers(4));
        private final PersonFacts shortBreaks =
                told(List.of(episode("2021-01-01", null, "V3"), episode("2021-02-01", null, "V4")), workers(3));
        private final PersonFacts shortBreaksNoLonger =
                told(List.of(episode("2020-01-01", null, "V4"), episode("2021-02-01", null, "C2")), workers(3));

        @Test
        void areSharedOutOverThoseLookedAfterAtTheEnd() {
            var summary = year(inCare(workers(2)), inCare(workers(3)), inCare(), left);
            assertThat(summary.stability()).isEqualTo(new Stability(1, 3));
            assertThat(summary.stability().percent()).isEqualTo(33);
        }

        @Test
        void areAlsoCountedWithoutThoseOnlyInShortBreaks() {
            var summary = year(shortBreaks, shortBreaksNoLonger, inCare(workers(1)));
            assertThat(summary.stability()).isEqualTo(new Stability(2, 3));
            assertThat(summary.stabilityWithoutShortBreaks()).isEqualTo(new Stability(1, 2));
        }

        @ParameterizedTest
        @CsvSource({"0, 0, 0", "0, 9, 0", "1, 8, 13", "1, 200, 1", "124, 1000, 12", "125, 1000, 13", "9, 9, 100"})
        void asAPercentageAreWholeWithHalvesUp(int many, int all, int percent) {
            assertThat(new Stability(many, all).percent()).isEqualTo(percent);
        }
    }
}
