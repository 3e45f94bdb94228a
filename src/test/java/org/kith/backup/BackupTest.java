package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;

/** A backup made while others write, and what becomes of it on an empty machine. */
@Timeout(180)
@Tag("processes")
class BackupTest {
    @TempDir
    static Path folder;

    private static Source source;
    private static Backup.Made made;
    private static Map<String, Instant> acknowledged;

    @BeforeAll
    static void backUpWhileTheyWrite() throws Exception {
        source = new Source();
        source.letThemWrite();
        made = source.backup(folder);
        acknowledged = source.untilNow();
    }

    @AfterAll
    static void close() {
        source.close();
    }

    @Test
    void whateverWasAcknowledgedBeforeItsEndIsThere() throws Exception {
        var before = acknowledged.entrySet().stream()
                .filter(one -> one.getValue().isBefore(made.header().ended()))
                .map(Map.Entry::getKey)
                .toList();
        var home = TestDatabase.newHome();
        try {
            new Restore(made.file(), source.keyFile).into(DatabaseSettings.embedded(home), null);
            try (var database = Database.start(DatabaseSettings.embedded(home))) {
                var copying = database.copying().orElseThrow();
                assertThat(Source.written(copying.connect())).containsAll(before);
                // Whoever signed out after that moment is not signed in again; and what stays is not touched.
                assertThat(Source.waysIn(copying.connect())).isZero();
                assertThat(Source.waysIn(source.copying().connect())).isEqualTo(6);
                try (var connection = copying.connect();
                        var row = connection.createStatement().executeQuery("select pg_is_in_recovery()")) {
                    row.next();
                    assertThat(row.getBoolean(1)).isFalse();
                }
            }
            assertThat(answer("verify-log", "--home", home.toString())).startsWith("0");
        } finally {
            TestDatabase.remove(home);
        }
    }

