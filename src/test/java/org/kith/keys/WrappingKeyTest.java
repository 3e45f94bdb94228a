package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;
import org.kith.database.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Kith does about its wrapping key when it starts: at its first start, at every other, and when the file is not as it was. */
@Timeout(60)
class WrappingKeyTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] WHOSE = {1, 2, 3};

    @TempDir
    Path home;

    private FreshDatabase database;
    private DataSource owner;
    private KeyFile file;

    @BeforeEach
    void anEmptyDatabase() {
        database = FreshDatabase.named("keys_" + COUNT.incrementAndGet());
        owner = database.owner().dataSource();
        file = KeyFile.from(Map.of(), null, home);
    }

    @Test
    void theFirstStartMakesAFileOnlyItsUserMayRead() throws Exception {
        start();
        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(names(home.resolve("secrets"))).containsExactly("wrapping-key.json");
    }

    @Test
    void everyOtherStartKeepsIt() throws Exception {
        var sealed = start().seal(WrappingKey.newKey(), WHOSE);
        var before = Files.readAllBytes(file.path());
        assertThat(start().open(sealed, WHOSE)).isNotNull();
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
        assertThatThrownBy(() -> start().open(sealed, new byte[] {1, 2, 4})).hasMessage("decryption failed");
    }

    @Test
    void aKeyThatIsThereAtTheFirstStartIsTaken() throws Exception {
        var given = madeElsewhere("given");
        var before = Files.readString(given.path());
        var key = WrappingKey.of(given, owner);
        assertThat(before).contains("\"primaryKeyId\":" + key.number());
        assertThat(Files.readString(given.path())).isEqualTo(before);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aMissingFileIsMissedAndNotMadeAnew() throws Exception {
        var number = start().number();
        Files.delete(file.path());
        assertThat(refusal())
                .startsWith("Kith does not start")
                .contains(file.path().toString(), "its usual place", "number " + number, "KITH_KEY_FILE")
                .contains("cannot be opened by anybody");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void anotherKeyIsRefusedAndBothAreNamed() throws Exception {
        var number = start().number();
        var other = madeElsewhere("other");
        var words = refusal(new KeyFile(other.path(), true));
        assertThat(words)
                .contains(other.path().toString(), "KITH_KEY_FILE or --key-file names", "number " + number)
                .contains("cannot be opened by anybody");
        assertThat(start().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
    void aFileThatOthersCanGetAtIsRefused(String permissions) throws Exception {
        start();
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(permissions));
        assertThat(refusal()).contains(permissions, "chmod 600 " + file.path());
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--------"));
        assertThat(start()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not a key", "{\"primaryKeyId\":1,\"key\":[]}", "\u0000"})
    void aDamagedFileIsRefusedAndLeftAsItIs(String content) throws Exception {
        start();
        Files.writeString(file.path(), content);
        assertThat(refusal()).contains("does not hold a key, or is damaged", "cannot be opened by anybody");
        assertThat(Files.readString(file.path())).isEqualTo(content);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws Exception {
        start();
        Files.delete(file.path());
        Files.createDirectory(
                file.path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThat(refusal()).contains("cannot read the key", file.path().toString(), "cannot be opened by anybody");
    }

    @Test
    void aPlaceThatIsNotThereIsNotMade() {
        var unmounted = new KeyFile(home.resolve("disk").resolve("key.json"), true);
        assertThat(refusal(unmounted))
                .contains("there is no such folder", home.resolve("disk").toString());
        assertThat(home.resolve("disk")).doesNotExist();
    }

    @Test
    void twoMachinesAtTheirFirstStartDoNotMakeAKeyEach() throws Exception {
        var here = new KeyFile(Files.createDirectory(home.resolve("here")).resolve("key.json"), true);
        var there = new KeyFile(Files.createDirectory(home.resolve("there")).resolve("key.json"), true);
        var refused = atOnce(List.of(here, there)).stream()
                .filter(outcome -> outcome.state() == Future.State.FAILED)
                .toList();
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().exceptionNow()).hasMessageContaining("It wants the key with number");
        assertThat(Files.exists(here.path())).isNotEqualTo(Files.exists(there.path()));
    }

    @Test
    void manyOnOneMachineAgree() throws Exception {
        var outcomes = atOnce(List.of(file, file, file, file, file, file));
        assertThat(outcomes.stream()
                        .map(Future::resultNow)
                        .map(WrappingKey::number)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theDatabaseHoldsTheNumberAndNothingOfTheKey() throws Exception {
        var key = start();
        var jdbc = JdbcClient.create(owner);
        assertThat(jdbc.sql("select id from wrapping_key").query(Long.class).single())
                .isEqualTo(key.number());
        assertThat(jdbc.sql("select octet_length(proof) from wrapping_key")
                        .query(Integer.class)
                        .single())
                .as("Tink’s prefix and nonce, the proof, its tag")
                .isEqualTo(5 + 12 + "Kith’s wrapping key".getBytes(StandardCharsets.UTF_8).length + 16);
        assertThat(key).hasToString("WrappingKey");
        for (var change : List.of(
                "update wrapping_key set id = 1",
                "delete from wrapping_key",
                "insert into wrapping_key (id, proof, made_at) values (1, '', now())")) {
            assertThatThrownBy(() -> JdbcClient.create(database.app().dataSource())
                            .sql(change)
                            .update())
                    .isNotNull();
        }
    }

    private WrappingKey start() throws CannotStart {
        return WrappingKey.of(file, owner);
    }

    private String refusal() {
        return refusal(file);
    }

    private String refusal(KeyFile where) {
        try {
            WrappingKey.of(where, owner);
        } catch (CannotStart e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Kith started");
    }

    private KeyFile madeElsewhere(String name) throws Exception {
        var place = new KeyFile(home.resolve(name + ".json"), true);
        WrappingKey.of(
                place,
                FreshDatabase.named("keys_" + COUNT.incrementAndGet()).owner().dataSource());
        return place;
    }

    private List<Future<WrappingKey>> atOnce(List<KeyFile> files) throws InterruptedException {
        var starts = new ArrayList<Callable<WrappingKey>>();
        files.forEach(where -> starts.add(() -> WrappingKey.of(where, owner)));
        try (var threads = Executors.newFixedThreadPool(files.size())) {
            return threads.invokeAll(starts);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
