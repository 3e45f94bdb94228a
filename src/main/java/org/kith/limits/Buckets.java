package org.kith.limits;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TimeoutException;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.sql.PreparedStatement;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * What is left of each count, in PostgreSQL, so that all nodes share it (Bucket4j, table {@code try_limit}). Whose count it is stands there by a keyed
 * hash alone.
 */
@Component
class Buckets {
    private static final int AT_ONCE = 1000;
    private static final Duration KEPT_LONGER = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ProxyManager<String> manager;
    private final ExpiredEntriesCleaner cleaner;
    private final KeyedHash hash;

    Buckets(DataSource database, Clock clock, BeginToken token) {
        var built = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("try_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .primaryKeyMapper(PreparedStatement::setString)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_LONGER))
                .clientClock(meter(clock))
                .requestTimeout(PATIENCE)
                .build();
        this.manager = built;
        this.cleaner = built;
        this.hash = token.keyed("whose tries are counted");
    }

    /** Takes one; answers how long to wait where none is left, and nought where there was one. */
    Duration take(String whose, int most, Duration within) {
        var key = HexFormat.of().formatHex(hash.of(whose), 0, 16);
        var left = taken(key, most, within);
        return left.isConsumed() ? Duration.ZERO : Duration.ofNanos(left.getNanosToWaitForRefill());
    }

    /** Where the database answers too late, it is away, as anywhere else. */
    private ConsumptionProbe taken(String key, int most, Duration within) {
        try {
            return manager.getProxy(key, () -> counted(most, within)).tryConsumeAndReturnRemaining(1);
        } catch (TimeoutException e) {
            throw new IllegalStateException(new SQLTransientConnectionException("no count in time", e));
        }
    }

    /** Those that are full again are as good as none. */
    void forget() {
        while (cleaner.removeExpired(AT_ONCE) == AT_ONCE) {
            // There may be more.
        }
    }

    private static BucketConfiguration counted(int most, Duration within) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .build();
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return sinceEpoch(clock.instant());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    private static long sinceEpoch(Instant now) {
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
