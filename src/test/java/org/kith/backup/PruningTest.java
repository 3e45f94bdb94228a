package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.keys.KeyNumbers;
import org.kith.words.Dates;

/** Which backups are kept, and what was written between them. */
class PruningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(12, 0).atZone(Dates.LONDON).toInstant(), Dates.LONDON);

    @TempDir
    Path folder;

    @Test
    void keepsFourteenDaysEightSundaysAndTwelveFirstsOfTheMonth() throws Exception {
        for (var day = TODAY.minusDays(500); !day.isAfter(TODAY); day = day.plusDays(1)) {
            make(day, 3, "");
        }
        new Pruning(CLOCK).prune(folder);
        var kept = new TreeSet<LocalDate>();
        for (var one : Pruning.all(folder)) {
            kept.add(Dates.dayOf(one.ended()));
        }
        var wanted = new TreeSet<LocalDate>();
        TODAY.minusDays(13).datesUntil(TODAY.plusDays(1)).forEach(wanted::add);
        for (var sunday = LocalDate.parse("2026-10-11"); sunday.isBefore(TODAY); sunday = sunday.plusWeeks(1)) {
            wanted.add(sunday);
        }
        for (var first = LocalDate.parse("2025-12-01"); first.isBefore(TODAY); first = first.plusMonths(1)) {
            wanted.add(first);
        }
        assertThat(kept).isEqualTo(wanted);
    }

    @Test
    void keepsTheNewestHoweverOldAndWhatIsNoBackup() throws Exception {
        make(TODAY.minusYears(3), 3, "");
        make(TODAY.minusYears(4), 3, "");
        Files.writeString(folder.resolve("letter" + Backup.ENDING), "Hi");
        Files.writeString(folder.resolve("letter.txt"), "Hi");
        Files.createDirectory(folder.resolve("a folder" + Backup.ENDING));
        Files.writeString(folder.resolve("twice" + Backup.ENDING), headerWithALineTwice());
        new Pruning(CLOCK).prune(folder);
        assertThat(Pruning.all(folder)).singleElement().satisfies(one -> assertThat(Dates.dayOf(one.ended()))
                .isEqualTo(TODAY.minusYears(3)));
        assertThat(folder.resolve("letter" + Backup.ENDING)).exists();
        assertThat(folder.resolve("letter.txt")).exists();
    }

    /** With a sum that fits, so that it is read as far as its lines. */
    private static String headerWithALineTwice() throws Exception {
        var lines = "Kith backup 1\nkith: 0.1.0\nkith: 0.1.0\n";
        var sum = java.security.MessageDigest.getInstance("SHA-256")
                .digest(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return lines + "sum: " + java.util.HexFormat.of().formatHex(sum) + "\n";
    }

    @Test
    void whatWasWrittenBetweenThemIsKeptFromTheFirstOfTheFourteenDaysOn() throws Exception {
        make(TODAY.minusDays(20), 3, "kith_a");
        make(TODAY.minusDays(13), 5, "kith_a");
        make(TODAY.minusDays(1), 9, "kith_a");
        var run = WalFolder.beside(folder, "kith_a");
        var old = WalFolder.beside(folder, "kith_old");
        for (var one : List.of(run, old)) {
            Files.createDirectories(one.folder());
            for (int n = 2; n < 12; n++) {
                Files.createFile(one.file(Manifest.segment(1, n)));
            }
        }
        var then = TODAY.minusDays(15).atStartOfDay(Dates.LONDON).toInstant();
        Files.setLastModifiedTime(old.folder(), java.nio.file.attribute.FileTime.from(then));
        new Pruning(CLOCK).prune(folder);
        assertThat(run.segments()).first().isEqualTo(Manifest.segment(1, 5));
        assertThat(run.segments()).hasSize(7);
        assertThat(old.folder()).doesNotExist();
    }

    private void make(LocalDate day, int segment, String wal) throws Exception {
        var ended = day.atTime(2, 30).atZone(Dates.LONDON).toInstant();
        var range = new Header.Range(1, "0/%X000028".formatted(segment), "0/%X000120".formatted(segment));
        var none = new KeyNumbers(OptionalLong.empty(), OptionalLong.of(3));
        var header = new Header("0.1.0", "202701010000", 18, ended, ended, range, wal, 7, none);
        Files.write(folder.resolve(day + Backup.ENDING), header.written());
    }

    @Test
    void aHeaderIsReadAsItWasWritten() throws Exception {
        make(TODAY, 3, "kith_a");
        var header = Pruning.all(folder).getFirst().header();
        assertThat(header.wal()).isEqualTo("kith_a");
        assertThat(header.keys().signing()).hasValue(3);
        assertThat(header.keys().wrapping()).isEmpty();
        assertThat(header.ended()).isEqualTo(Instant.parse("2026-11-30T02:30:00Z"));
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve(TODAY + Backup.ENDING)));
        assertThat(lines).first().isEqualTo("Kith backup 1");
    }
}
