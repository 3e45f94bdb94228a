package org.kith.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Whereabouts;
import org.kith.words.FromWhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about where whoever acts is signed in. */
@Component
class OwnSessionSql {
    private final JdbcClient jdbc;

    OwnSessionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param here the hash of the id of the session they look with */
    List<OwnSession> all(byte[] here, Instant now) {
        return jdbc.sql("""
                        select s.*, p.label from kith.own_sessions(?, ?) s left join passkey p on p.id = s.passkey_id
                        """)
                .params(now.atOffset(ZoneOffset.UTC), here)
                .query((row, number) -> session(row, here))
                .list();
    }

    private static OwnSession session(ResultSet row, byte[] here) throws SQLException {
        var hash = row.getBytes("id_hash");
        return new OwnSession(
                hash,
                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                row.getString("device"),
                row.getString("label"),
                row.getBoolean("own_phone"),
                new FromWhere(
                        row.getString("place"),
                        row.getObject("network_known", Boolean.class),
                        row.getBoolean("network_here")),
                Arrays.equals(hash, here));
    }

    /** Whether it is so now. */
    boolean sayOwnPhone(byte[] here, boolean own) {
        return jdbc.sql("select kith.own_phone_said(?, ?)")
                .params(here, own)
                .query(Boolean.class)
                .single();
    }

    void doneFrom(UUID what, Whereabouts.From from, Instant now) {
        jdbc.sql("select kith.way_in_from(:what, :network, :place, :now)::text")
                .param("what", what)
                .param("network", from.network())
                .param("place", from.place(), Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    void end(byte[] hash) {
        jdbc.sql("select kith.own_session_ended(?)::text")
                .param(hash)
                .query(String.class)
                .list();
    }

    /** @param passkey those alone that began with it; null for all */
    void endOthers(byte[] here, @Nullable UUID passkey) {
        jdbc.sql("select kith.own_others_ended(:here, cast(:passkey as uuid))::text")
                .param("here", here)
                .param("passkey", passkey)
                .query(String.class)
                .list();
    }
}
