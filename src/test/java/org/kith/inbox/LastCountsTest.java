package org.kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.signin.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the number beside “To do” stands: a moment, and no longer than until whoever sees it has sent a form. */
class LastCountsTest extends OnInbox {
    @Autowired
    private List<Inbox> rooms;

    @Autowired
    private InboxSql sql;

    @Autowired
    private LastCounts served;

    private final MovableClock clock = new MovableClock(TestClock.now());
    private final LastCounts counts = new LastCounts(clock);

    /** As Kith serves; all other tests count each time. */
    private Waiting waiting;

    @BeforeEach
    void asKithServes() {
        waiting = new Waiting(rooms, acting, sql, served);
    }

    private int forTom() {
        return waiting.count(acting.as(Actor.person(of("tom").account()), viewer -> viewer));
    }

    private void somethingWaits() throws Exception {
        made("insert into correction (id, organisation_id, young_person_id, entry_id, words, asked_by, asked_at)"
                + " values (gen_random_uuid(), :org, :jay, :entry, 'No', :jayAccount, now())");
    }

    @Test
    void whatOthersDidIsInItAfterAMoment() {
        var somebody = UUID.randomUUID();
        assertThat(counts.of(somebody, () -> 3)).isEqualTo(3);
        clock.move(LastCounts.GOOD_FOR.minusMillis(1));
        assertThat(counts.of(somebody, () -> 4)).isEqualTo(3);
        assertThat(counts.of(UUID.randomUUID(), () -> 4)).isEqualTo(4);
        clock.move(Duration.ofMillis(1));
        assertThat(counts.of(somebody, () -> 5)).isEqualTo(5);
    }

    @Test
    void whoeverSendsAFormFindsWhatIsSo() throws Exception {
        forTom();
        somethingWaits();
        sends(of("ben"), "/shortcuts").andExpect(status().is3xxRedirection());
        assertThat(forTom()).as("a form of somebody else").isZero();
        sends(of("tom"), "/shortcuts").andExpect(status().is3xxRedirection());
        assertThat(forTom()).as("a form of their own").isEqualTo(1);
    }

    @Test
    void theListItselfIsNeverOld() throws Exception {
        forTom();
        somethingWaits();
        acting.as(Actor.person(of("tom").account()), waiting::all);
        assertThat(forTom()).isEqualTo(1);
    }

    @Test
    void aCountOfTheFutureDoesNotStand() {
        var somebody = UUID.randomUUID();
        counts.keep(somebody, 3);
        clock.move(Duration.ofSeconds(-1));
        assertThat(counts.of(somebody, () -> 4)).isEqualTo(4);
        counts.forget(somebody);
        assertThat(counts.of(somebody, () -> 5)).isEqualTo(5);
    }
}
