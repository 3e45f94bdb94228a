package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.TestClock;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;

/** What is saved after a backup is kept beside it, and brings back any moment. */
@Timeout(180)
@Tag("processes")
class UntilTest {
    @TempDir
    static Path folder;

    private static Source source;
    private static Backup.Made made;
    private static Instant moment;
    private static Map<String, Instant> acknowledged;

    @BeforeAll
    static void keepWhatTheyWriteAfterABackup() throws Exception {
        source = new Source();
        var begun = new CountDownLatch(1);
        try (var keeper = new WalKeeper(source.copying(), source.key(), folder, TestClock.CLOCK, begun::countDown)) {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            made = source.backup(folder);
            source.letThemWrite();
            moment = TestClock.now();
            keptUntil(moment.plusSeconds(1));
            source.killItsServer();
            var killed = TestClock.now();
            keptUntil(killed.plusSeconds(3));
            acknowledged = source.untilNow();
            keptUntil(acknowledged.values().stream().max(Instant::compareTo).orElseThrow());
            assertThat(keeper.isWell()).isTrue();
            assertThat(acknowledged.values()).anyMatch(killed::isBefore);
        }
    }

    /** Waits until something was kept that was written later. */
    private static void keptUntil(Instant moment) throws Exception {
        var run = WalFolder.beside(folder, made.header().wal());
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> {
                    try (var connection = source.copying().connect()) {
                        connection.createStatement().execute("select txid_current()");
                    }
                    return last(run).isAfter(moment);
                });
    }

    private static Instant last(WalFolder run) throws Exception {
        var last = Instant.EPOCH;
        for (var segment : run.segments()) {
            try (var file = run.open(segment, source.key())) {
                for (var piece = file.next(); piece != null; piece = file.next()) {
                    last = piece.kept();
                }
            }
        }
        return last;
    }

    @AfterAll
    static void close() {
        source.close();
    }

    @Test
    void thatMomentIsBroughtBack() throws Exception {
        var restored = restored(moment);
        var before = acknowledged.entrySet().stream()
                .filter(one -> one.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(restored).containsAll(before).allSatisfy(one -> assertThat(source.begun.get(one))
                .isBefore(moment));
    }

    /** The server was killed in between. */
    @Test
    void theLastThatWasKeptIsBroughtBackWhole() throws Exception {
        var run = WalFolder.beside(folder, made.header().wal());
        assertThat(new HashSet<>(restored(last(run))).containsAll(acknowledged.keySet()))
                .isTrue();
    }

    @Test
    void aMomentThatIsNotThereIsRefusedInWords() {
        assertThatThrownBy(() -> restored(made.header().ended().minusSeconds(60)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("take an earlier backup");
        assertThatThrownBy(() -> restored(TestClock.now().plusSeconds(600)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("and no later");
    }

    @Test
    void aByteOfItThatIsNotAsItWasWrittenIsNamed() throws Exception {
        var run = WalFolder.beside(folder, made.header().wal());
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        var copy = WalFolder.beside(elsewhere, made.header().wal());
        Files.createDirectories(copy.folder());
        for (var segment : run.segments()) {
            var bytes = Files.readAllBytes(run.file(segment));
            bytes[100] ^= 1;
            Files.write(copy.file(segment), bytes);
        }
        var file = Files.copy(
                made.file(), elsewhere.resolve(String.valueOf(made.file().getFileName())));
        assertThatThrownBy(() -> restored(file, moment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(WalFolder.ENDING + ", from its byte 0 on, is not as it was written");
    }

    private static List<String> restored(Instant until) throws Exception {
        return restored(made.file(), until);
    }

    private static List<String> restored(Path file, Instant until) throws Exception {
        var home = TestDatabase.newHome();
        try {
            new Restore(file, source.keyFile).into(DatabaseSettings.embedded(home), until);
            try (var database = Database.start(DatabaseSettings.embedded(home))) {
                return Source.written(database.copying().orElseThrow().connect());
            }
        } finally {
            TestDatabase.remove(home);
        }
    }
}
