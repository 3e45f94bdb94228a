package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;

/** What is kept between backups, as files. */
class WalFilesTest {
    private static final Instant THEN = Instant.parse("2026-11-30T14:05:00Z");
    private static final String FIRST = "000000010000000000000002";

    @TempDir
    Path folder;

    private BackupKey key;
    private WalFolder run;

    @BeforeEach
    void twoPiecesAreKept() throws Exception {
        key = BackupKey.of(KeyFile.backup(Map.of(), folder.resolve("key.json"), folder));
        run = WalFolder.beside(folder, "kith_a");
        try (var writer = new WalWriter(run, key, 1)) {
            assertThat(writer.end()).isEmpty();
            writer.write(2 * Manifest.SEGMENT, THEN, new byte[] {1, 2, 3});
            writer.write(2 * Manifest.SEGMENT + 3, THEN, new byte[] {4});
        }
    }

    @Test
    void theyAreReadAsTheyWereWritten() throws Exception {
        assertThat(run.segments()).containsExactly(FIRST);
        assertThat(read(run)).containsExactly(List.of((byte) 1, (byte) 2, (byte) 3), List.of((byte) 4));
        try (var writer = new WalWriter(run, key, 1)) {
            assertThat(writer.end()).hasValue(2 * Manifest.SEGMENT + 4);
        }
    }

    @Test
    void whatOtherProgramsPutBesideThemIsNone() throws Exception {
        Files.copy(run.file(FIRST), run.file(FIRST + ".sync-conflict"));
        assertThat(run.segments()).containsExactly(FIRST);
    }

    @Test
    void whatWasBrokenOffIsAsNotThereAndWrittenAnew() throws Exception {
        var whole = Files.readAllBytes(run.file(FIRST));
        for (var cut : List.of(1, 5, 40)) {
            Files.write(run.file(FIRST), Arrays.copyOf(whole, whole.length - cut));
            assertThat(read(run)).hasSize(1);
        }
        try (var writer = new WalWriter(run, key, 1)) {
            assertThat(writer.end()).hasValue(2 * Manifest.SEGMENT + 3);
            writer.write(2 * Manifest.SEGMENT + 3, THEN, new byte[] {5});
        }
        assertThat(read(run)).containsExactly(List.of((byte) 1, (byte) 2, (byte) 3), List.of((byte) 5));
    }

    @Test
    void aByteThatWasChangedIsNamed() throws Exception {
        var bytes = Files.readAllBytes(run.file(FIRST));
        bytes[bytes.length - 1] ^= 1;
        Files.write(run.file(FIRST), bytes);
        assertThatThrownBy(() -> read(run)).isInstanceOf(Damaged.class).hasMessageContaining(FIRST);
    }

    @Test
    void aFileOfAnotherRunOrAnotherPlaceDoesNotOpen() throws Exception {
        var other = WalFolder.beside(folder, "kith_b");
        Files.createDirectories(other.folder());
        Files.copy(run.file(FIRST), other.file(FIRST));
        assertThatThrownBy(() -> read(other)).isInstanceOf(Damaged.class);
    }

    private List<List<Byte>> read(WalFolder from) throws Exception {
        var all = new ArrayList<List<Byte>>();
        for (var segment : from.segments()) {
            try (var file = from.open(segment, key)) {
                for (var piece = file.next(); piece != null; piece = file.next()) {
                    var bytes = new ArrayList<Byte>();
                    for (var one : piece.bytes()) {
                        bytes.add(one);
                    }
                    all.add(bytes);
                }
            }
        }
        return all;
    }
}
