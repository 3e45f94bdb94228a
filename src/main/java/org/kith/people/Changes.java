package org.kith.people;

import java.time.LocalDate;
import java.util.List;

/** The changes of worker that {@link Continuity} counts, one by one, for those who ask why. */
public final class Changes {

    private Changes() {}

    /** The spells whose end day lies in the window that {@link Continuity} looks at, in the order given; none when it is empty. */
    public static List<Spell> in(List<Episode> episodes, List<Spell> spells, ReportingYear year, LocalDate asOf) {
        return Window.of(episodes, spells, year, asOf)
                .map(window -> spells.stream().filter(window::sawEndOf).toList())
                .orElse(List.of());
    }
}
