package org.kith.continuity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.codes.ReportingYear;

/** The days of a reporting year that continuity looks at, both ends included. {@link Continuity} says which they are. */
record Window(LocalDate first, LocalDate last) {

    static Optional<Window> of(List<Episode> episodes, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        return upTo(lastDayInCare(episodes).orElse(LocalDate.MAX), spells, year, asOf);
    }

    /** The same with the days after care that count for a care leaver. */
    static Optional<Window> withAfterCare(Story story, ReportingYear year, LocalDate asOf) {
        var last = story.lastDayAfterCare();
        return last == null ? of(story.episodes(), story.spells(), year, asOf) : upTo(last, story.spells(), year, asOf);
    }

    private static Optional<Window> upTo(LocalDate end, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        Optional<LocalDate> firstSpell = spells.stream().map(Spell::from).min(Comparator.naturalOrder());
        if (firstSpell.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = later(year.first(), firstSpell.get());
        LocalDate last = earlier(earlier(year.last(), asOf), end);
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Window(first, last));
    }

    /**
     * The last day in care, if care is over: with several episodes ending last, the one that began last decides. Of one that a later return
     * left open, the last day known counts in the place of an end.
     */
    static Optional<LocalDate> lastDayInCare(List<Episode> episodes) {
        if (episodes.stream().anyMatch(episode -> episode.until() == null && episode.leftOpen() == null)) {
            return Optional.empty();
        }
        return episodes.stream()
                .max(Comparator.comparing(Window::end).thenComparing(Episode::from))
                .filter(latest ->
                        latest.until() == null || !Episode.ANOTHER_EPISODE_BEGINS.equals(latest.reasonCeased()))
                .map(latest -> end(latest).minusDays(1));
    }

    int days() {
        return (int) DAYS.between(first, last) + 1;
    }

    boolean touches(Spell spell) {
        return spell.coversAnyOf(first, last);
    }

    boolean sawBeginningOf(Spell spell) {
        return !spell.from().isBefore(first) && !spell.from().isAfter(last);
    }

    boolean sawEndOf(Spell spell) {
        LocalDate until = spell.until();
        return until != null && !until.isBefore(first) && !until.isAfter(last);
    }

    boolean isOutlastedBy(Spell spell) {
        return spell.runsAfter(last);
    }

    private static LocalDate end(Episode episode) {
        return episode.until() == null
                ? Objects.requireNonNull(episode.leftOpen(), "no episode runs here")
                        .knownUntil()
                        .plusDays(1)
                : episode.until();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
