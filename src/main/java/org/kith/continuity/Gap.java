package org.kith.continuity;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a young person had nobody: from its first day up to, not including, the day somebody came; still running without one.
 * Days before the first worker Kith knows of are no gap, since returns did not tell of workers before 2024, unless there never was one.
 */
public record Gap(LocalDate from, @Nullable LocalDate until) {

    public static List<Gap> in(Story story, LocalDate asOf) {
        var care = story.care(asOf);
        var running = story.needsSomebody(asOf);
        var spells = story.spells().stream()
                .filter(spell -> !spell.from().isAfter(asOf) && !spell.from().equals(spell.until()))
                .sorted(comparing(Spell::from))
                .toList();
        var from = Stream.concat(spells.stream().map(Spell::from), Stream.ofNullable(care.firstDay()))
                .findFirst();
        var afterCare = story.lastDayAfterCare();
        var end = running ? asOf.plusDays(1) : afterCare == null ? careEnd(care) : afterCare.plusDays(1);
        return from.isEmpty() || end == null ? List.of() : between(spells, from.get(), end, running);
    }

    private static @Nullable LocalDate careEnd(Care care) {
        return care.leftOpen() == null
                ? care.until()
                : care.leftOpen().knownUntil().plusDays(1);
    }

    private static List<Gap> between(List<Spell> spells, LocalDate from, LocalDate end, boolean running) {
        var gaps = new ArrayList<Gap>();
        var covered = from;
        for (var spell : spells) {
            var next = earlier(spell.from(), end);
            if (next.isAfter(covered)) {
                gaps.add(new Gap(covered, next));
            }
            covered = later(covered, spell.until() == null ? LocalDate.MAX : Objects.requireNonNull(spell.until()));
        }
        if (covered.isBefore(end)) {
            gaps.add(new Gap(covered, running ? null : end));
        }
        return gaps;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