    @Test
    void nothingPlainIsLeftAndNothingOfItIsInTheBackup() throws Exception {
        try (var left = Files.list(source.home)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("copy.partial"));
        }
        var bytes = new String(Files.readAllBytes(made.file()), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes.startsWith("Kith backup 1\n")).isTrue();
        assertThat(List.of("PG_VERSION", "pg_wal", "base/")).noneMatch(bytes::contains);
        assertThat(Files.getPosixFilePermissions(made.file())).hasSize(2);
    }

    @Test
    void aByteThatIsNotAsItWasWrittenIsNamedBeforeAnythingIsPutInPlace() throws Exception {
        var whole = Files.readAllBytes(made.file());
        for (var at : List.of(30, made.header().written().length + 10, whole.length / 2)) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            var words = refused(Files.write(folder.resolve("damaged"), damaged), source.keyFile);
            if (at < made.header().written().length) {
                assertThat(words).contains("its first lines are damaged");
            } else {
                assertThat(words).contains("is damaged: what stands between its bytes");
                assertThat(between(words)[0]).isLessThanOrEqualTo(at);
                assertThat(between(words)[1]).isGreaterThan(at);
            }
        }
        var cut = java.util.Arrays.copyOf(whole, whole.length - 100);
        assertThat(refused(Files.write(folder.resolve("damaged"), cut), source.keyFile))
                .contains("is damaged");
    }

    private static long[] between(String words) {
        var found = java.util.regex.Pattern.compile("its bytes ([0-9,]+) and ([0-9,]+)")
                .matcher(words);
        assertThat(found.find()).isTrue();
        return new long[] {
            Long.parseLong(found.group(1).replace(",", "")),
            Long.parseLong(found.group(2).replace(",", ""))
        };
    }

    @Test
    void theKeyItWantsIsNamed() throws Exception {
        var none = KeyFile.backup(Map.of(), folder.resolve("no-key.json"), folder);
        var number = Long.toString(made.header().backupKey());
        assertThat(refused(made.file(), none)).contains("no-key.json", "the key with number " + number);
        var other = KeyFile.backup(Map.of(), folder.resolve("other-key.json"), folder);
        var otherNumber = Long.toString(BackupKey.of(other).number());
        assertThat(refused(made.file(), other))
                .contains("other-key.json", "the key with number " + number, "has number " + otherNumber);
        assertThat(refused(folder.resolve("other-key.json"), source.keyFile)).contains("is not a backup of Kith’s");
    }

    @Test
    void oneOfANewerKithOrOfAnotherPostgresqlIsRefused() throws Exception {
        var is = made.header();
        assertThat(refused(with("999912312359", is.postgresql()), source.keyFile))
                .contains("of a newer Kith");
        assertThat(refused(with(is.step(), 17), source.keyFile))
                .contains("of a database of PostgreSQL 17, and this Kith carries PostgreSQL 18");
        // Who writes a header of their own has nothing that opens beside it.
        assertThat(refused(with("202601010000", is.postgresql()), source.keyFile))
                .contains("is damaged");
    }

    private static Path with(String step, int postgresql) throws Exception {
        var is = made.header();
        var other = new Header(
                is.kith(), step, postgresql, is.begun(), is.ended(), is.range(), is.wal(), is.backupKey(), is.keys());
        var whole = Files.readAllBytes(made.file());
        var from = is.written().length;
        try (var out = Files.newOutputStream(folder.resolve("other"))) {
            out.write(other.written());
            out.write(whole, from, whole.length - from);
        }
        return folder.resolve("other");
    }

    private static String refused(Path file, KeyFile key) throws Exception {
        var home = TestDatabase.newHome();
        try {
            var words = new StringBuilder();
            assertThatThrownBy(() -> new Restore(file, key).into(DatabaseSettings.embedded(home), null))
                    .isInstanceOfSatisfying(CannotStart.class, refusal -> words.append(refusal.getMessage()));
            try (var left = Files.list(home)) {
                assertThat(left.map(one -> one.getFileName().toString()))
                        .noneMatch(name -> name.startsWith("database"));
            }
            return words.toString();
        } finally {
            TestDatabase.remove(home);
        }
    }

    @Test
    void aRefusedOneLeavesNothingInAHomeThatWasEmpty() throws Exception {
        var bytes = Files.readAllBytes(made.file());
        bytes[bytes.length / 2] ^= 1;
        var damaged = Files.write(folder.resolve("damaged-for-an-empty-home"), bytes);
        var home = TestDatabase.newHome();
        try {
            try (var prepared = Files.list(home)) {
                for (var one : prepared.toList()) {
                    Files.delete(one);
                }
            }
            assertThatThrownBy(() -> new Restore(damaged, source.keyFile).into(DatabaseSettings.embedded(home), null))
                    .hasMessageContaining("is damaged");
            assertThat(home).isEmptyDirectory();
        } finally {
            TestDatabase.remove(home);
        }
        assertThatThrownBy(() ->
                        new Restore(folder.resolve("none"), source.keyFile).into(DatabaseSettings.embedded(home), null))
                .hasMessageContaining("there is no " + folder.resolve("none"));
    }

    /** As the weekly job does it: what there is to say of a backup that is not well; of those that are, SeveralPlacesTest. */
    @Test
    void itIsLookedAtInAProcessOfItsOwn() throws Exception {
        var damaged = Files.readAllBytes(made.file());
        damaged[damaged.length / 2] ^= 1;
        var file = Files.write(folder.resolve("damaged-too"), damaged);
        assertThat(new OtherProcess(file, source.home).check()).contains("is damaged: what stands between its bytes");
        assertThat(files(source.home)).noneMatch(name -> name.startsWith("backup-check"));
    }

    @Test
    void aHomeWithADatabaseIsLeftAsItIs() {
        assertThatThrownBy(() ->
                        new Restore(made.file(), source.keyFile).into(DatabaseSettings.embedded(source.home), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is a database in");
    }

    @Test
    void oneThatIsKilledLeavesNoFileThatLooksWhole() throws Exception {
        var place = Files.createDirectory(folder.resolve("killed"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Kith.class.getName(), "backup", place.toString(), "--home", source.home.toString()));
        var backup = new ProcessBuilder(command).redirectErrorStream(true).start();
        while (backup.isAlive() && working().isEmpty()) {
            Thread.onSpinWait();
        }
        backup.destroyForcibly().waitFor();
        assertThat(working()).isNotEmpty();
        assertThat(files(place)).noneMatch(name -> name.endsWith(Backup.ENDING));
        Files.createFile(place.resolve(
                "kith-20260101T000000Z-" + Naming.of(source.home).kith() + Backup.ENDING + Backup.PARTIAL));
        source.backup(place);
        assertThat(working()).isEmpty();
        assertThat(files(place)).singleElement().asString().endsWith(Backup.ENDING);
    }

    private static List<String> working() throws Exception {
        return files(source.home).stream()
                .filter(name -> name.startsWith("copy.partial"))
                .toList();
    }

    private static List<String> files(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String answer(String... words) {
        var out = new StringWriter();
        var exit = Kith.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(words);
        return exit + " " + out;
    }
}
