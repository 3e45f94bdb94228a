package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.TestClock;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;

/** What was kept opens with one key, and the next that Kith serves with is another. */
@Timeout(180)
@Tag("processes")
class AnotherKeyTest {
    @TempDir
    Path folder;

    @Test
    void aRunOfItsOwnBeginsAndTheOneBeforeStays() throws Exception {
        try (var source = new Source()) {
            keep(source, source.key());
            var first = runs();
            assertThat(first).hasSize(1);
            var segments = new WalFolder(first.getFirst()).segments();
            var other = BackupKey.of(KeyFile.backup(Map.of(), folder.resolve("other-key.json"), folder));
            keep(source, other);
            assertThat(runs()).hasSize(2).containsAll(first);
            for (var segment : segments) {
                try (var file = new WalFolder(first.getFirst()).open(segment, source.key())) {
                    assertThat(file.next()).isNotNull();
                }
            }
        }
    }

    /** Until a run has begun and something of it is there. */
    private void keep(Source source, BackupKey key) throws Exception {
        var begun = new CountDownLatch(1);
        try (var keeper = new WalKeeper(source.copying(), key, folder, TestClock.CLOCK, begun::countDown)) {
            assertThat(begun.await(20, TimeUnit.SECONDS))
                    .as("a run begins, and a backup is made")
                    .isTrue();
            source.letThemWrite();
            assertThat(keeper.isWell()).isTrue();
        }
    }

    private java.util.List<Path> runs() throws Exception {
        try (var runs = Files.list(folder.resolve("wal"))) {
            return runs.toList();
        }
    }
}
