package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.kith.TestClock;

/**
 * A home as tests begin in: its database is up to date, and beside it stands an empty one for {@link FreshDatabase} to copy. Whichever test process
 * comes first makes it, and all others, of later runs too, copy it as long as what it is made of stays the same: nobody migrates anew.
 */
final class ReadyHome {
    /** The empty database beside the one of Kith. */
    static final String EMPTY = "kith_empty";

    private static final String BEGINNING = "ready-";
    private static final Duration UNUSED = Duration.ofHours(12);

    private ReadyHome() {}

    /** Only to be called by whoever holds the lock of what all test processes share. */
    static void fill(Path home) throws IOException, CannotStart {
        var base = home.resolveSibling("").normalize();
        var ready = base.resolve(BEGINNING + madeOf());
        if (!Files.isDirectory(ready)) {
            removeOthers(base);
            make(base, ready);
        }
        Files.setLastModifiedTime(ready, FileTime.from(TestClock.now()));
        for (var part : List.of("database", "secrets")) {
            // With owners and permissions, and without reading the files where the file system can share them.
            var copied =
                    Commands.run(60, List.of("cp", "-a", ready.resolve(part).toString(), home.toString()));
            if (!copied.succeeded()) {
                throw new IOException(copied.output());
            }
        }
    }

    /** By what becomes of the files of {@code db}, and by the classes that begin a database. */
    private static String madeOf() {
        var classes = Path.of(Database.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Fingerprint.of(List.of("classpath:db", "filesystem:" + classes.resolve("org/kith/database")))
                .orElseThrow();
    }

    private static void make(Path base, Path ready) throws IOException, CannotStart {
        var home = TestDatabase.emptyHome(base);
        try (var database = Database.start(DatabaseSettings.embedded(home))) {
            Migrations.run(database, () -> "");
            copyDatabase(home);
        }
        Files.move(home, ready);
    }

    private static void copyDatabase(Path home) {
        try (var connection = TestDatabase.superuser(home, "postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + EMPTY + " template kith owner kith_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void removeOthers(Path base) throws IOException {
        var longAgo = TestClock.now().minus(UNUSED);
        try (var others = Files.newDirectoryStream(base, BEGINNING + "*")) {
            for (var other : others) {
                if (Files.getLastModifiedTime(other).toInstant().isBefore(longAgo)) {
                    Binaries.removeAll(other);
                }
            }
        }
    }
}
