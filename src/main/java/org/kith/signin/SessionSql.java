package org.kith.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions by a hash of their id: the id itself is in the browser's cookie and nowhere else. */
@Component
class SessionSql {
    private final JdbcClient jdbc;

    SessionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredSession> find(String id, Instant now) {
        return jdbc.sql("select * from kith.session_found(?, ?)")
                .params(Invitations.hash(id), at(now))
                .query((row, number) -> session(id, row))
                .optional();
    }

    private static StoredSession session(String id, ResultSet row) throws SQLException {
        var who = new SignedIn(
                row.getObject("account_id", UUID.class),
                row.getBoolean("arriving"),
                row.getObject("shown_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("own_phone"));
        return StoredSession.found(
                id,
                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                who,
                row.getBytes("came_by"),
                row.getString("device"),
                row.getObject("passkey_id", UUID.class),
                elsewhere(row));
    }

    private static Sessions.@Nullable Elsewhere elsewhere(ResultSet row) throws SQLException {
        var known = row.getBytes("elsewhere_known");
        return known == null
                ? null
                : new Sessions.Elsewhere(
                        known,
                        row.getBytes("elsewhere_kept"),
                        row.getObject("elsewhere_yes_at", OffsetDateTime.class).toInstant(),
                        row.getObject("elsewhere_asked_at", OffsetDateTime.class)
                                .toInstant());
    }

    void begin(StoredSession session, SignedIn who, Instant now) {
        var elsewhere = session.elsewhere();
        jdbc.sql(
                        "select kith.session_begun(:id, :account, :arriving, :cameBy, :shown, :device, cast(:passkey as uuid), :known, :kept, :network, :place, :now)::text")
                .param("id", Invitations.hash(session.getId()))
                .param("account", who.account())
                .param("arriving", who.arriving())
                .param("cameBy", session.cameBy())
                .param("shown", at(who.shown()))
                .param("device", session.device())
                .param("passkey", session.passkey())
                .param("known", elsewhere == null ? null : elsewhere.known())
                .param("kept", elsewhere == null ? null : elsewhere.kept())
                .param("network", session.from().network())
                .param("place", session.from().place(), Types.VARCHAR)
                .param("now", at(now))
                .query(String.class)
                .list();
    }

    void renew(String former, String id, SignedIn who) {
        jdbc.sql("select kith.session_renewed(?, ?, ?, ?)::text")
                .params(Invitations.hash(former), Invitations.hash(id), who.account(), at(who.shown()))
                .query(String.class)
                .list();
    }

    void end(String id) {
        jdbc.sql("select kith.session_ended(?)::text")
                .param(Invitations.hash(id))
                .query(String.class)
                .list();
    }

    void endAll(UUID account) {
        jdbc.sql("select kith.sessions_ended(?)::text")
                .param(account)
                .query(String.class)
                .list();
    }

    byte[] challengeKey() {
        return jdbc.sql("select key from challenge_key").query(byte[].class).single();
    }

    /** Whether nothing was answered to it before. */
    boolean isFirstAnswer(String challenge) {
        return jdbc.sql("select kith.challenge_answered(?)")
                .param(Invitations.hash(challenge))
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
