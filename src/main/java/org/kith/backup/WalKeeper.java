package org.kith.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.kith.database.Copying;
import org.kith.keys.BackupKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the database writes beside the backups while Kith serves, and begins again whenever it was broken off. */
final class WalKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WalKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Copying database;
    private final BackupKey key;
    private final Path backups;
    private final Clock clock;
    private final Runnable begun;
    private final Thread thread;
    private volatile boolean wanted = true;
    private volatile boolean well = true;

    /** @param begun what is to be done once a new run has begun: no backup is of it yet */
    WalKeeper(Copying database, BackupKey key, Path backups, Clock clock, Runnable begun) {
        this.database = database;
        this.key = key;
        this.backups = backups;
        this.clock = clock;
        this.begun = begun;
        this.thread = Thread.ofVirtual().name("kith-backup-log").start(this::keepOn);
    }

    /** Whether it is being kept just now. */
    boolean isWell() {
        return well;
    }

    private void keepOn() {
        while (wanted) {
            try {
                keep();
            } catch (SQLException | IOException | Damaged e) {
                report(e);
            } catch (InterruptedException e) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void keep() throws SQLException, IOException, Damaged, InterruptedException {
        var slot = Slot.of(database);
        try (var connection = database.replication()) {
            var timeline = timeline(connection);
            var writer = new WalWriter(WalFolder.beside(backups, slot.name()), key, timeline);
            try (writer) {
                var end = writer.end();
                if (end.isPresent() && end.getAsLong() < slot.from()) {
                    // What is missing in between is nowhere any more.
                    Slot.another(database);
                    return;
                }
                if (end.isEmpty()) {
                    begun.run();
                }
                well = true;
                WalStream.run(connection, slot.name(), end.orElse(slot.from()), writer, clock, () -> wanted);
            }
        }
    }

    private static long timeline(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("IDENTIFY_SYSTEM")) {
            row.next();
            return row.getLong("timeline");
        }
    }

    private void report(Exception e) {
        if (wanted && well) {
            LOG.warn(
                    "What is saved is not kept between backups just now ({}); Kith goes on trying.",
                    e instanceof SQLException sql
                            ? sql.getSQLState()
                            : e.getClass().getSimpleName());
        }
        well = false;
    }

    /** What was fetched is on the disk then. */
    @Override
    public void close() {
        wanted = false;
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
