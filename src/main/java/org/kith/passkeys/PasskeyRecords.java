package org.kith.passkeys;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.outbox.About;
import org.kith.outbox.Outbox;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as they are checked: found by the job that signs people in, added by the person they are of. */
@Component
public class PasskeyRecords implements UserCredentialRepository {
    private static final Actor SIGN_IN = Actor.job(JobName.SIGN_IN);

    private final ActorTransactions acting;
    private final PasskeySql sql;
    private final Outbox outbox;
    private final Clock clock;

    PasskeyRecords(ActorTransactions acting, PasskeySql sql, Outbox outbox, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nothing when the account has ended. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return acting.as(SIGN_IN, viewer -> sql.record(id)).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return acting.as(SIGN_IN, viewer -> sql.recordsOf(AccountHandles.account(handle)));
    }

    /**
     * Adds a new passkey, of which they are told by message, or notes that one was used.
     *
     * @throws IllegalArgumentException when it counts its uses and this one is not a later one: somebody has a copy
     */
    @Override
    public void save(CredentialRecord passkey) {
        var now = clock.instant();
        if (acting.as(SIGN_IN, viewer -> sql.record(passkey.getCredentialId())).isEmpty()) {
            var account = AccountHandles.account(passkey.getUserEntityUserId());
            acting.doAs(Actor.person(account), viewer -> {
                sql.add(viewer, passkey, now);
                outbox.tell(viewer, account, About.PASSKEY_MADE);
            });
        } else if (!acting.as(SIGN_IN, viewer -> sql.used(passkey, now))) {
            throw new IllegalArgumentException("this passkey's count of uses went back");
        }
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("people remove their own passkeys: see Passkeys");
    }
}
