package org.kith.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/**
 * How much waited for somebody when it was last counted. To count it costs the database several times what all the rest of a page does, and whoever goes from
 * page to page finds the same number; so it stands for {@link #GOOD_FOR}, and no longer than until they have sent a form (docs/adr/0155).
 */
@Component
class LastCounts {
    /** What others did is in the number no later than this; in the list it is at once. */
    static final Duration GOOD_FOR = Duration.ofSeconds(20);

    private static final int MANY = 1_000;

    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    LastCounts(Clock clock) {
        this.clock = clock;
    }

    private record Counted(int number, Instant at) {
        boolean isGood(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }

    int of(UUID account, IntSupplier count) {
        var last = counted.get(account);
        if (last != null && last.isGood(clock.instant())) {
            return last.number();
        }
        var number = count.getAsInt();
        keep(account, number);
        return number;
    }

    /** What somebody’s list showed just now. */
    void keep(UUID account, int number) {
        var now = clock.instant();
        if (counted.size() >= MANY) {
            counted.values().removeIf(one -> !one.isGood(now));
        }
        counted.put(account, new Counted(number, now));
    }

    void forget(UUID account) {
        counted.remove(account);
    }
}
