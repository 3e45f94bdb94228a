package org.kith.outbox;

import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** Messages to people, by e-mail. Each is written down in the transaction that causes it, so it goes out if that commits, and not otherwise. */
@Component
public class Outbox {
    private final OutboxSql sql;

    Outbox(OutboxSql sql) {
        this.sql = sql;
    }

    /** Within the transaction of whoever causes it. */
    public void tell(Viewer by, UUID account, About what) {
        sql.add(by, account, what);
    }

    /** What could not be sent in the last week, for the administrator. */
    public Unsent unsent() {
        return sql.unsent();
    }
}
