package org.kith.backup;

import static org.kith.words.Words.say;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
import org.kith.database.Release;
import org.kith.keys.KeyNumbers;

/** What a backup has to say of the database it is of. */
final class Facts {
    private static final Pattern STOPPED =
            Pattern.compile("STOP TIME: (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d) UTC");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Copying database;

    Facts(Copying database) {
        this.database = database;
    }

    Header header(Instant begun, Header.Range range, long backupKey) throws CannotStart {
        try (var connection = database.connect()) {
            return new Header(
                    Release.VERSION,
                    step(connection),
                    Release.POSTGRESQL,
                    begun,
                    ended(connection, range, begun),
                    range,
                    wal(connection),
                    backupKey,
                    KeyNumbers.of(connection));
        } catch (SQLException e) {
            throw new CannotStart(say("backup.database", String.valueOf(e.getSQLState())), e);
        }
    }

    private static String step(Connection connection) throws SQLException {
        return one(connection, "select coalesce(max(version), '0') from flyway_schema_history where success");
    }

    /** As PostgreSQL wrote it down, to the second before: what was saved up to then is in the copy. */
    private static Instant ended(Connection connection, Header.Range range, Instant begun) throws SQLException {
        var from = Manifest.lsn(range.from());
        var history = "pg_wal/%s.%08X.backup"
                .formatted(Manifest.segment(range.timeline(), from / Manifest.SEGMENT), from % Manifest.SEGMENT);
        try (var statement = connection.prepareStatement("select coalesce(pg_read_file(?, true), '')")) {
            statement.setString(1, history);
            try (var row = statement.executeQuery()) {
                row.next();
                var stopped = STOPPED.matcher(row.getString(1));
                return stopped.find()
                        ? LocalDateTime.parse(stopped.group(1), WRITTEN).toInstant(ZoneOffset.UTC)
                        : begun;
            }
        }
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
