package org.kith.continuity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.home;
import static org.kith.people.Told903.spell;
import static org.kith.people.Told903.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.codes.ReportingYear;

class YoungPersonFiguresTest {
    private static final Episode CARE = home("2014-01-01", "");

    private static long attention(Story story) {
        return YoungPersonFigures.of(UUID.randomUUID(), story, day("2018-03-31"))
                .attention();
    }

    @Test
    void nobodyNowComesFirstThenDaysWithoutThenManyWorkers() {
        var longAlone = story(List.of(CARE), List.of(spell("a", "2016-01-01", "2017-01-01")));
        var aloneSinceToday = story(List.of(CARE), List.of(spell("a", "2016-01-01", "2018-03-31")));
        var wasAlone =
                story(List.of(CARE), List.of(spell("a", "2016-01-01", "2017-05-01"), spell("b", "2017-08-01", "")));
        var changing =
                story(List.of(CARE), List.of(spell("a", "2016-01-01", "2017-05-01"), spell("b", "2017-05-01", "")));
        var steady = story(List.of(CARE), List.of(spell("a", "2016-01-01", "")));
        assertThat(Stream.of(steady, wasAlone, aloneSinceToday, changing, longAlone)
                        .sorted((one, other) -> Long.compare(attention(other), attention(one))))
                .containsExactly(longAlone, aloneSinceToday, wasAlone, changing, steady);
    }

    @Test
    void nobodyIsAboveEverybodyWithAWorker() {
        var alone = story(List.of(CARE), List.of(spell("a", "2016-01-01", "2018-03-31")));
        assertThat(attention(alone)).isGreaterThanOrEqualTo(YoungPersonFigures.NOBODY_NOW);
        assertThat(attention(story(List.of(CARE), List.of(spell("a", "2018-03-31", "")))))
                .isLessThan(YoungPersonFigures.NOBODY_NOW);
    }

    @Test
    void aCareLeaverCountsUntilTheir25thBirthday() {
        var homes = List.of(home("2014-01-01", "2016-05-01", "U4", "E4A", null));
        var spells = List.of(spell("a", "2015-01-01", "2016-07-01"));
        var alone = YoungPersonFigures.of(UUID.randomUUID(), story("1998-05-01", homes, spells), day("2018-03-31"));
        assertThat(alone.careLeaver()).isTrue();
        assertThat(alone.company().nobodySince()).isEqualTo("2016-07-01");
        assertThat(requireNonNull(alone.year()).daysWithoutWorker()).isEqualTo(365);
        assertThat(alone.attention()).isGreaterThan(YoungPersonFigures.NOBODY_NOW);
        var twentyFive =
                YoungPersonFigures.of(UUID.randomUUID(), story("1993-03-31", homes, spells), day("2018-03-31"));
        assertThat(twentyFive.careLeaver()).isFalse();
        assertThat(requireNonNull(twentyFive.year()).days()).isEqualTo(364);
        assertThat(twentyFive.attention()).isLessThan(YoungPersonFigures.NOBODY_NOW);
    }

    @Test
    void whoWasAdoptedOrLeftBefore16OrIsAnotherCouncilsIsNoCareLeaver() {
        for (var ceased : List.of("E11", "E12", "E3", "X1")) {
            var homes = List.of(home("2014-01-01", "2017-05-01", "U4", ceased, null));
            assertThat(story("2000-01-01", homes, List.of()).careLeaver(day("2018-03-31")))
                    .as(ceased)
                    .isFalse();
        }
        var homes = List.of(home("2014-01-01", "2016-05-01", "U4", "E4A", null));
        assertThat(story("2000-05-01", homes, List.of()).careLeaver(day("2018-03-31")))
                .isTrue();
        assertThat(story("2000-05-02", homes, List.of()).careLeaver(day("2018-03-31")))
                .isFalse();
    }

    @Test
    void whatIsComparedWithPublishedFiguresEndsWithCare() {
        var homes = List.of(home("2014-01-01", "2017-05-01", "U4", "E4A", null));
        var spells = List.of(spell("a", "2015-01-01", "2017-05-01"));
        assertThat(Continuity.of(homes, spells, new ReportingYear(2018), day("2018-03-31"))
                        .orElseThrow()
                        .days())
                .isEqualTo(30);
        assertThat(Continuity.withAfterCare(
                                story("1999-05-01", homes, spells), new ReportingYear(2018), day("2018-03-31"))
                        .orElseThrow()
                        .days())
                .isEqualTo(365);
    }

    @Test
    void somebodyNoLongerInCareNeedsNobody() {
        var home = story(List.of(home("2014-01-01", "2016-01-01", "U4", "E4A", null)), List.of());
        assertThat(attention(home)).isZero();
    }
}
