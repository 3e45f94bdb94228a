package org.kith.passkeys;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The passkeys of an account, as whoever acts can see them. Asked inside the actor's transaction. */
@Component
public class KeptPasskeys {
    private final PasskeySql sql;

    KeptPasskeys(PasskeySql sql) {
        this.sql = sql;
    }

    public List<Passkey> of(UUID account) {
        return sql.of(account);
    }
}
