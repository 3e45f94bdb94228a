package org.kith.people;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which workers are one person, as the running transaction sees it. */
@Component
public class SameWorkers {
    private final SameWorkerSql sql;

    SameWorkers(SameWorkerSql sql) {
        this.sql = sql;
    }

    public SameWorker of(UUID organisation) {
        return sql.of(organisation);
    }
}
