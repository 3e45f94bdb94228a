package org.kith.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as passkeys know them: the handle on the device is the account's id and says nothing about anybody. */
@Component
public class AccountHandles implements PublicKeyCredentialUserEntityRepository {
    private final ActorTransactions acting;
    private final PasskeySql sql;

    AccountHandles(ActorTransactions acting, PasskeySql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static PublicKeyCredentialUserEntity entity(UUID account, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account))
                .name(name)
                .displayName(name)
                .build();
    }

    /** Nobody when the account has ended. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        var account = account(handle);
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.name(account))
                .map(name -> entity(account, name))
                .orElse(null);
    }

    /** @param account an account's id, which is what Kith signs in with */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return findById(handle(UUID.fromString(account)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("accounts are made by invitation");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts end, they are not deleted");
    }
}
