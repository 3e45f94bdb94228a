package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
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
    private final Ready ready;
    private final Thread thread;
    private volatile boolean wanted = true;
    private volatile @Nullable Instant brokenOff;

    /** Looks whether the folder is one to be written into; throws where it is away. */
    interface Ready {
        void look() throws IOException;
    }

    /** @param begun what is to be done once a new run has begun: no backup is of it yet */
    WalKeeper(Copying database, BackupKey key, Path backups, Clock clock, Runnable begun) {
        this(database, key, backups, clock, begun, () -> {});
    }

    WalKeeper(Copying database, BackupKey key, Path backups, Clock clock, Runnable begun, Ready ready) {
        this.database = database;
        this.key = key;
        this.backups = backups;
        this.clock = clock;
        this.begun = begun;
        this.ready = ready;
        this.thread = Thread.ofVirtual().name("kith-backup-log").start(this::keepOn);
    }

    /** Whether it is being kept just now. */
    boolean isWell() {
        return brokenOff == null;
    }

    /** Of the key that it is sealed with. */
    long keyNumber() {
        return key.number();
    }

    /** Since when it has not been kept; null where it is. */
    @Nullable
    Instant brokenOff() {
        return brokenOff;
    }

    private void keepOn() {
        while (wanted) {
            try {
                keep();
            } catch (SQLException | IOException | CannotStart e) {
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

    private void keep() throws SQLException, IOException, CannotStart, InterruptedException {
        ready.look();
        var naming = Naming.of(database.home());
        var slot = Slot.of(database, naming);
        try (var connection = database.replication()) {
            var timeline = timeline(connection);
            var writer = new WalWriter(WalFolder.beside(backups, slot.name()), key, timeline);
            try (writer) {
                OptionalLong end;
                try {
                    end = writer.end();
                } catch (Damaged damaged) {
                    // Sealed with another key, or not as it was written: nothing can be put after it. It stays as it
                    // is.
                    LOG.warn(say("backup.log.another-run", String.valueOf(damaged.getMessage())));
                    Slot.another(database, naming);
                    return;
                }
                if (end.isPresent() && end.getAsLong() < slot.from()) {
                    // What is missing in between is nowhere any more.
                    Slot.another(database, naming);
                    return;
                }
                if (end.isEmpty()) {
                    begun.run();
                }
                WalStream.run(connection, slot.name(), end.orElse(slot.from()), writer, clock, this::goesOn);
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

    /** Whether to go on; what is well under way is not broken off any more. */
    private boolean goesOn(boolean wellUnderWay) {
        if (wellUnderWay) {
            brokenOff = null;
        }
        return wanted;
    }

    private void report(Exception e) {
        if (brokenOff != null) {
            return;
        }
        if (wanted) {
            LOG.warn(say("backup.log.not-kept", why(e)));
        }
        brokenOff = clock.instant();
    }

    private static String why(Exception e) {
        return switch (e) {
            case IOException io -> Plain.why(io);
            case CannotStart refused -> String.valueOf(refused.getMessage());
            case SQLException sql -> say("backup.why.database", String.valueOf(sql.getSQLState()));
            default -> say("backup.why.database", "");
        };
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
