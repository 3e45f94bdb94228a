package org.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.database.Guessed;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in PostgreSQL. */
class BucketsTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Hands clock = new Hands();
    private final Buckets buckets =
            new Buckets(TestDatabase.app(), clock, TestDatabase.get().beginToken());
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.superuser());
    private final String somebody = "somebody " + UUID.randomUUID();

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-30T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void whoeverUsedUpWhatThereIsWaitsUntilThereIsMore() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take(somebody, 3, TEN_MINUTES)).isZero();
        }
        assertThat(buckets.take(somebody, 3, TEN_MINUTES)).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
        assertThat(buckets.take(somebody + " else", 3, TEN_MINUTES)).isZero();
        clock.now = clock.now.plus(Duration.ofSeconds(201));
        assertThat(buckets.take(somebody, 3, TEN_MINUTES)).isZero();
        assertThat(buckets.take(somebody, 3, TEN_MINUTES)).isPositive();
    }

    @Test
    void ofTwentyAtOnceNoMoreGetThroughThanThereAre() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> attempt =
                    () -> buckets.take(somebody, 5, TEN_MINUTES).isZero();
            var through = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(n -> attempt).toList())
                    .stream()
                    .filter(java.util.concurrent.Future::resultNow)
                    .count();
            assertThat(through).isEqualTo(5);
        }
    }

    @Test
    void whatIsFullAgainIsRemovedAndNothingSaysWhoseItWas() {
        buckets.take(somebody, 3, TEN_MINUTES);
        var rows = rows();
        assertThat(rows).isPositive();
        assertThat(jdbc.sql("select count(*) from try_limit where id like ?")
                        .param("%" + somebody + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select string_agg(b::text, ' ') from try_limit b")
                        .query(String.class)
                        .single())
                .doesNotContain(Guessed.hashes(somebody));
        buckets.forget();
        assertThat(rows()).isEqualTo(rows);
        // How long a count is kept goes by the machine's own clock: as if twelve minutes had gone by.
        jdbc.sql("update try_limit set expires_at = expires_at - 12 * 60 * 1000")
                .update();
        buckets.forget();
        assertThat(rows()).isZero();
    }

    private long rows() {
        return jdbc.sql("select count(*) from try_limit").query(Long.class).single();
    }
}
