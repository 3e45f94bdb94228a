package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.CannotStart;
import org.kith.database.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Kith does about the key it signs the log with when it starts. */
class SigningKeyTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] MESSAGE = {1, 2, 3};

    @TempDir
    Path home;

    private FreshDatabase database;
    private KeyFile file;

    @BeforeEach
    void anEmptyDatabase() {
        database = FreshDatabase.named("signing_" + COUNT.incrementAndGet());
        file = KeyFile.signing(Map.of(), null, home);
    }

    @Test
    void theFirstStartMakesItForItsUserAloneAndEveryOtherKeepsIt() throws Exception {
        var made = start();
        assertThat(file.path()).isEqualTo(home.resolve("secrets").resolve("signing-key.json"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        new Ed25519Verify(start().publicKey()).verify(made.sign(MESSAGE), MESSAGE);
        assertThat(made.sign(MESSAGE)).hasSize(64);
    }

    @Test
    void theDatabaseKnowsThePublicHalfAlone() throws Exception {
        var made = start();
        assertThat(Files.readString(file.path())).contains("\"primaryKeyId\":" + made.number());
        var app = JdbcClient.create(database.app().dataSource());
        assertThat(app.sql("select public_key from signing_key")
                        .query(byte[].class)
                        .single())
                .isEqualTo(made.publicKey());
        for (var change : List.of(
                "update signing_key set retired_at = now()",
                "delete from signing_key",
                "insert into signing_key values (1, sha256(''), now(), null)",
                "insert into signing_key values (1, sha256(''), now(), now())")) {
            assertThatThrownBy(() -> app.sql(change).update()).isNotNull();
        }
    }

    @Test
    void aMissingFileIsMissedAndNotMadeAnew() throws Exception {
        var number = start().number();
        Files.delete(file.path());
        assertThat(refusal())
                .startsWith("Kith does not start")
                .contains(file.path().toString(), "number " + number, "KITH_SIGNING_KEY_FILE");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void anotherKeyIsRefused() throws Exception {
        var number = start().number();
        var other = KeyFile.signing(
                Map.of("KITH_SIGNING_KEY_FILE", home.resolve("other.json").toString()), null, home);
        SigningKey.of(
                other,
                FreshDatabase.named("signing_" + COUNT.incrementAndGet())
                        .owner()
                        .dataSource());
        Files.move(other.path(), file.path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(refusal()).contains("holds another key", "number " + number);
    }

    @Test
    void aWrappingKeyIsNoSigningKey() throws Exception {
        Files.createDirectories(home.resolve("secrets"));
        WrappingKey.of(
                new KeyFile(file.path(), true),
                FreshDatabase.named("signing_" + COUNT.incrementAndGet())
                        .owner()
                        .dataSource());
        assertThat(refusal()).contains("does not hold a key, or is damaged");
    }

    @Test
    void aFileThatIsDamagedOrOpenToOthersIsRefused() throws Exception {
        start();
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(refusal()).contains("chmod 600 " + file.path());
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file.path(), "{}");
        assertThat(refusal()).contains("does not hold a key, or is damaged");
    }

    @Test
    void oneThatWasLostIsRetiredByTheOwnerAndANewOneMade() throws Exception {
        var lost = start();
        JdbcClient.create(database.owner().dataSource())
                .sql("update signing_key set retired_at = now()")
                .update();
        assertThat(refusal()).contains("a key that was given up", "number " + lost.number());
        Files.delete(file.path());
        assertThat(start().publicKey()).isNotEqualTo(lost.publicKey());
        assertThat(JdbcClient.create(database.owner().dataSource())
                        .sql("select count(*) from signing_key")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private SigningKey start() throws CannotStart {
        return SigningKey.of(file, database.owner().dataSource());
    }

    private String refusal() {
        try {
            start();
        } catch (CannotStart e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Kith started");
    }
}
