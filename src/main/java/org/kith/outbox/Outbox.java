package org.kith.outbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Messages to people, by e-mail and by text. Each is written down in the transaction that causes it, so it goes out if that commits, and not otherwise.
 */
@Component
public class Outbox {
    private final OutboxSql sql;
    private final ObjectProvider<AtOnce> atOnce;

    Outbox(OutboxSql sql, ObjectProvider<AtOnce> atOnce) {
        this.sql = sql;
        this.atOnce = atOnce;
    }

    /** Within the transaction of whoever causes it. */
    public void tell(Viewer by, UUID account, About what) {
        sql.add(by, account, what);
    }

    /**
     * The same, meant for one address or number of a young person ({@code contact_detail}), whose kind says whether it goes by e-mail or by text.
     *
     * @return the id of the message, which {@link MadeWhenSent} is given
     */
    public UUID tellAt(Viewer by, UUID account, About what, UUID contactDetail) {
        var message = UUID.randomUUID();
        sql.addAt(by, message, account, what, contactDetail);
        if (what.cannotWait()) {
            atOnce.ifAvailable(now -> now.afterCommit(Objects.requireNonNull(by.organisation())));
        }
        return message;
    }

    /**
     * A link for somebody of a service, to their address there ({@code partner_address}). Twice under one id it is one.
     *
     * @param message its id, which {@link MadeWhenSent} is given
     */
    public void sendLink(Viewer by, UUID message, UUID account, UUID partnerAddress) {
        sql.addLink(by, message, account, partnerAddress);
        atOnce.ifAvailable(now -> now.afterCommit(Objects.requireNonNull(by.organisation())));
    }

    /** A message to try the gateway, to an address or number that the administrator typed. Twice under one id it is one. */
    public void test(Viewer administrator, UUID message, String typed) {
        sql.addTest(administrator, message, typed);
        atOnce.ifAvailable(now -> now.afterCommit(Objects.requireNonNull(administrator.organisation())));
    }

    /** How many of those of the last hour were to try the gateway. */
    public long tests() {
        return sql.tests();
    }

    /** What became of the messages of the last week, and what waits, for the administrator. */
    public List<Counted> counted() {
        return sql.counted();
    }

    /** What could not be sent in the last week, for the administrator. */
    public Unsent unsent() {
        return sql.unsent();
    }
}
