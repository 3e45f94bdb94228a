package org.kith.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Asked while Kith starts, before there is anybody to act: {@code wrapping_key} has no row about a person. */
final class WrappingKeySql {
    private WrappingKeySql() {}

    /** Two Kiths at their first start must not make a key each: the second waits for the first one's transaction. */
    static void oneAtATime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('wrapping_key'))");
        }
    }

    static Optional<WrappingKey.Remembered> remembered(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select id, proof, (made_at at time zone 'Europe/London')::date as made_on from wrapping_key")) {
            return row.next()
                    ? Optional.of(new WrappingKey.Remembered(
                            row.getLong("id"), row.getBytes("proof"), row.getObject("made_on", LocalDate.class)))
                    : Optional.empty();
        }
    }

    static void remember(Connection connection, long number, byte[] proof) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into wrapping_key (id, proof, made_at) values (?, ?, now())")) {
            insert.setLong(1, number);
            insert.setBytes(2, proof);
            insert.executeUpdate();
        }
    }
}
