package org.kith.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.words.Dates;

/**
 * Which backups are kept: all of the last 14 days, the last one of each Sunday of the last eight weeks and of each first of the month of the last year;
 * and always the newest. What was written between backups is kept as long as the backups of 14 days.
 */
final class Pruning {
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;

    private final Clock clock;

    Pruning(Clock clock) {
        this.clock = clock;
    }

    /** One that is there. */
    record There(Path file, Header header, long bytes) {
        Instant ended() {
            return header.ended();
        }

        String wal() {
            return header.wal();
        }
    }

    /** What is there, the newest first; what is no backup is passed by. */
    static List<There> all(Path folder) throws IOException {
        var all = new ArrayList<There>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + Backup.ENDING)) {
            for (var file : files) {
                read(file).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(There::ended).thenComparing(There::file).reversed());
        return all;
    }

    private static Optional<There> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var from = Files.newInputStream(file)) {
            var header = Header.read(new java.io.BufferedInputStream(from, Header.LARGEST));
            return Optional.of(new There(file, header, Files.size(file)));
        } catch (Header.NotOne e) {
            return Optional.empty();
        }
    }

    /** @param all the newest first */
    Set<There> kept(List<There> all) {
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var kept = new HashSet<There>();
        all.stream().findFirst().ifPresent(kept::add);
        all.stream().filter(one -> isRecent(one, today)).forEach(kept::add);
        kept.addAll(lastOfEach(all, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY, today.minusWeeks(WEEKS)));
        kept.addAll(lastOfEach(all, day -> day.getDayOfMonth() == 1, today.minusMonths(MONTHS)));
        return kept;
    }

    private static boolean isRecent(There one, LocalDate today) {
        return Dates.dayOf(one.ended()).isAfter(today.minusDays(DAYS));
    }

    private static List<There> lastOfEach(List<There> all, Function<LocalDate, Boolean> which, LocalDate after) {
        var days = new HashMap<LocalDate, There>();
        for (var one : all) {
            var day = Dates.dayOf(one.ended());
            if (which.apply(day) && day.isAfter(after)) {
                days.putIfAbsent(day, one);
            }
        }
        return List.copyOf(days.values());
    }

    /** Removes what is not kept any more. */
    void prune(Path folder) throws IOException {
        var all = all(folder);
        var kept = kept(all);
        for (var one : all) {
            if (!kept.contains(one)) {
                Files.deleteIfExists(one.file());
            }
        }
        pruneLog(folder, all.stream().filter(kept::contains).toList());
    }

    /** Of each run what comes before the first recent backup of it, and runs that no recent one is of, but for the one that is being kept. */
    private void pruneLog(Path folder, List<There> kept) throws IOException {
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var first = kept.stream()
                .filter(one -> !one.wal().isEmpty() && isRecent(one, today))
                .collect(Collectors.toMap(There::wal, one -> one, (newer, older) -> older));
        var runs = folder.resolve("wal");
        if (!Files.isDirectory(runs)) {
            return;
        }
        try (var all = Files.newDirectoryStream(runs)) {
            for (var run : all) {
                var oldest = first.get(String.valueOf(run.getFileName()));
                if (oldest != null) {
                    prune(new WalFolder(run), segment(oldest));
                } else if (!isFresh(run, today)) {
                    prune(new WalFolder(run), "z");
                    Files.deleteIfExists(run);
                }
            }
        }
    }

    private static String segment(There oldest) {
        var range = oldest.header().range();
        return Manifest.segment(range.timeline(), Manifest.lsn(range.from()) / Manifest.SEGMENT);
    }

    private static boolean isFresh(Path run, LocalDate today) throws IOException {
        return Dates.dayOf(Files.getLastModifiedTime(run).toInstant()).isAfter(today.minusDays(DAYS));
    }

    private static void prune(WalFolder run, String before) throws IOException {
        for (var segment : run.segments()) {
            if (segment.compareTo(before) < 0) {
                Files.deleteIfExists(run.file(segment));
            }
        }
    }
}
