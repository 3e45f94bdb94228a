package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.spell;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SameWorkerTest {
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final SameWorker same = SameWorker.of(List.of(
            new SameWorker.Joined(OLD, ACCOUNT),
            new SameWorker.Joined(NEW, ACCOUNT),
            new SameWorker.Joined(OTHER, UUID.randomUUID())));

    private static Spell with(UUID worker, String from, String until) {
        return spell(worker.toString(), from, until);
    }

    @Test
    void spellsUnderTwoCodesThatTouchOrOverlapAreOne() {
        assertThat(same.together(List.of(
                        with(OLD, "2016-01-01", "2017-01-01"),
                        with(NEW, "2017-01-01", "2018-01-01"),
                        with(OLD, "2017-06-01", ""))))
                .containsExactly(with(OLD, "2016-01-01", ""));
    }

    @Test
    void spellsApartStayApartAndAreOfOnePerson() {
        assertThat(same.together(List.of(with(OLD, "2016-01-01", "2017-01-01"), with(NEW, "2017-01-02", ""))))
                .containsExactly(with(OLD, "2016-01-01", "2017-01-01"), with(OLD, "2017-01-02", ""));
    }

    @Test
    void aNewCodeInTheNextReturnGoesOnFromTheOneLeftOut() {
        var leftOut = with(OLD, "2016-01-01", "").leftOpen(new LeftOpen(2018, day("2017-03-31")));
        assertThat(same.together(List.of(leftOut, with(NEW, "2016-01-01", "2017-09-01"))))
                .containsExactly(with(OLD, "2016-01-01", "2017-09-01"));
    }

    @Test
    void underOneCodeSpellsStayAsTheyWereTold() {
        var told = List.of(with(NEW, "2016-01-01", "2017-01-01"), with(NEW, "2017-01-01", ""));
        assertThat(same.together(told))
                .containsExactly(with(OLD, "2016-01-01", "2017-01-01"), with(OLD, "2017-01-01", ""));
        var others = List.of(with(OTHER, "2016-01-01", "2017-01-01"), with(OTHER, "2017-01-01", ""));
        assertThat(same.together(others)).isEqualTo(others);
    }
}
