package org.kith.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kith.keys.KeyNumbers;
import org.kith.words.Dates;

/** Which backups are kept, and what was written between them. */
class PruningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(12, 0).atZone(Dates.LONDON).toInstant(), Dates.LONDON);

    private static final Naming OURS = new Naming("0000000a");
    private static final Naming ANOTHER = new Naming("0000000b");

    private final List<BackupPlace.Item> there = new ArrayList<>();

    @Test
    void keepsFourteenDaysEightSundaysAndTwelveFirstsOfTheMonth() {
        for (var day = TODAY.minusDays(500); !day.isAfter(TODAY); day = day.plusDays(1)) {
            make(OURS, day);
        }
        var wanted = new TreeSet<LocalDate>();
        TODAY.minusDays(13).datesUntil(TODAY.plusDays(1)).forEach(wanted::add);
        for (var sunday = LocalDate.parse("2026-10-11"); sunday.isBefore(TODAY); sunday = sunday.plusWeeks(1)) {
            wanted.add(sunday);
        }
        for (var first = LocalDate.parse("2025-12-01"); first.isBefore(TODAY); first = first.plusMonths(1)) {
            wanted.add(first);
        }
        assertThat(days(kept(OURS))).isEqualTo(wanted);
    }

    @Test
    void keepsTheNewestHoweverOldAndWhatIsNoBackup() {
        make(OURS, TODAY.minusYears(3));
        make(OURS, TODAY.minusYears(4));
        for (var name : List.of("letter.kith-backup", "letter.txt", "kith-20269930T023000Z-0000000a.kith-backup")) {
            there.add(new BackupPlace.Item(name, 2, Instant.EPOCH));
        }
        assertThat(new Pruning(CLOCK).over(there, OURS)).containsExactly(OURS.backup(at(TODAY.minusYears(4))));
    }

    /** And a Kith from before they were named, and what somebody made by hand under a name of their own. */
    @Test
    void whatIsAnotherKithsIsLeftAlone() {
        for (var day = TODAY.minusDays(60); !day.isAfter(TODAY); day = day.plusDays(1)) {
            make(OURS, day);
            make(ANOTHER, day);
            log(OURS, day, 60 - (int) day.until(TODAY, ChronoUnit.DAYS));
            log(ANOTHER, day, 60 - (int) day.until(TODAY, ChronoUnit.DAYS));
        }
        there.add(new BackupPlace.Item("kith-20200101T023000Z.kith-backup", 2, Instant.EPOCH));
        there.add(new BackupPlace.Item("wal/kith_1234abcd/" + Manifest.segment(1, 3) + ".kith-wal", 2, Instant.EPOCH));
        var over = new Pruning(CLOCK).over(there, OURS);
        assertThat(over).isNotEmpty().allMatch(name -> name.contains("0000000a"));
        assertThat(over).anyMatch(name -> name.startsWith("wal/")).anyMatch(name -> name.startsWith("kith-"));
        assertThat(new Pruning(CLOCK).over(there, ANOTHER))
                .hasSameSizeAs(over)
                .allMatch(name -> name.contains("0000000b"));
        assertThat(ANOTHER.others(there)).isEqualTo(62);
    }

    @Test
    void whatWasWrittenBetweenThemIsKeptFromTheFirstOfTheFourteenDaysOn() {
        make(OURS, TODAY.minusDays(20));
        make(OURS, TODAY.minusDays(10));
        make(OURS, TODAY.minusDays(1));
        for (int days = 20; days >= 0; days--) {
            log(OURS, TODAY.minusDays(days), 20 - days);
        }
        var left = new ArrayList<>(there.stream().map(BackupPlace.Item::name).toList());
        left.removeAll(new Pruning(CLOCK).over(there, OURS));
        assertThat(left.stream().filter(name -> name.startsWith("wal/")))
                .first()
                .asString()
                .contains(Manifest.segment(1, 9));
        assertThat(left).hasSize(2 + 12);
    }

    private List<String> kept(Naming whose) {
        var left = new ArrayList<>(there.stream().map(BackupPlace.Item::name).toList());
        left.removeAll(new Pruning(CLOCK).over(there, whose));
        return left;
    }

    private static TreeSet<LocalDate> days(List<String> names) {
        var days = new TreeSet<LocalDate>();
        for (var name : names) {
            var there =
                    Naming.backup(new BackupPlace.Item(name, 1, Instant.EPOCH)).orElseThrow();
            days.add(Dates.dayOf(there.ended()));
        }
        return days;
    }

    private void make(Naming whose, LocalDate day) {
        there.add(new BackupPlace.Item(whose.backup(at(day)), 1, at(day)));
    }

    private void log(Naming whose, LocalDate day, int segment) {
        there.add(new BackupPlace.Item(
                "wal/" + whose.runs() + "00000000/" + Manifest.segment(1, segment) + WalFolder.ENDING, 1, at(day)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(2, 30).atZone(Dates.LONDON).toInstant();
    }

    @Test
    void aHeaderIsReadAsItWasWritten() throws Exception {
        var range = new Header.Range(1, "0/3000028", "0/3000120");
        var none = new KeyNumbers(OptionalLong.empty(), OptionalLong.of(3));
        var written = new Header("0.1.0", "202701010000", 18, at(TODAY), at(TODAY), range, "kith_a", 7, none).written();
        var header = Header.read(new ByteArrayInputStream(written));
        assertThat(header.wal()).isEqualTo("kith_a");
        assertThat(header.keys().signing()).hasValue(3);
        assertThat(header.keys().wrapping()).isEmpty();
        assertThat(header.ended()).isEqualTo(Instant.parse("2026-11-30T02:30:00Z"));
        assertThat(new String(written, UTF_8).lines()).first().isEqualTo("Kith backup 1");
        var twice = "Kith backup 1\nkith: 0.1.0\nkith: 0.1.0\n";
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(twice.getBytes(UTF_8)));
        assertThatThrownBy(
                        () -> Header.read(new ByteArrayInputStream((twice + "sum: " + sum + "\n\n").getBytes(UTF_8))))
                .isInstanceOf(Header.NotOne.class);
    }
}
