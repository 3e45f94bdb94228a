package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.home;
import static org.kith.people.Told903.spell;
import static org.kith.people.Told903.story;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Nested
    class InCare {
        @Test
        void sinceTheFirstHomeOfAnUnbrokenTime() {
            var care = Care.of(List.of(home("2014-02-01", "2015-06-01"), home("2015-06-01", "")), day("2018-03-31"));
            assertThat(care).isEqualTo(new Care(day("2014-02-01"), day("2014-02-01"), null));
        }

        @Test
        void sinceComingBack() {
            var care = Care.of(List.of(home("2010-02-01", "2011-06-01"), home("2015-06-01", "")), day("2018-03-31"));
            assertThat(care).isEqualTo(new Care(day("2010-02-01"), day("2015-06-01"), null));
        }

        @Test
        void overWhenTheLastHomeEnded() {
            var care = Care.of(List.of(home("2010-02-01", "2018-03-31")), day("2018-03-31"));
            assertThat(care.now()).isFalse();
            assertThat(care.until()).isEqualTo("2018-03-31");
        }

        @Test
        void notBeforeItBegan() {
            assertThat(Care.of(List.of(home("2018-04-01", "")), day("2018-03-31"))
                            .now())
                    .isFalse();
        }
    }

    @Nested
    class WhoIsThere {
        @Test
        void theOneWhoHasBeenThereLongest() {
            var story = story(
                    List.of(home("2014-01-01", "")),
                    List.of(spell("new", "2018-01-01", ""), spell("old", "2016-01-01", "")));
            assertThat(story.company(day("2018-03-31"))).isEqualTo(new Company("old", day("2016-01-01"), null));
        }

        @Test
        void nobodySinceTheLastOneEnded() {
            var story = story(
                    List.of(home("2014-01-01", "")),
                    List.of(spell("a", "2016-01-01", "2017-01-01"), spell("b", "2016-03-01", "2017-05-02")));
            assertThat(story.company(day("2018-03-31")).nobodySince()).isEqualTo("2017-05-02");
        }

        @Test
        void nobodySinceTheFirstDayInCareWhereThereNeverWasOne() {
            assertThat(story(List.of(home("2014-01-01", "")), List.of())
                            .company(day("2018-03-31"))
                            .nobodySince())
                    .isEqualTo("2014-01-01");
        }

        @Test
        void nobodyIsMissedOnceCareIsOver() {
            var story =
                    story(List.of(home("2014-01-01", "2017-05-02")), List.of(spell("a", "2016-01-01", "2017-01-01")));
            assertThat(story.company(day("2018-03-31"))).isEqualTo(new Company(null, null, null));
        }

        @Test
        void aCareLeaverNeedsSomebody() {
            var story = story(
                    List.of(home("2014-01-01", "2017-05-02")), List.of(spell("a", "2016-01-01", "2017-01-01")), "NO");
            assertThat(story.company(day("2018-03-31")).nobodySince()).isEqualTo("2017-01-01");
        }

        @Test
        void somebodyWhoDiedIsNotListedAsAlone() {
            var answered = story(List.of(home("2014-01-01", "")), List.of(), "DIED");
            var ended = story(List.of(home("2014-01-01", "2017-01-01", "U4", "E2", null)), List.of(), "YES");
            assertThat(answered.company(day("2018-03-31")).nobodySince()).isNull();
            assertThat(ended.needsSomebody(day("2018-03-31"))).isFalse();
        }

        @Test
        void whoeverALaterYearAnswersForLivesWhateverAnEarlierOneSaid() {
            var home = List.of(home("2014-01-01", ""));
            assertThat(story(home, List.of(), "DIED", "DIED", "YES").died()).isFalse();
            assertThat(story(home, List.of(), "YES", "NO", "DIED").died()).isTrue();
        }

        @Test
        void aSpellThatBeginsLaterIsNotThereYet() {
            var story = story(List.of(home("2014-01-01", "")), List.of(spell("a", "2018-04-01", "")));
            assertThat(story.company(day("2018-03-31")).worker()).isNull();
        }
    }

    @Nested
    class Gaps {
        private final Episode care = home("2014-01-01", "");

        @Test
        void betweenWorkersAndUntilNow() {
            var story = story(
                    List.of(care),
                    List.of(spell("a", "2016-01-01", "2016-05-01"), spell("b", "2016-06-01", "2017-06-01")));
            assertThat(Gap.in(story, day("2018-03-31")))
                    .containsExactly(new Gap(day("2016-05-01"), day("2016-06-01")), new Gap(day("2017-06-01"), null));
        }

        @Test
        void noneWhereWorkersOverlap() {
            var story =
                    story(List.of(care), List.of(spell("a", "2016-01-01", ""), spell("b", "2016-06-01", "2017-06-01")));
            assertThat(Gap.in(story, day("2018-03-31"))).isEmpty();
        }

        @Test
        void upToTheEndOfCare() {
            var story = story(
                    List.of(home("2014-01-01", "2017-01-01", "U4", "E4A", null)),
                    List.of(spell("a", "2016-01-01", "2016-05-01")));
            assertThat(Gap.in(story, day("2018-03-31"))).containsExactly(new Gap(day("2016-05-01"), day("2017-01-01")));
        }

        @Test
        void allOfCareWhereThereNeverWasAnybody() {
            assertThat(Gap.in(story(List.of(care), List.of()), day("2018-03-31")))
                    .containsExactly(new Gap(day("2014-01-01"), null));
        }

        @Test
        void aSpellWithoutADayCoversNothing() {
            var story = story(List.of(care), List.of(spell("a", "2016-01-01", "2016-01-01")));
            assertThat(Gap.in(story, day("2018-03-31"))).containsExactly(new Gap(day("2014-01-01"), null));
        }
    }
}
