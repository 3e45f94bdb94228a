package org.kith.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

@Component
class PasskeySql {
    private final JdbcClient jdbc;

    PasskeySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> name(UUID account) {
        return jdbc.sql("select name from account where id = ? and ended_at is null")
                .params(account)
                .query(String.class)
                .optional();
    }

    Optional<CredentialRecord> record(Bytes id) {
        return jdbc.sql("""
                select p.* from passkey p join account a on a.id = p.account_id
                where p.credential_id = ? and a.ended_at is null order by p.made_at, p.id limit 1
                """).params(id.getBytes()).query(PasskeySql::record).optional();
    }

    UUID which(Bytes id) {
        return jdbc.sql("select id from passkey where credential_id = ? order by made_at, id limit 1")
                .params(id.getBytes())
                .query(UUID.class)
                .single();
    }

    List<CredentialRecord> recordsOf(UUID account) {
        return jdbc.sql("select * from passkey where account_id = ? order by made_at, id")
                .params(account)
                .query(PasskeySql::record)
                .list();
    }

    /** Adds it, with a line of it that they are told of where they sign in with another. */
    void add(Viewer owner, CredentialRecord passkey, Instant now) {
        jdbc.sql("""
                with made as (insert into passkey (organisation_id, account_id, credential_id, public_key, signature_count, label, transports,
                    backup_eligible, backup_state, uv_initialized, attestation_object, attestation_client_data_json, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *)
                insert into way_in_change (organisation_id, account_id, what, passkey_id, label, said_by)
                select organisation_id, account_id, 'passkey made', id, label, account_id from made
                """)
                .params(Arrays.asList(
                        owner.organisation(),
                        owner.account(),
                        passkey.getCredentialId().getBytes(),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.getLabel(),
                        transports(passkey),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.isUvInitialized(),
                        bytes(passkey.getAttestationObject()),
                        bytes(passkey.getAttestationClientDataJSON()),
                        at(now)))
                .update();
    }

    /** False when the passkey counts its uses and this count is not later than the last. A count of nought throughout means it does not count. */
    boolean used(CredentialRecord passkey, Instant now) {
        return jdbc.sql("""
                update passkey set signature_count = :count, backup_state = :backedUp, last_used_at = :now
                where credential_id = :id and (:count > signature_count or :count = 0 and signature_count = 0)
                """)
                        .param("count", passkey.getSignatureCount())
                        .param("backedUp", passkey.isBackupState())
                        .param("now", at(now))
                        .param("id", passkey.getCredentialId().getBytes())
                        .update()
                == 1;
    }

    List<Passkey> of(UUID account) {
        return jdbc.sql(
                        "select id, label, made_at, last_used_at from passkey where account_id = ? order by made_at, id")
                .params(account)
                .query((row, n) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        moment(row.getObject("last_used_at", OffsetDateTime.class))))
                .list();
    }

    /** Waits for anybody else who is removing this account's passkeys, so that two at once cannot take the last. */
    void holdAccount(UUID account) {
        jdbc.sql("select id from account where id = ? for update")
                .params(account)
                .query(UUID.class)
                .single();
    }

    /** Whether they ever made it, also where it is taken away. */
    boolean made(UUID account, UUID passkey) {
        return jdbc.sql("""
                        select exists (select from way_in_change
                                        where account_id = ? and passkey_id = ? and what = 'passkey made')
                        """).params(account, passkey).query(Boolean.class).single();
    }

    /**
     * Whether a session of a young person rests on a code that was sent: it came by one, or with a passkey that was made after one, less than seven days
     * ago. Whoever reads somebody's messages could have made that; it is long enough for its owner to read of it.
     */
    boolean byCodeAlone(UUID account, @Nullable UUID with) {
        return jdbc.sql("""
                        select exists (select from account a where a.id = :account and a.young_person_id is not null)
                           and (cast(:with as uuid) is null or exists (select from passkey p join way_in_change c on c.account_id = p.account_id
                                 where p.account_id = :account and p.id = :with and p.made_at > kith.now() - interval '7 days'
                                   and c.what = 'came in by code' and c.happened_at <= p.made_at and c.happened_at > p.made_at - interval '12 hours'))
                        """)
                .param("account", account)
                .param("with", with)
                .query(Boolean.class)
                .single();
    }

    void remove(UUID account, UUID passkey) {
        jdbc.sql("delete from passkey where account_id = ? and id = ?")
                .params(account, passkey)
                .update();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(AccountHandles.handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .label(row.getString("label"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data_json")))
                .build();
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String listed) {
        return Arrays.stream(listed.split(","))
                .filter(transport -> !transport.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes value) {
        return value == null ? null : value.getBytes();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
