package org.kith.backup;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.backup.Naming.There;
import org.kith.words.Dates;

/**
 * Which backups are kept: all of the last 14 days, the last one of each Sunday of the last eight weeks and of each first of the month of the last year;
 * and always the newest. What was written between backups is kept as long as the backups of 14 days. What is not this Kith's is left alone.
 */
final class Pruning {
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;

    /** A backup takes its time, and begins in the log before it ends; the clock of another machine may be another. */
    private static final Duration BEFORE_ITS_END = Duration.ofDays(1);

    private final Clock clock;

    Pruning(Clock clock) {
        this.clock = clock;
    }

    /** What of all that is in a place is not kept any more. */
    List<String> over(Collection<BackupPlace.Item> there, Naming naming) {
        var all = naming.ours(there);
        var kept = kept(all);
        var backups = all.stream().filter(one -> !kept.contains(one)).map(There::name);
        var from = logFrom(kept);
        var log = there.stream()
                .filter(item -> naming.isOurPart(item.name()) && item.written().isBefore(from))
                .map(BackupPlace.Item::name);
        return Stream.concat(backups, log).toList();
    }

    /** @param all the newest first */
    Set<There> kept(List<There> all) {
        var today = today();
        var kept = new HashSet<There>();
        all.stream().findFirst().ifPresent(kept::add);
        all.stream().filter(one -> isRecent(one, today)).forEach(kept::add);
        kept.addAll(lastOfEach(all, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY, today.minusWeeks(WEEKS)));
        kept.addAll(lastOfEach(all, day -> day.getDayOfMonth() == 1, today.minusMonths(MONTHS)));
        return kept;
    }

    /** Since when the log is kept: from the first of the recent backups on. */
    private Instant logFrom(Set<There> kept) {
        var today = today();
        return kept.stream()
                .filter(one -> isRecent(one, today))
                .map(There::ended)
                .min(Instant::compareTo)
                .orElseGet(
                        () -> today.minusDays(DAYS).atStartOfDay(Dates.LONDON).toInstant())
                .minus(BEFORE_ITS_END);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.LONDON));
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
}
