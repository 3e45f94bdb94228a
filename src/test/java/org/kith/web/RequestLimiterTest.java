package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An account does two things at a time; a few more wait, and those beyond are told so at once. */
class RequestLimiterTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void theThirdAtOnceHasNoTurnAndSomebodyElseHas() {
        var turns = new RequestLimiter(Duration.ZERO);
        assertThat(turns.begins(ONE)).isTrue();
        assertThat(turns.begins(ONE)).isTrue();
        assertThat(turns.begins(ONE)).isFalse();
        assertThat(turns.begins(OTHER)).isTrue();
        turns.ends(ONE);
        assertThat(turns.begins(ONE)).isTrue();
    }

    @Test
    void whoIsDoneIsForgotten() {
        var turns = new RequestLimiter(Duration.ZERO);
        for (var i = 0; i < 5; i++) {
            turns.begins(ONE);
        }
        assertThat(turns.size()).isEqualTo(1);
        turns.ends(ONE);
        turns.ends(ONE);
        turns.ends(OTHER);
        assertThat(turns.size()).isZero();
    }

    @Test
    void someWaitUntilTheirTurnComesAndNoMoreThanThose() throws Exception {
        var turns = new RequestLimiter(Duration.ofMinutes(1));
        turns.begins(ONE);
        turns.begins(ONE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<Boolean>>();
            for (var i = RequestLimiter.AT_ONCE; i < RequestLimiter.MOST; i++) {
                waiting.add(threads.submit(() -> inTurn(turns)));
            }
            while (turns.waiting(ONE) < RequestLimiter.MOST - RequestLimiter.AT_ONCE) {
                Thread.onSpinWait();
            }
            var beyond = threads.submit(() -> turns.begins(ONE));
            assertThat(beyond.get(20, TimeUnit.SECONDS))
                    .as("it does not wait a minute, and so ends now")
                    .isFalse();
            turns.ends(ONE);
            for (var one : waiting) {
                assertThat(one.get()).isTrue();
            }
        }
        turns.ends(ONE);
        assertThat(turns.size()).isZero();
    }

    private static boolean inTurn(RequestLimiter turns) {
        var began = turns.begins(ONE);
        turns.ends(ONE);
        return began;
    }
}
