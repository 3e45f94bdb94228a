package org.kith.continuity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;

/**
 * How steady the company of workers was for one young person in one reporting year, worked out from worker spells. All
 * figures look at a window: from the later of 1 April and the first spell ever, to the earliest of 31 March, the day it
 * is worked out for, and the last day in care. The last day in care is the day before the latest end of an episode, when
 * every episode has ended and the latest did not end because another began (X1). For a care leaver the window that lists and pages show
 * goes on after care, see {@link AfterCare}; what is compared with published figures, and the figures of a return, end with care.
 *
 * <p>Source: defined by Kith, on the worker episodes of the SSDA903 return; {@code upc} follows the usual provider index
 * (BMC Health Services Research 2022, s12913-022-07953-z, table 2), counted in days instead of contacts.
 *
 * @param workers different workers with a day in the window
 * @param changes spells whose end day lies in the window
 * @param askedByChild spells whose first day lies in the window and which began because the young person had asked
 * @param days days in the window
 * @param daysWithoutWorker days in the window that lie in no spell, nor after the last day known of one that a later return left open
 * @param longestSpellDays the longest of the spells touching the window, from its own first day up to the window's last
 * @param currentSpellDays the longest of those not ended by the window's last day, counted the same way; 0 if none
 * @param upc days with the worker who had most of them, divided by the sum of all workers' days, from 0 to 1 with four
 *     decimals, halves up; 0 when no worker had a day
 */
public record Continuity(
        int workers,
        int changes,
        int askedByChild,
        int days,
        int daysWithoutWorker,
        int longestSpellDays,
        int currentSpellDays,
        BigDecimal upc) {

    private static final int UPC_DECIMALS = 4;

    /** The figures for one year, or nothing when the window is empty. */
    public static Optional<Continuity> of(
            List<Episode> episodes, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        return Window.of(episodes, spells, year, asOf).map(window -> in(window, spells));
    }

    /** The same as lists and a young person's page show it: a care leaver counts after care too, until their 25th birthday. */
    public static Optional<Continuity> withAfterCare(Story story, ReportingYear year, LocalDate asOf) {
        return Window.withAfterCare(story, year, asOf).map(window -> in(window, story.spells()));
    }

    /** The workers with a day in a window, and how much those days were with the same. */
    public record Shared(Set<String> workers, SamePeople same) {
        static Shared in(Window window, List<Spell> spells) {
            var byWorker = byWorker(window, spells);
            var days = byWorker.values().stream().map(WorkerDays::count).toList();
            return new Shared(Set.copyOf(byWorker.keySet()), SamePeople.days(days, Months.of(window, byWorker)));
        }
    }

    /** The days with workers in the same window as that of {@link #of}. */
    public static Optional<Shared> shared(
            List<Episode> episodes, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        return Window.of(episodes, spells, year, asOf).map(window -> Shared.in(window, spells));
    }

    /** The same in the window of {@link #withAfterCare}. */
    public static Optional<SamePeople> samePeople(Story story, ReportingYear year, LocalDate asOf) {
        return Window.withAfterCare(story, year, asOf)
                .map(window -> Shared.in(window, story.spells()).same());
    }

    private static Map<String, WorkerDays> byWorker(Window window, List<Spell> spells) {
        Map<String, WorkerDays> byWorker = new LinkedHashMap<>();
        spells.stream().filter(window::touches).forEach(spell -> byWorker.computeIfAbsent(
                        spell.worker(), _ -> new WorkerDays(window))
                .add(spell));
        return byWorker;
    }

    private static Continuity in(Window window, List<Spell> spells) {
        List<Spell> touching = spells.stream().filter(window::touches).toList();
        List<Spell> ended = spells.stream().filter(window::sawEndOf).toList();
        Map<String, WorkerDays> byWorker = byWorker(window, spells);
        WorkerDays anyone = new WorkerDays(window);
        spells.forEach(anyone::addUnsure);
        touching.forEach(anyone::add);
        return new Continuity(
                byWorker.size(),
                ended.size(),
                (int) spells.stream()
                        .filter(window::sawBeginningOf)
                        .filter(spell -> ChangeReason.CHCHAN.equals(spell.reason()))
                        .count(),
                window.days(),
                window.days() - anyone.count(),
                longest(touching, window),
                longest(touching.stream().filter(window::isOutlastedBy).toList(), window),
                share(byWorker));
    }

    private static int longest(List<Spell> spells, Window window) {
        ToLongFunction<Spell> length = spell -> DAYS.between(spell.from(), spell.endSeenFrom(window.last()));
        return (int) spells.stream().mapToLong(length).max().orElse(0);
    }

    private static BigDecimal share(Map<String, WorkerDays> byWorker) {
        int sum = byWorker.values().stream().mapToInt(WorkerDays::count).sum();
        int most = byWorker.values().stream()
                .map(WorkerDays::count)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return sum == 0
                ? BigDecimal.ZERO.setScale(UPC_DECIMALS)
                : BigDecimal.valueOf(most).divide(BigDecimal.valueOf(sum), UPC_DECIMALS, RoundingMode.HALF_UP);
    }
}
