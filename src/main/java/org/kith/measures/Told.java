package org.kith.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Episode;
import org.kith.people.Spell;

/**
 * What the record tells of one young person, as far as figures need it.
 *
 * @param careLeaverSince the first year of which a return tells how they are as a care leaver; null when none does
 */
record Told(
        UUID youngPerson,
        List<Episode> episodes,
        List<Spell> spells,
        @Nullable Integer careLeaverSince) {

    Told {
        episodes = List.copyOf(episodes);
        spells = List.copyOf(spells);
    }

    /** The episodes still open when {@code day} is over. One that ends on that day is not, one that begins on it is. */
    List<Episode> openAtEndOf(LocalDate day) {
        return episodes.stream()
                .filter(episode -> !episode.from().isAfter(day))
                .filter(episode -> episode.until() == null || episode.until().isAfter(day))
                .toList();
    }

    boolean hasWorkerAtEndOf(LocalDate day) {
        return spells.stream()
                .filter(spell -> !spell.from().isAfter(day))
                .anyMatch(spell -> spell.until() == null || spell.until().isAfter(day));
    }
}
