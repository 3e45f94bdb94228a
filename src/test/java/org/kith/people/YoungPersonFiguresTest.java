package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.home;
import static org.kith.people.Told903.spell;
import static org.kith.people.Told903.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
    void somebodyNoLongerInCareNeedsNobody() {
        var home = story(List.of(home("2014-01-01", "2016-01-01", "U4", "E4A", null)), List.of());
        assertThat(attention(home)).isZero();
    }
}
