package org.kith.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Asked while Kith starts, before there is anybody to act: {@code signing_key} has no row about a person. */
final class SigningKeySql {
    private SigningKeySql() {}

    /** Two Kiths at their first start must not make a key each: the second waits for the first one's transaction. */
    static void oneAtATime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('signing_key'))");
        }
    }

    static Optional<SigningKey.Remembered> remembered(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select id, public_key, (made_at at time zone 'Europe/London')::date as made_on
                          from signing_key where retired_at is null
                        """)) {
            return row.next()
                    ? Optional.of(new SigningKey.Remembered(
                            row.getLong("id"), row.getBytes("public_key"), row.getObject("made_on", LocalDate.class)))
                    : Optional.empty();
        }
    }

    static boolean isRetired(Connection connection, long number) throws SQLException {
        try (var query = connection.prepareStatement("select from signing_key where id = ?")) {
            query.setLong(1, number);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    static void remember(Connection connection, long number, byte[] publicKey) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into signing_key (id, public_key, made_at) values (?, ?, now())")) {
            insert.setLong(1, number);
            insert.setBytes(2, publicKey);
            insert.executeUpdate();
        }
    }
}
