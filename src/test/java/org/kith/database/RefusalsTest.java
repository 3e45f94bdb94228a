package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Kith refuses to start on, and in which words. */
@Timeout(60)
class RefusalsTest {
    private final Path folder = TestDatabase.newHome();
    private final Home home = new Home(folder);

    @AfterEach
    void removeHome() {
        TestDatabase.remove(folder);
    }

    @Test
    void refusesAHomeInUseAndNamesTheProcess() throws Exception {
        try (var other = OtherKith.on(folder)) {
            var words = refusal();
            assertTrue(words.contains("already running") && words.contains("process " + other.pid()), words);
        }
    }

    @Test
    void joinsAHomeInUseAndNeverStopsIt() throws Exception {
        try (var running = Database.start(DatabaseSettings.embedded(folder))) {
            Database.startOrJoin(DatabaseSettings.embedded(folder)).close();
            assertTrue(running.app().connect().isValid(2));
            assertTrue(refusal().contains("already running"));
        }
    }

    @Test
    void refusesADatabaseOfAnotherVersionAndLeavesItAsItIs() throws Exception {
        Files.createDirectories(home.data());
        Files.createDirectories(home.secrets());
        Files.writeString(home.secrets().resolve("bootstrap-password"), "x");
        Files.writeString(home.data().resolve("PG_VERSION"), "17\n");
        var words = refusal();
        assertTrue(words.contains("PostgreSQL 17") && words.contains("PostgreSQL 18"), words);
        assertEquals("17\n", Files.readString(home.data().resolve("PG_VERSION")));
    }

    @Test
    void refusesAFolderThatIsNoDatabase() throws Exception {
        Files.createDirectories(home.data());
        Files.createDirectories(home.secrets());
        Files.writeString(home.secrets().resolve("bootstrap-password"), "x");
        Files.writeString(home.data().resolve("diary.txt"), "mine");
        assertTrue(refusal().contains("not a database of Kith's"));
        assertEquals("mine", Files.readString(home.data().resolve("diary.txt")));
    }

    @Test
    void refusesADatabaseWhosePasswordsAreLost() throws Exception {
        Files.createDirectories(home.data());
        Files.writeString(home.data().resolve("PG_VERSION"), "18\n");
        assertTrue(refusal().contains("bootstrap-password is missing"));
    }

    @Test
    void redoesAFirstStartThatWasCutOff() throws Exception {
        var half = Files.createDirectory(folder.resolve("database.partial123"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        var halfUnpacked = Files.createDirectory(folder.resolve("postgresql-" + Binaries.VERSION + ".partial123"));
        Files.delete(home.binaries());
        Database.start(DatabaseSettings.embedded(folder)).close();
        assertFalse(Files.exists(half));
        assertFalse(Files.exists(halfUnpacked));
        assertEquals("18", Files.readString(home.data().resolve("PG_VERSION")).strip());
    }

    @Test
    void keepsPasswordsToItselfAndHomeOpenOnlyAsFarAsNeeded() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Database.start(DatabaseSettings.embedded(folder)).close();
        assertEquals(DatabaseSettings.isRoot() ? "rwx-----x" : "rwx------", TestDatabase.permissions(folder));
        assertEquals("rwx------", TestDatabase.permissions(home.secrets()));
        assertEquals("rwx------", TestDatabase.permissions(home.data()));
        for (var name : new String[] {"bootstrap-password", "owner-password", "app-password"}) {
            assertEquals("rw-------", TestDatabase.permissions(home.secrets().resolve(name)));
        }
    }

    @Test
    void namesTheFolderTheDatabasesUserCannotPass() throws Exception {
        assumeTrue(DatabaseSettings.isRoot());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        var inside = DatabaseSettings.embedded(closed.resolve("kith"));
        var words = String.valueOf(
                assertThrows(CannotStart.class, () -> Database.start(inside)).getMessage());
        assertTrue(words.contains("cannot get into " + closed + ",") && words.contains("chmod o+x " + closed), words);
        assertEquals("rwx------", TestDatabase.permissions(closed));
    }

    @Test
    void refusesAFolderItMayNotWriteTo() throws Exception {
        assumeFalse(DatabaseSettings.isRoot());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertTrue(refusal().contains("cannot"), refusal());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private String refusal() {
        var settings = DatabaseSettings.embedded(folder);
        return String.valueOf(
                assertThrows(CannotStart.class, () -> Database.start(settings)).getMessage());
    }
}
