package org.kith.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.kith.TestClock;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database all tests use: one real PostgreSQL a process, started by Kith's own launcher on a copy of a {@link ReadyHome} when first asked for
 * and removed at the end. Only the unpacked programs and what is copied stay between runs.
 */
public final class TestDatabase {
    /** An empty database beside the one of Kith, for {@link FreshDatabase} to copy. */
    static final String EMPTY = "kith_empty";

    private static final Path BASE =
            Path.of(System.getProperty("java.io.tmpdir"), "kith-test-" + System.getProperty("user.name"));

    private static final class Running {
        static final Path HOME = readyHome();
        static final Database DATABASE = start(HOME);
        static final DataSource APP = pooled(DATABASE.app());
        static final DataSource OWNER = pooled(DATABASE.owner());
        static final DataSource SUPERUSER = pastEveryPolicy();
    }

    private TestDatabase() {}

    public static Database get() {
        return Running.DATABASE;
    }

    /** The folder it runs in, for commands that join the database of a Kith that runs. */
    public static Path home() {
        return Running.HOME;
    }

    /** Connections as the role Kith serves with. */
    public static DataSource app() {
        return Running.APP;
    }

    /** Connections as the owner of the tables. */
    public static DataSource owner() {
        return Running.OWNER;
    }

    /** Connections as whoever can read every table past its policy, as a dump is made. */
    public static DataSource superuser() {
        return Running.SUPERUSER;
    }

    /**
     * Connections are kept, since to sign in to the database costs much and tests ask it thousands of times; whoever was
     * given them cannot close them for the others.
     */
    private static DataSource pooled(Login login) {
        var pool = new HikariDataSource();
        pool.setDataSource(login.dataSource());
        pool.setMinimumIdle(0);
        return new DelegatingDataSource(pool);
    }

    /** Triggers ask who acts, also where no policy is asked: an organisation that is none, and nobody of it. */
    private static DataSource pastEveryPolicy() {
        var pool = new HikariDataSource();
        pool.setDataSource(superuser("kith").dataSource());
        pool.setMinimumIdle(0);
        pool.setConnectionInitSql("set kith.organisation = '00000000-0000-0000-0000-000000000000'");
        return new DelegatingDataSource(pool);
    }

    /** Those of a new database, as {@link FreshDatabase#rights}. */
    public static SortedSet<String> rights() throws SQLException {
        try (var connection = app().getConnection()) {
            return ShippedRights.here(connection);
        }
    }

    /** The superuser's way into a database of the shared server. */
    public static Login superuser(String database) {
        return superuser(Running.HOME, database);
    }

    static Login superuser(Path home, String database) {
        var inHome = new Home(home);
        try {
            return Roles.bootstrap(Ports.kept(inHome).orElseThrow(), database, Secrets.of(inHome));
        } catch (CannotStart e) {
            throw new IllegalStateException(e);
        }
    }

    public static int port() {
        return Ports.kept(new Home(Running.HOME)).orElseThrow();
    }

    /** A folder for a database of its own, with the programs already in place, that other users can get to. */
    public static Path newHome() {
        return home(base -> {});
    }

    /** The same, with a database in it that is up to date and has nobody in it yet. */
    public static Path readyHome() {
        return home(ReadyHome::fill);
    }

    private interface Filling {
        void fill(Path home) throws IOException, CannotStart;
    }

    private static Path home(Filling filling) {
        try (var held = lock()) {
            removeAbandoned();
            var home = emptyHome(BASE);
            filling.fill(home);
            return home;
        } catch (IOException | CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Only to be called by whoever holds the lock of what all test processes share. */
    static Path emptyHome(Path base) throws IOException, CannotStart {
        var home = Files.createTempDirectory(base, "home");
        Files.createSymbolicLink(new Home(home).binaries(), Binaries.unpacked(new Home(base)));
        return home;
    }

    public static void remove(Path home) {
        try {
            Binaries.removeAll(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HomeLock lock() throws IOException, CannotStart {
        var base = new Home(BASE);
        Home.makeFolder(BASE, "rwx--x--x");
        Optional<HomeLock> lock = HomeLock.tryLock(base);
        while (lock.isEmpty()) {
            rest();
            lock = HomeLock.tryLock(base);
        }
        return lock.get();
    }

    /** Another process unpacks the programs or makes what is copied, for seconds. */
    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What test runs that were killed left behind, servers included. */
    private static void removeAbandoned() throws IOException, CannotStart {
        var longAgo = TestClock.now().minus(Duration.ofHours(1));
        try (var homes = Files.newDirectoryStream(BASE, "home*")) {
            for (var folder : homes) {
                var home = new Home(folder);
                var modified = folder.toFile().lastModified();
                // Another run may be removing its own just now: it has no time then.
                if (modified == 0 || modified > longAgo.toEpochMilli()) {
                    continue;
                }
                var lock = HomeLock.tryLock(home);
                if (lock.isPresent()) {
                    Leftover.clear(home, Account.of(home));
                    Binaries.removeAll(folder);
                    lock.get().close();
                }
            }
        }
    }

    private static Database start(Path home) {
        try {
            var database = Database.start(DatabaseSettings.embedded(home));
            database.leaveStoppingToCaller();
            waitForNoDisk(home);
            asSuperuser(home, "create database " + EMPTY + " template kith owner kith_owner");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                remove(home);
            }));
            Migrations.run(database, () -> "");
            Installation.DEMO.claim(database.owner().dataSource());
            return database;
        } catch (CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** What a test wrote need not outlive the machine's power: nothing waits until it is on the disk, which takes a third of a short transaction. */
    private static void waitForNoDisk(Path home) {
        asSuperuser(home, "alter role all set synchronous_commit = off");
    }

    static void asSuperuser(Path home, String... statements) {
        try (var connection = superuser(home, "postgres").connect();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes what stood in a table's indexes before out of them, and counts it. PostgreSQL leaves what somebody who began earlier may still read, so
     * the table is swept again until nothing is left.
     */
    public static void sweep(String table) throws SQLException {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            for (var left = 1L; left > 0; ) {
                statement.execute("vacuum analyze " + table);
                try (var rows = statement.executeQuery("select pg_stat_get_dead_tuples('" + table + "'::regclass)")) {
                    rows.next();
                    left = rows.getLong(1);
                }
                if (left > 0) {
                    rest();
                }
            }
        }
    }

    /** For tests that change what a file permission is. */
    static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
