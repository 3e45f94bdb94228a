package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.spell;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkerFiguresTest {
    private static final UUID JAY = UUID.randomUUID();
    private static final UUID MAYA = UUID.randomUUID();

    private static Worker.Stay stay(UUID youngPerson, String from, String until) {
        return new Worker.Stay(youngPerson, "Somebody", spell("a", from, until));
    }

    @Test
    void countsPeopleAndNotTimes() {
        var stays = List.of(
                stay(JAY, "2015-01-01", "2015-01-11"),
                stay(JAY, "2016-01-01", "2016-01-31"),
                stay(MAYA, "2016-01-15", ""));
        assertThat(WorkerFigures.of(stays, day("2018-03-31")))
                .isEqualTo(new WorkerFigures(1, 2, 2, OptionalInt.of(20)));
    }

    @Test
    void oneWhoTakesOverTheSameDayIsNotAtOnce() {
        var stays = List.of(stay(JAY, "2015-01-01", "2016-01-01"), stay(MAYA, "2016-01-01", ""));
        assertThat(WorkerFigures.of(stays, day("2018-03-31")).most()).isEqualTo(1);
    }

    @Test
    void thereIsNoAverageWhileNobodyHasLeft() {
        var figures = WorkerFigures.of(List.of(stay(JAY, "2015-01-01", "")), day("2018-03-31"));
        assertThat(figures.averageStay()).isEmpty();
    }
}
