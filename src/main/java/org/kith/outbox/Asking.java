package org.kith.outbox;

import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/** Asks the gateway what became of messages that it took. */
@Component
class Asking {
    private final ActorTransactions acting;
    private final OutboxSql sql;
    private final Gateways gateways;

    Asking(ActorTransactions acting, OutboxSql sql, Gateways gateways) {
        this.acting = acting;
        this.sql = sql;
        this.gateways = gateways;
    }

    void askAll() {
        if (gateways.texts().tellsLater()) {
            acting.as(Actor.job(JobName.SEND), viewer -> sql.organisations()).forEach(this::ask);
        }
    }

    void ask(UUID organisation) {
        var job = Actor.job(JobName.SEND, organisation);
        for (var message : acting.as(job, viewer -> sql.toAsk())) {
            var arrived = gateways.texts().arrived(message);
            acting.doAs(job, viewer -> sql.asked(message, arrived.inDatabase()));
        }
    }
}
