package org.kith.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ways to copy all of the database, past every policy: for backups and for nothing else. Of the embedded one they are its superuser's, of
 * somebody's own a role's that they made for it, and {@code kith_app} has none of them.
 */
public final class Copying {
    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);
    private static final String PARTIAL = "copy.partial";
    private static final String COPIES = "Kith copy";
    private static final String MANIFEST = "backup_manifest";
    private static final long NEXT_TO_NOTHING = 64L * 1024 * 1024;

    private final Home home;
    private final Login kith;
    private final @Nullable Login server;

    private Copying(Home home, Login kith, @Nullable Login server) {
        this.home = home;
        this.kith = kith;
        this.server = server;
    }

    Copying(Home home, Secrets secrets, int port) {
        this(home, Roles.bootstrap(port, "kith", secrets), Roles.bootstrap(port, "postgres", secrets));
    }

    static Copying ofOnesOwn(Home home, Login backup) {
        return new Copying(home, backup, null);
    }

    /** Whether it is a PostgreSQL that somebody else runs: of that there are the rows, and neither its files nor its log. */
    public boolean isOnesOwn() {
        return server == null;
    }

    /** Where Kith keeps everything. */
    public Path home() {
        return home.folder();
    }

    /** A connection to Kith's own database there that sees every row. */
    public Connection connect() throws SQLException {
        return kith.connect();
    }

    /** A connection that speaks of the whole server and not of rows, and is given what is written there as it is written. */
    public Connection replication() throws SQLException {
        return replication("Kith log");
    }

    private Connection replication(String name) throws SQLException {
        var login = Objects.requireNonNull(server, "the log of a PostgreSQL of one's own is its own");
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("replication", "true");
        properties.setProperty("assumeMinServerVersion", "15");
        properties.setProperty("preferQueryMode", "simple");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(login.jdbcUrl(), properties);
    }

    /**
     * One copy of the whole database as it is at one moment, with all that is needed to begin from it, in a folder of its own that is gone once this
     * is closed. One at a time: what an earlier one left behind that was killed goes first.
     *
     * @param begun what moment it is
     */
    public Copy copy(Instant begun) throws CannotStart {
        var lock = mustLock();
        Copy made = null;
        try {
            endAbandoned();
            Binaries.removePartial(home.folder(), PARTIAL);
            var folder = Files.createTempDirectory(home.folder(), PARTIAL);
            Account.of(home).own(folder);
            var copy = new Copy(folder, lock, begun);
            fill(copy);
            made = copy;
            return copy;
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot make a copy of its database in " + home.folder(), e);
        } finally {
            if (made == null) {
                new Copy(home.folder(), lock, begun).close();
            }
        }
    }

    private FileChannel mustLock() throws CannotStart {
        return lock(home)
                .orElseThrow(() -> new CannotStart("Another backup of the database in " + home.data()
                        + " is being made just now. Wait until it has ended, and try again."));
    }

    /** All the rows of one moment, of a PostgreSQL of somebody's own; one at a time too. */
    public RowsOfAMoment rows() throws CannotStart {
        home.prepare();
        var lock = mustLock();
        RowsOfAMoment made = null;
        try {
            made = RowsOfAMoment.of(kith, lock);
            return made;
        } finally {
            if (made == null) {
                close(lock);
            }
        }
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock of a backup stays: {}", e.getMessage());
        }
    }

    /** The server goes on for a while with a copy for somebody who was killed. */
    private void endAbandoned() throws CannotStart {
        try (var connection = connect();
                var statement = connection.prepareStatement(
                        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where application_name = ?")) {
            statement.setString(1, COPIES);
            statement.execute();
        } catch (SQLException e) {
            throw new CannotStart("Kith cannot ask its database for a copy: error " + e.getSQLState() + ".", e);
        }
    }

    /**
     * The driver cannot read what the server answers to this, and throws the same error when all went well as when not: what counts is that the
     * connection still answers and that the manifest is there, which is written last.
     */
    private void fill(Copy copy) throws CannotStart {
        var said = "nothing";
        try (var connection = replication(COPIES);
                var statement = connection.createStatement();
                var looking = connect();
                var watch = new CopyWatch(looking, COPIES, copy.until)) {
            try {
                statement.execute("BASE_BACKUP (LABEL 'Kith', CHECKPOINT 'fast', WAL true, MANIFEST 'yes',"
                        + " TARGET 'server', TARGET_DETAIL '"
                        + copy.folder().toString().replace("'", "''")
                        + "', COMPRESSION 'gzip', COMPRESSION_DETAIL 'level=1')");
            } catch (SQLException e) {
                said = e.getSQLState();
            }
            try (var system = connection.createStatement();
                    var row = system.executeQuery("IDENTIFY_SYSTEM")) {
                if (row.next() && Files.exists(copy.manifest())) {
                    copy.until = watch.until();
                    return;
                }
            }
        } catch (SQLException e) {
            said = e.getSQLState();
        }
        if (copy.folder().toFile().getUsableSpace() < NEXT_TO_NOTHING) {
            throw CannotStart.diskFull("Kith cannot make a copy of its database in " + home.folder());
        }
        throw new CannotStart("The database did not give a whole copy of itself (error " + said
                + "). More is in the folder " + home.databaseLog() + ".");
    }

    /** What a backup left that was killed; one that is being made stays. Only to be called by the holder of the home's lock. */
    static void clear(Home home) {
        try {
            var lock = lock(home);
            if (lock.isPresent()) {
                Binaries.removePartial(home.folder(), PARTIAL);
                lock.get().close();
            }
        } catch (IOException | CannotStart e) {
            LOG.warn("What an interrupted backup left in {} is still there: {}", home.folder(), e.getMessage());
        }
    }

    private static Optional<FileChannel> lock(Home home) throws CannotStart {
        try {
            var channel = FileChannel.open(
                    home.folder().resolve("copy.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(channel);
                }
            } catch (OverlappingFileLockException e) {
                // Held by this process.
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot lock its folder for a backup", e);
        }
    }

    @Override
    public String toString() {
        return "Copying";
    }

    /** What was copied: one compressed archive, and the manifest that says what is in it. */
    public final class Copy implements AutoCloseable {
        private final Path folder;
        private final FileChannel lock;
        private Instant until;

        private Copy(Path folder, FileChannel lock, Instant begun) {
            this.folder = folder;
            this.lock = lock;
            this.until = begun;
        }

        private Path folder() {
            return folder;
        }

        /** Whatever was saved by then is in it. */
        public Instant until() {
            return until;
        }

        public Path manifest() {
            return folder.resolve(MANIFEST);
        }

        public Path archive() {
            return folder.resolve("base.tar.gz");
        }

        @Override
        public void close() {
            try {
                Binaries.removePartial(home.folder(), PARTIAL);
                lock.close();
            } catch (IOException e) {
                LOG.warn("What a backup left in {} is still there: {}", home.folder(), e.getMessage());
            }
        }
    }
}
