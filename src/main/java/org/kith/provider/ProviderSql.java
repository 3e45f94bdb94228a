package org.kith.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about who comes in by the provider, and whom it goes on vouching for. */
@Component
class ProviderSql {
    private final JdbcClient jdbc;

    ProviderSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> account(byte[] knownBy) {
        return jdbc.sql("select kith.provider_account(?)")
                .param(knownBy)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    /**
     * Those who were invited with an address and may come so: nobody who has a passkey, nobody whose inviter was shut out since, and after a lost device
     * by a second person.
     */
    List<UUID> invited(byte[] email, Instant now) {
        return jdbc.sql("""
                        select a.id from kith.provider_invited(:email, :now) i join account a on a.id = i.account_id
                         where a.ended_at is null and a.young_person_id is null and a.role <> 'administrator'
                           and not exists (select from passkey p where p.account_id = a.id)
                           and kith.second_person(a.id, i.made_by)
                           and not exists (select from account maker where maker.id = i.made_by and maker.ended_at is not null)
                         order by a.id
                        """)
                .param("email", email)
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    /** Within their organisation, where they wait for a second person's word from then on. */
    boolean join(UUID account, byte[] knownBy, Instant now) {
        return jdbc.sql("select kith.provider_joined(?, ?, ?)")
                .params(account, knownBy, at(now))
                .query(Boolean.class)
                .single();
    }

    void came(UUID account, Instant now) {
        jdbc.sql("select kith.provider_came(?, ?)::text")
                .params(account, at(now))
                .query(String.class)
                .list();
    }

    /** Ends all their sessions too. */
    void saidNo(UUID account, Instant now) {
        jdbc.sql("select kith.provider_no(?, ?)::text")
                .params(account, at(now))
                .query(String.class)
                .list();
    }

    void noIsOver(UUID account) {
        jdbc.sql("select kith.provider_no_is_over(?)::text")
                .param(account)
                .query(String.class)
                .list();
    }

    boolean hasSaidNo(UUID account) {
        return jdbc.sql("select kith.provider_said_no(?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** When the provider last vouched for them; nothing of whoever it never did. */
    Optional<Instant> lastCame(UUID account) {
        return jdbc.sql("select kith.came_in_elsewhere_at(?)")
                .param(account)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** What somebody was invited as, whether or not they wait for a second person's word still. */
    Optional<Role> invitedAs(UUID account) {
        return jdbc.sql("select role from account where id = ? and ended_at is null")
                .param(account)
                .query(String.class)
                .optional()
                .map(Role::of);
    }

    boolean joinOneself(Viewer viewer, byte[] knownBy, Instant now) {
        var joined = jdbc.sql("select kith.provider_own_joined(?, ?)")
                .params(knownBy, at(now))
                .query(Boolean.class)
                .single();
        if (joined) {
            jdbc.sql(
                            "insert into way_in_change (organisation_id, account_id, what, said_by) values (?, ?, 'provider joined', ?)")
                    .params(Objects.requireNonNull(viewer.organisation()), viewer.me(), viewer.me())
                    .update();
        }
        return joined;
    }

    boolean invite(UUID account, byte[] email, Instant now, Instant expires) {
        return jdbc.sql("select kith.provider_invite(?, ?, ?, ?)")
                .params(account, email, at(now), at(expires))
                .query(Boolean.class)
                .single();
    }

    /** How it stands with an account. */
    record State(@Nullable Instant joinedAt, @Nullable Instant invitedUntil) {}

    State state(UUID account) {
        return jdbc.sql("select joined_at, invited_until from kith.provider_state(?)")
                .param(account)
                .query((row, number) -> new State(instant(row, "joined_at"), instant(row, "invited_until")))
                .single();
    }

    /** Somebody whose account it is, for whoever looks after accounts. */
    record Somebody(String name, boolean hasPasskey) {}

    Optional<Somebody> somebody(UUID account) {
        return jdbc.sql("""
                        select a.name, exists (select from passkey p where p.account_id = a.id) as has_passkey from account a
                         where a.id = ? and a.young_person_id is null and a.role <> 'administrator' and a.ended_at is null
                        """).param(account).query(Somebody.class).optional();
    }

    /** By the database's clock, which decides whose records a member sees. Of teams that no group stands for nothing changes. */
    void teams(Viewer job, UUID account, Collection<String> theirs, Collection<String> all) {
        jdbc.sql("""
                        update team_member m set until = now() from team t
                         where t.id = m.team_id and m.account_id = :account and m.until is null
                           and kith.folded(t.name) in (select kith.folded(n) from unnest(cast(:all as text[])) n)
                           and kith.folded(t.name) not in (select kith.folded(n) from unnest(cast(:theirs as text[])) n)
                        """)
                .param("account", account)
                .param("all", all.toArray(String[]::new))
                .param("theirs", theirs.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into team_member (organisation_id, team_id, account_id, put_by)
                        select t.organisation_id, t.id, :account, :account from team t
                         where t.organisation_id = :organisation
                           and kith.folded(t.name) in (select kith.folded(n) from unnest(cast(:theirs as text[])) n)
                           and not exists (select from team_member m where m.team_id = t.id and m.account_id = :account and m.until is null)
                        """)
                .param("account", account)
                .param("organisation", job.organisation())
                .param("theirs", theirs.toArray(String[]::new))
                .update();
    }

    /** Of those names, the ones no team has. */
    List<String> unknownTeams(Collection<String> names) {
        return jdbc.sql("""
                        select n from unnest(cast(? as text[])) n
                         where not exists (select from team t where kith.folded(t.name) = kith.folded(n))
                        """)
                .param(names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Whether it is for whoever asks to ask the provider again. */
    boolean turn(byte[] session, Instant askedBefore, Instant now) {
        return jdbc.sql("select kith.provider_turn(?, ?, ?)")
                .params(session, at(askedBefore), at(now))
                .query(Boolean.class)
                .single();
    }

    void saidYes(byte[] session, byte[] kept, Instant now) {
        jdbc.sql("select kith.provider_yes(?, ?, ?)::text")
                .params(session, kept, at(now))
                .query(String.class)
                .list();
    }

    long sessionEnded(byte[] known) {
        return jdbc.sql("select kith.provider_session_ended(?)")
                .param(known)
                .query(Long.class)
                .single();
    }

    long allEnded(byte[] knownBy) {
        return jdbc.sql("select kith.provider_sessions_ended(?)")
                .param(knownBy)
                .query(Long.class)
                .single();
    }

    boolean isFirst(byte[] token) {
        return jdbc.sql("select kith.challenge_answered(?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
