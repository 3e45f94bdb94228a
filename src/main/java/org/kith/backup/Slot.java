package org.kith.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.kith.database.Copying;

/**
 * By what the database remembers how far its log was fetched, and keeps what was not: one name for one unbroken run. No copy of the database has it, so
 * one that was restored begins a run of its own.
 *
 * @param from where the run may begin
 */
record Slot(String name, long from) {
    private static final String BEGINNING = "kith_";

    /** The one of the run that is there; a new one where the database has none, or could not keep what was not fetched. */
    static Slot of(Copying database) throws SQLException {
        try (var connection = database.connect()) {
            var there = there(connection);
            if (there.isPresent()) {
                return there.get();
            }
            removeAll(connection);
            return made(connection);
        }
    }

    static Slot another(Copying database) throws SQLException {
        try (var connection = database.connect()) {
            removeAll(connection);
            return made(connection);
        }
    }

    /** The database keeps nothing for anybody any more. */
    static void none(Copying database) throws SQLException {
        try (var connection = database.connect()) {
            removeAll(connection);
        }
    }

    private static Optional<Slot> there(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select slot_name, restart_lsn::text from pg_replication_slots"
                        + " where slot_name ^@ '" + BEGINNING + "' and slot_type = 'physical'"
                        + " and wal_status in ('reserved', 'extended', 'unreserved') limit 1")) {
            return row.next() ? Optional.of(new Slot(row.getString(1), beginning(row.getString(2)))) : Optional.empty();
        }
    }

    private static Slot made(Connection connection) throws SQLException {
        var name = BEGINNING
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        try (var statement =
                connection.prepareStatement("select lsn::text from pg_create_physical_replication_slot(?, true)")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Slot(name, beginning(row.getString(1)));
            }
        }
    }

    private static void removeAll(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name ^@ '"
                            + BEGINNING + "' and not active");
        }
    }

    /** Of the part of the log that a place is in. */
    private static long beginning(String lsn) {
        return Manifest.lsn(lsn) / Manifest.SEGMENT * Manifest.SEGMENT;
    }
}
