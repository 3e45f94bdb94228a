package org.kith.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.actor.Viewer;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * Unusual looking, as it is now. It is worked out from a month of the log, which no page can do that only says how much waits: such a page takes
 * what was found within the last minutes by whoever looks, and each page that shows unusual looking itself finds it anew for them all.
 */
@Component
class UnusualLooks {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 1_000;

    private final UnusualSql sql;
    private final Clock clock;
    private final Map<UUID, Found> found = new ConcurrentHashMap<>();

    UnusualLooks(UnusualSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A number and no name, until then. */
    private record Found(int open, Instant until) {}

    /** All that is unusual, the latest first. */
    List<Unusual> all() {
        var openings = sql.openings(firstDay().atStartOfDay(Dates.LONDON).toInstant());
        var own = sql.own(openings);
        return Unusual.among(openings, own::contains);
    }

    List<UnusualSql.Review> reviews() {
        return sql.reviews(firstDay());
    }

    LocalDate firstDay() {
        return LocalDate.now(clock.withZone(Dates.LONDON)).minusDays(Unusual.DAYS);
    }

    /** What nobody looked into yet and whoever acts may: not their own. */
    List<Unusual> open(Viewer viewer) {
        return open(viewer, all(), reviews());
    }

    /** The same of what was found just now. */
    List<Unusual> open(Viewer viewer, List<Unusual> all, List<UnusualSql.Review> reviews) {
        var open = all.stream()
                .filter(one -> !one.own())
                .filter(one -> UnusualPage.review(reviews, one).isEmpty())
                .toList();
        keep(viewer, open.size());
        return open;
    }

    int howMany(Viewer viewer) {
        var known = found.get(viewer.me());
        return known != null && clock.instant().isBefore(known.until())
                ? known.open()
                : open(viewer).size();
    }

    /** Somebody said something of it, so it is found anew. */
    void forget() {
        found.clear();
    }

    private void keep(Viewer viewer, int open) {
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        found.put(viewer.me(), new Found(open, clock.instant().plus(KEPT)));
    }
}
