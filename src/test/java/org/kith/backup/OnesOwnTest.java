package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.TestClock;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.FreshDatabase;
import org.kith.database.KeptRelease;
import org.kith.database.TestDatabase;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;

/** A backup of a PostgreSQL that somebody else runs, with a row in each table: the tests' server stands for it. */
@Tag("processes")
class OnesOwnTest {
    private static final String BACK = "own_back";
    private static final List<String> WAYS_IN =
            List.of("session", "provider_invitation where used_at is null", "known_network");

    @TempDir
    static Path folder;

    private static final Path home = TestDatabase.newHome();
    private static final KeyFile keyFile = KeyFile.backup(Map.of(), null, home);
    private static FreshDatabase back;
    private static FreshDatabase written;
    private static Map<String, Long> there;
    private static Backup.Made made;

    @BeforeAll
    static void backUp() throws Exception {
        written = FreshDatabase.withNothing("own_written");
        back = FreshDatabase.withNothing(BACK);
        FreshDatabase.withNothing("own_empty");
        as("create role kith_backup login bypassrls password 'the-backups'; grant pg_read_all_data to kith_backup");
        as("grant connect on database own_written to kith_backup");
        try (var connection = FreshDatabase.superuser("own_written")) {
            KeptRelease.read(Path.of("src/test/resources/releases/0.1.0.sql.gz"))
                    .into(connection);
        }
        written.bringUpToDate();
        there = rows(FreshDatabase.superuser("own_written"));
        made = backUp(settings("own_written"), "made");
    }

    @AfterAll
    static void close() throws Exception {
        as("drop owned by kith_backup; drop role kith_backup");
        TestDatabase.remove(home);
    }

    @Test
    void isBackInAnEmptyOneAndInOneThatKithCarries() throws Exception {
        restore().into(settings(BACK), null);
        assertThat(rows(FreshDatabase.superuser(BACK))).isEqualTo(there);
        assertThat(back.rights()).hasSameSizeAs(written.rights());
        assertThat(waysIn(FreshDatabase.superuser(BACK))).isZero();
        assertThatThrownBy(() -> restore().into(settings(BACK), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is something in the database");
        back.bringUpToDate();

        var empty = DatabaseSettings.embedded(TestDatabase.newHome());
        try {
            restore().into(empty, null);
            try (var database = Database.start(empty)) {
                var copying = database.copying().orElseThrow();
                assertThat(rows(copying.connect())).isEqualTo(there);
                var again =
                        new Backup(copying, BackupKey.of(keyFile), TestClock.CLOCK).into(folder.resolve("on"), true);
                assertThat(again.header().isOfRows())
                        .as("so it goes to another PostgreSQL")
                        .isTrue();
            }
        } finally {
            TestDatabase.remove(empty.home());
        }
    }

    @Test
    void nothingIsPutInPlaceOfOneThatIsDamaged() throws Exception {
        var whole = Files.readAllBytes(made.file());
        whole[whole.length - 40] ^= 1;
        var damaged = Files.write(folder.resolve("damaged"), whole);
        assertThatThrownBy(() -> new Restore(damaged, keyFile).into(settings("own_empty"), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Nothing was put in place");
        assertThat(rows(FreshDatabase.superuser("own_empty"))).isEmpty();
        assertThatThrownBy(() -> restore().into(settings("own_empty"), TestClock.now()))
                .hasMessageContaining("No later moment is in it");
    }

    /** A row that policy hides is no row that is left out. */
    @Test
    void whoMayNotReadAllOfItMakesNoBackup() throws Exception {
        as("alter role kith_backup nobypassrls");
        try {
            assertThatThrownBy(() -> backUp(settings("own_written"), "less"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("It needs bypassrls");
        } finally {
            as("alter role kith_backup bypassrls");
        }
        try (var left = Files.list(folder.resolve("less"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A disk of next to nothing, where one can be made: by root, and outside most containers. */
    @Test
    void aFullDiskGetsNoHalfOfIt() throws Exception {
        var disk = Files.createDirectory(folder.resolve("full"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "no disk can be made");
        try {
            assertThatThrownBy(() -> backUp(settings("own_written"), "full"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("No backup was made in " + disk, "Nothing half of it was left there");
            assertThat(disk).isEmptyDirectory();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private static Restore restore() {
        return new Restore(made.file(), keyFile);
    }

    private static Backup.Made backUp(DatabaseSettings settings, String into) throws Exception {
        try (var database = Database.start(settings)) {
            return new Backup(database.copying().orElseThrow(), BackupKey.of(keyFile), TestClock.CLOCK)
                    .into(folder.resolve(into));
        }
    }

    private static DatabaseSettings settings(String name) {
        var server = TestDatabase.get();
        return new DatabaseSettings(
                home,
                "postgresql://127.0.0.1:" + TestDatabase.port() + "/" + name,
                server.owner().password(),
                server.app().password(),
                null,
                "the-backups");
    }

    private static void as(String superuser) throws SQLException {
        try (var connection = FreshDatabase.superuser("own_written");
                var statement = connection.createStatement()) {
            statement.execute(superuser);
        }
    }

    private static long waysIn(Connection connection) throws SQLException {
        try (connection) {
            var all = 0L;
            for (var table : WAYS_IN) {
                all += number(connection, table);
            }
            return all;
        }
    }

    /** But those that somebody could come in by. */
    private static Map<String, Long> rows(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                var table = statement.executeQuery(
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
            var rows = new TreeMap<String, Long>();
            while (table.next()) {
                var name = table.getString(1);
                if (WAYS_IN.stream().noneMatch(way -> way.startsWith(name))) {
                    rows.put(name, number(connection, name));
                }
            }
            return rows;
        }
    }

    private static long number(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
