package org.kith.waysin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.outbox.About;
import org.kith.outbox.Outbox;
import org.springframework.stereotype.Component;

/** A young person's new phone: their worker says that they have one, and the young person makes a passkey on it once a code let them in there. */
@Component
class NewPhones {
    private final ActorTransactions acting;
    private final CodeSql sql;
    private final Outbox outbox;

    NewPhones(ActorTransactions acting, CodeSql sql, Outbox outbox) {
        this.acting = acting;
        this.sql = sql;
        this.outbox = outbox;
    }

    /** Within the transaction of whoever works with them. */
    void say(Viewer by, UUID account) {
        sql.happened(by, account, "new phone");
    }

    /**
     * Whether it is said of an account just now, and no passkey was made since.
     *
     * @param shown when whoever asks showed last that it is them: who came in before it was said is on no new phone; null where whoever works with them asks
     */
    boolean waits(UUID account, @Nullable Instant shown) {
        return sql.newPhone(account, shown, null);
    }

    /** Where it is said: from now on this passkey is their only one, and they are told so. Answers whether it was. */
    boolean takeOver(UUID account, Instant shown, UUID passkey) {
        return acting.as(Actor.person(account), young -> {
            if (!sql.newPhone(account, shown, passkey)) {
                return false;
            }
            sql.keepOnly(account, passkey);
            outbox.tell(young, account, About.PASSKEY_TAKEN_AWAY);
            return true;
        });
    }
}
