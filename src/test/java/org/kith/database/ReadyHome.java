package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.kith.TestClock;

/**
 * A home as tests begin in: its database is up to date. Whichever test process comes first makes it, and all others, of later runs too, copy it as long
 * as what it is made of stays the same: nobody migrates anew. It is as small as it can be, since it is copied for each test that has a home of its own.
 */
final class ReadyHome {
    private static final String BEGINNING = "ready-";
    private static final String SMALL = "small-";
    private static final Duration UNUSED = Duration.ofHours(12);

    private ReadyHome() {}

    /** Only to be called by whoever holds the lock of what all test processes share. */
    static void fill(Path home) throws IOException, CannotStart {
        var base = home.resolveSibling("").normalize();
        var ready = base.resolve(BEGINNING + SMALL + madeOf());
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
            keepNoOldLog(home);
            Migrations.run(database, () -> "");
        }
        // It is for this start alone: what is copied is set as Kith leaves it.
        Files.write(new Home(home).data().resolve("postgresql.auto.conf"), new byte[0]);
        Files.move(home, ready);
    }

    /** What PostgreSQL has written down of its changes and needs no more it would keep to write over, and each copy would have it too. */
    private static void keepNoOldLog(Path home) {
        TestDatabase.asSuperuser(home, "alter system set wal_recycle = off", "select pg_reload_conf()");
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
