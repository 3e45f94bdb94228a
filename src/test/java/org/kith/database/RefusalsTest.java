package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kith refuses to start on, and in which words. */
@Timeout(60)
@Tag("processes")
class RefusalsTest {
    private final Path folder = TestDatabase.newHome();
    private final Home home = new Home(folder);

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

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
        writePassword();
        Files.writeString(home.data().resolve("PG_VERSION"), "17\n");
        var words = refusal();
        assertTrue(words.contains("PostgreSQL 17") && words.contains("PostgreSQL 18"), words);
        assertEquals("17\n", Files.readString(home.data().resolve("PG_VERSION")));
    }

    @Test
    void refusesAFolderThatIsNoDatabase() throws Exception {
        Files.createDirectories(home.data());
        writePassword();
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
        assertEquals("rw-------", TestDatabase.permissions(home.startLog()));
        for (var name : new String[] {"bootstrap-password", "owner-password", "app-password"}) {
            assertEquals("rw-------", TestDatabase.permissions(home.secrets().resolve(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwx---r-x", "rwx--x--x", "rwxrwx---", "rwx----w-"})
    void refusesSecretsThatAreOpenToOthers(String permissions) throws Exception {
        Files.createDirectories(home.secrets());
        Files.setPosixFilePermissions(home.secrets(), PosixFilePermissions.fromString(permissions));
        var words = refusal();
        assertTrue(words.contains("open to others (" + permissions + ")"), words);
        assertTrue(words.contains("chmod 700 " + home.secrets()), words);
        assertFalse(Files.exists(home.data()));
    }

    @Test
    void refusesAPasswordThatIsOpenToOthers() throws Exception {
        Files.createDirectories(home.secrets(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        var password = Files.writeString(home.secrets().resolve("bootstrap-password"), "x");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(refusal().contains("chmod 600 " + password), refusal());
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

    private void writePassword() throws IOException {
        Files.createDirectories(home.secrets(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        var password = Files.writeString(home.secrets().resolve("bootstrap-password"), "x");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
    }

    private String refusal() {
        var settings = DatabaseSettings.embedded(folder);
        return String.valueOf(
                assertThrows(CannotStart.class, () -> Database.start(settings)).getMessage());
    }
}
