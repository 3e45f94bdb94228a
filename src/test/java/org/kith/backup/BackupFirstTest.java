package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.Migrations;
import org.kith.database.TestDatabase;

/** What becomes of a database in use when a newer Kith comes to it: it is as another Kith left it, with one policy of before. */
@Tag("processes")
class BackupFirstTest {
    private static final String OLDER = """
            delete from flyway_schema_history where script = 'R__kind_word.sql';
            comment on table flyway_schema_history is 'of an older Kith';
            insert into installation (kind, made_at) values ('service', now())
            """;

    private final Path home = TestDatabase.readyHome();
    private final DatabaseSettings settings = DatabaseSettings.embedded(home);

    @TempDir
    Path folder = Path.of("unset");

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void anOlderDatabase() throws Exception {
        database = Database.start(settings);
        asOf(OLDER);
    }

    @AfterEach
    void close() {
        database.close();
        TestDatabase.remove(home);
    }

    @Test
    void aBackupIsMadeFirst() throws Exception {
        upgraded(folder.resolve("backups").toString());
        assertThat(backups()).hasSize(1);
        assertThat(isUpToDate()).isTrue();
        upgraded(folder.resolve("backups").toString());
        assertThat(backups()).as("one that is up to date is not changed").hasSize(1);
    }

    @Test
    void withoutOneNothingIsChanged() throws Exception {
        var blocked = Files.createFile(folder.resolve("backups")).toString();
        assertThatThrownBy(() -> upgraded(blocked))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(blocked, "Nothing was changed", "start once with KITH_BACKUP empty");
        assertThat(isUpToDate()).isFalse();
        upgraded("");
        assertThat(isUpToDate()).isTrue();
    }

    /** Of several places it is made in the folder; where none is one, beside the database, from where it goes to the others. */
    @Test
    void ofSeveralPlacesAFolderTakesIt() throws Exception {
        upgraded("rsync:kith@127.0.0.1:/backups," + folder.resolve("backups"));
        assertThat(backups()).hasSize(1);
    }

    @Test
    void aPlaceToLookAtABackupIsNothingToBackUp() throws Exception {
        var aside = DatabaseSettings.embedded(home.resolve("backup-check.partial1"));
        assertThatCode(() -> Migrations.run(database, new BackupFirst(database, aside, backingUpInto("/dev/null"))))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyReliesOnBackupsThatAreNotMade() {
        var own = new DatabaseSettings(home, "postgresql://localhost/kith", null, null, null);
        assertThat(BackupFirst.notMade(own, backingUpInto("/mnt")))
                .hasValueSatisfying(words -> assertThat(words).startsWith("KITH_BACKUP is set, and no backup is made"));
        assertThat(BackupFirst.notMade(own, Map.of())).isPresent();
        assertThat(BackupFirst.notMade(settings, backingUpInto("/mnt"))).isEmpty();
    }

    private void upgraded(String into) throws CannotStart {
        Migrations.run(database, new BackupFirst(database, settings, backingUpInto(into)));
    }

    private static Map<String, String> backingUpInto(String folder) {
        return Map.of("KITH_BACKUP", folder);
    }

    private List<String> backups() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".kith-backup"))
                    .toList();
        }
    }

    private boolean isUpToDate() throws Exception {
        try (var connection = database.copying().orElseThrow().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from flyway_schema_history where script = 'R__kind_word.sql')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void asOf(String changes) throws Exception {
        try (var connection = database.copying().orElseThrow().connect();
                var statement = connection.createStatement()) {
            statement.execute(changes);
        }
    }
}
