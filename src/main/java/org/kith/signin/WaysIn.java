package org.kith.signin;

import java.util.UUID;
import org.kith.actor.Hidden;
import org.springframework.stereotype.Component;

/** How people come in, for those who make links for them. */
@Component
public class WaysIn {
    private final WayInSql sql;

    WaysIn(WayInSql sql) {
        this.sql = sql;
    }

    /**
     * Within the transaction of whoever asks.
     *
     * @throws Hidden when there is no such account for them
     */
    public WayIn of(UUID account) {
        return sql.of(account).orElseThrow(Hidden::new);
    }
}
