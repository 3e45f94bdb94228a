package org.kith.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the last day an organisation's record covers: the end of its latest return or the day that was handed in, or today where everyday
 * recording keeps it. It is never after today.
 */
@Component
class AsOfSql {
    private final JdbcClient jdbc;
    private final Clock clock;

    AsOfSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AsOf of(Viewer viewer) {
        return of(Objects.requireNonNull(viewer.organisation(), "people and their jobs belong to an organisation"));
    }

    AsOf of(UUID organisation) {
        var covered = coveredUntil(organisation);
        var today = LocalDate.now(clock);
        return covered == null ? new AsOf(today, false) : new AsOf(covered.isAfter(today) ? today : covered, true);
    }

    private @Nullable LocalDate coveredUntil(UUID organisation) {
        return jdbc.sql("select covered_until from organisation where id = ?")
                .param(organisation)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
    }
}
