package org.kith.outbox;

import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/** What gateways say by themselves of texts that they took. */
@Component
class Receipts {
    private final ActorTransactions acting;
    private final OutboxSql sql;

    Receipts(ActorTransactions acting, OutboxSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** The first that says so counts. Whose message it is they do not say. */
    void received(UUID message, Gateway.Arrived arrived) {
        var outcome = arrived.inDatabase();
        if (outcome == null) {
            return;
        }
        for (var organisation : acting.as(Actor.job(JobName.SEND), viewer -> sql.organisations())) {
            acting.doAs(Actor.job(JobName.SEND, organisation), viewer -> sql.received(message, outcome));
        }
    }
}
