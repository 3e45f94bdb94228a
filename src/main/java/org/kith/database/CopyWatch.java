package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Looks on while the server copies its files. Until they all are, what is saved will be in the copy: so up to the last look at which they were not, it
 * surely is.
 */
final class CopyWatch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Connection connection;
    private final String name;
    private final Thread thread;
    private volatile Instant until;

    /** @param name by which the server knows who asked for the copy */
    CopyWatch(Connection connection, String name, Instant begun) {
        this.connection = connection;
        this.name = name;
        this.until = begun;
        this.thread = Thread.ofVirtual().name("kith-copy-watch").start(this::look);
    }

    private void look() {
        try (var statement = connection.prepareStatement("""
                select statement_timestamp() from pg_stat_progress_basebackup join pg_stat_activity using (pid)
                 where application_name = ? and phase not in ('waiting for wal archiving to finish', 'transferring wal files')
                """)) {
            statement.setString(1, name);
            while (true) {
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        until = row.getObject(1, OffsetDateTime.class).toInstant();
                    }
                }
                Thread.sleep(PAUSE);
            }
        } catch (SQLException | InterruptedException e) {
            // Whoever asked for the copy hears of it.
        }
    }

    Instant until() {
        return until;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
