package org.kith.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InvitationSql {
    private final JdbcClient jdbc;

    InvitationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Made(byte[] hash, byte[] codeHash, Instant at, Instant expiresAt) {}

    /** Answers whether there was none of this id; which it would be is not named, since who makes links does not see them. */
    boolean add(Viewer by, UUID account, UUID id, Made made) {
        return jdbc.sql("""
                        insert into invitation (id, organisation_id, account_id, token_hash, code_hash, made_at, made_by, expires_at)
                        values (:id, :organisation, :account, :hash, :code, :now, :by, :expires)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("organisation", by.organisation())
                        .param("account", account)
                        .param("hash", made.hash())
                        .param("code", made.codeHash())
                        .param("now", at(made.at()))
                        .param("by", by.account())
                        .param("expires", at(made.expiresAt()))
                        .update()
                == 1;
    }

    /**
     * Until when a link works that works now. None does for somebody who has a passkey, none after their device was lost that was made by
     * somebody who is no second person, and none of somebody who was shut out since.
     */
    Optional<Instant> worksUntil(byte[] hash, Instant now) {
        return jdbc.sql("""
                select i.expires_at
                from invitation i join account a on a.id = i.account_id
                where i.token_hash = :hash and i.used_at is null and i.made_at <= :now and i.expires_at > :now
                  and a.ended_at is null
                  and not exists (select 1 from passkey p where p.account_id = a.id) and not kith.comes_in_elsewhere(a.id)
                  and kith.second_person(a.id, i.made_by)
                  and not exists (select 1 from account maker where maker.id = i.made_by and maker.ended_at is not null)
                  and not exists (select 1 from invitation later
                      where later.account_id = i.account_id and later.made_at <= :now and (later.made_at, later.id) > (i.made_at, i.id))
                """)
                .param("hash", hash)
                .param("now", at(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The link a short code says, of those whose time has not run out. */
    Optional<byte[]> byCode(byte[] codeHash, Instant now) {
        return jdbc.sql("""
                select token_hash from invitation where code_hash = :hash and expires_at > :now order by made_at desc, id limit 1
                """)
                .param("hash", codeHash)
                .param("now", at(now))
                .query(byte[].class)
                .optional();
    }

    Optional<UUID> use(byte[] hash, Instant now) {
        return jdbc.sql("""
                update invitation i set used_at = :now
                from account a
                where a.id = i.account_id and a.ended_at is null
                  and not exists (select 1 from passkey p where p.account_id = a.id) and not kith.comes_in_elsewhere(a.id)
                  and kith.second_person(a.id, i.made_by)
                  and not exists (select 1 from account maker where maker.id = i.made_by and maker.ended_at is not null)
                  and i.token_hash = :hash and i.used_at is null and i.made_at <= :now and i.expires_at > :now
                  and not exists (select 1 from invitation later
                      where later.account_id = i.account_id and later.made_at <= :now and (later.made_at, later.id) > (i.made_at, i.id))
                returning i.account_id
                """)
                .param("hash", hash)
                .param("now", at(now))
                .query(UUID.class)
                .optional();
    }

    /** Only of somebody who has made no passkey since they began. */
    void giveBack(byte[] hash) {
        jdbc.sql("""
                update invitation i set used_at = null
                where i.token_hash = :hash
                  and not exists (select 1 from passkey p where p.account_id = i.account_id and p.made_at >= i.used_at)
                """).param("hash", hash).update();
    }

    /** Whether it was ended: the young person was moved to another team, whoever made it was shut out, or there is a passkey, made with another link meanwhile. */
    boolean ended(byte[] hash) {
        return jdbc.sql("""
                        select exists (select from invitation i where i.token_hash = ?
                            and (i.expires_at = i.made_at or exists (select from passkey p where p.account_id = i.account_id)
                                or exists (select from account maker where maker.id = i.made_by and maker.ended_at is not null)))
                        """).param(hash).query(Boolean.class).single();
    }

    /** For one given back at the very moment a passkey was made with it. */
    void close(byte[] hash, Instant now) {
        jdbc.sql("update invitation set used_at = :now where token_hash = :hash and used_at is null")
                .param("hash", hash)
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
