package org.kith.returns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/**
 * Finds organisations by the name somebody types, whatever its capitals, and makes the one a first return is for. Where Kith was started first,
 * and has one organisation that nobody has named, that is the one, and gets the name.
 */
@Component
public class Organisations {
    private final ActorTransactions acting;
    private final OrganisationSql sql;

    Organisations(ActorTransactions acting, OrganisationSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    public Optional<UUID> named(String name) {
        return acting.as(Actor.job(JobName.INSTALL), viewer -> sql.named(name.strip()));
    }

    /** The names of all there are. */
    public List<String> names() {
        return acting.as(Actor.job(JobName.INSTALL), viewer -> sql.names());
    }

    /** Asked twice at once for the same new name, it makes one. */
    public UUID namedOrNew(String name) {
        return acting.as(Actor.job(JobName.INSTALL), viewer -> {
            sql.lockNames();
            return sql.named(name.strip())
                    .or(() -> sql.nameTheNameless(name.strip()))
                    .orElseGet(() -> sql.make(name.strip()));
        });
    }
}
