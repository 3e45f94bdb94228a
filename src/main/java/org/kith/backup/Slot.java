package org.kith.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.kith.database.Copying;

/**
 * By what the database remembers how far its log was fetched, and keeps what was not: one name for one unbroken run. No copy of the database has it, so
 * one that was restored begins a run of its own.
 *
 * @param from where the run may begin
 */
record Slot(String name, long from) {
    /** Of all that any Kith made. */
    private static final String BEGINNING = "kith_";

    /** The one of the run that is there; a new one where the database has none, or could not keep what was not fetched. */
    static Slot of(Copying database, Naming naming) throws SQLException {
        try (var connection = database.connect()) {
            var there = there(connection, naming);
            if (there.isPresent()) {
                return there.get();
            }
            removeAll(connection);
            return made(connection, naming);
        }
    }

    static Slot another(Copying database, Naming naming) throws SQLException {
        try (var connection = database.connect()) {
            removeAll(connection);
            return made(connection, naming);
        }
    }

    /** The database keeps nothing for anybody any more. */
    static void none(Copying database) throws SQLException {
        try (var connection = database.connect()) {
            removeAll(connection);
        }
    }

    private static Optional<Slot> there(Connection connection, Naming naming) throws SQLException {
        try (var statement = connection.prepareStatement("select slot_name, restart_lsn::text from pg_replication_slots"
                + " where slot_name ^@ ? and slot_type = 'physical'"
                + " and wal_status in ('reserved', 'extended', 'unreserved') order by slot_name limit 1")) {
            statement.setString(1, naming.runs());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Slot(row.getString(1), beginning(row.getString(2))))
                        : Optional.empty();
            }
        }
    }

    private static Slot made(Connection connection, Naming naming) throws SQLException {
        var name = naming.newRun();
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
