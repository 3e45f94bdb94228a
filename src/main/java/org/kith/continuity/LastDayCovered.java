package org.kith.continuity;

import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** The last day an organisation's record covers, for pages. Asked inside the actor's transaction. */
@Component
public class LastDayCovered {
    private final AsOfSql sql;

    LastDayCovered(AsOfSql sql) {
        this.sql = sql;
    }

    public AsOf of(Viewer viewer) {
        return sql.of(viewer);
    }
}
