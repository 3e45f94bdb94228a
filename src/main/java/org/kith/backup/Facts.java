package org.kith.backup;

import static org.kith.words.Words.say;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
import org.kith.database.Release;
import org.kith.keys.KeyNumbers;

/** What a backup has to say of the database it is of. */
final class Facts {
    private final Copying database;

    Facts(Copying database) {
        this.database = database;
    }

    /** @param range from where to where its log goes; none of rows */
    Header header(Instant begun, Instant ended, Header.Range range, long backupKey) throws CannotStart {
        try (var connection = database.connect()) {
            return new Header(
                    Release.VERSION,
                    step(connection),
                    connection.getMetaData().getDatabaseMajorVersion(),
                    begun,
                    ended,
                    range,
                    range.equals(Header.Range.NONE) ? "" : wal(connection),
                    backupKey,
                    KeyNumbers.of(connection));
        } catch (SQLException e) {
            throw new CannotStart(say("backup.database", String.valueOf(e.getSQLState())), e);
        }
    }

    private static String step(Connection connection) throws SQLException {
        return one(connection, "select coalesce(max(version), '0') from flyway_schema_history where success");
    }

    private static String wal(Connection connection) throws SQLException {
        return one(
                connection,
                "select coalesce(max(slot_name), '') from pg_replication_slots where "
                        + "slot_name ^@ 'kith_' and slot_type = 'physical' and wal_status in ('reserved', 'extended')");
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
