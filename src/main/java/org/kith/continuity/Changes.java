package org.kith.continuity;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import org.kith.codes.ReportingYear;

/** The changes of worker that {@link Continuity} counts, one by one, for those who ask why. */
public final class Changes {

    private Changes() {}

    /** The spells whose end day lies in the window of {@link Continuity#withAfterCare}, in the order given; none when it is empty. */
    public static List<Spell> in(Story story, ReportingYear year, LocalDate asOf) {
        return Window.withAfterCare(story, year, asOf)
                .map(window -> story.spells().stream().filter(window::sawEndOf).toList())
                .orElse(List.of());
    }

    /**
     * The spells that say why a worker changed: those whose first day lies in that window, since a reason tells why a spell began. The first
     * of all, which follows nobody, is among them only where it has a reason.
     */
    public static List<Spell> why(Story story, ReportingYear year, LocalDate asOf) {
        var first = story.spells().stream().map(Spell::from).min(naturalOrder());
        return Window.withAfterCare(story, year, asOf)
                .map(window -> story.spells().stream()
                        .filter(window::sawBeginningOf)
                        .filter(spell -> spell.reason() != null || spell.from().isAfter(first.orElseThrow()))
                        .toList())
                .orElse(List.of());
    }
}
