package org.kith.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.continuity.Story;

/**
 * What the record tells of one young person, as far as figures need it.
 *
 * @param careLeaverSince the first year of which a return tells how they are as a care leaver; null when none does
 * @param died whether the latest answers of a return about them say that they died
 */
record PersonFacts(
        UUID youngPerson,
        LocalDate born,
        List<Episode> episodes,
        List<Spell> spells,
        @Nullable Integer careLeaverSince,
        boolean died) {

    PersonFacts {
        episodes = List.copyOf(episodes);
        spells = List.copyOf(spells);
    }

    /** What a year of theirs is counted from: as a care leaver by answers only from the first year that has any. */
    Story story(ReportingYear year) {
        return story(episodes, year);
    }

    /** Whether they were a care leaver on a day, by what had been by then. */
    boolean isCareLeaverOn(LocalDate day) {
        var begun = episodes.stream()
                .filter(episode -> !episode.from().isAfter(day))
                .toList();
        return story(begun, ReportingYear.of(day)).careLeaver(day);
    }

    private Story story(List<Episode> told, ReportingYear year) {
        return new Story(born, told, spells, careLeaverSince != null && careLeaverSince <= year.ends(), died);
    }

    /** The episodes still open when {@code day} is over. One that ends on that day is not, one that begins on it is. */
    List<Episode> openAtEndOf(LocalDate day) {
        return episodes.stream()
                .filter(episode -> !episode.from().isAfter(day))
                .filter(episode -> episode.runsAfter(day))
                .toList();
    }

    /**
     * Whether nobody is their worker that day; not so where it is not known: where a later return left out who was, or returns tell of them only
     * since they left care, when they name no worker.
     */
    boolean hasNobodyAtEndOf(LocalDate day) {
        boolean isTold = Stream.concat(
                        spells.stream().map(Spell::from), episodes.stream().map(Episode::from))
                .anyMatch(begins -> !begins.isAfter(day));
        return isTold
                && spells.stream()
                        .filter(spell -> !spell.from().isAfter(day))
                        .noneMatch(spell -> spell.runsAfter(day) || spell.isUnsureOn(day));
    }
}
