package org.kith.continuity;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import org.kith.codes.ReportingYear;

/** The changes of worker that {@link Continuity} counts, one by one, for those who ask why. */
public final class Changes {

    private Changes() {}

    /** The spells whose end day lies in the window that {@link Continuity} looks at, in the order given; none when it is empty. */
    public static List<Spell> in(List<Episode> episodes, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        return Window.of(episodes, spells, year, asOf)
                .map(window -> spells.stream().filter(window::sawEndOf).toList())
                .orElse(List.of());
    }

    /**
     * The spells that say why a worker changed: those whose first day lies in that window, since a reason tells why a spell began. The first
     * of all, which follows nobody, is among them only where it has a reason.
     */
    public static List<Spell> why(List<Episode> episodes, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        var first = spells.stream().map(Spell::from).min(naturalOrder());
        return Window.of(episodes, spells, year, asOf)
                .map(window -> spells.stream()
                        .filter(window::sawBeginningOf)
                        .filter(spell -> spell.reason() != null || spell.from().isAfter(first.orElseThrow()))
                        .toList())
                .orElse(List.of());
    }
}
