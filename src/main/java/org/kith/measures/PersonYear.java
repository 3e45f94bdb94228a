package org.kith.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Changes;
import org.kith.continuity.Continuity;
import org.kith.continuity.Homes;
import org.kith.continuity.Spell;

/**
 * One young person's year, as the figures of many count it: a care leaver's days count after care too, until their 25th birthday.
 *
 * @param continuity null when no day of the year counts: see {@link Continuity#withAfterCare}
 * @param changes the spells that {@code continuity} counts as changes
 * @param reasons the spells that say why a worker changed within the year: see {@link Changes#why}
 * @param lookedAfter whether they were looked after when the year's last day was over: an episode was open then
 * @param onlyShortBreaks whether each of those episodes is one of a series of short breaks (legal status V3 or V4)
 * @param alone looked after then or a care leaver, and nobody was their worker
 * @param homes different homes with a day in the year
 */
record PersonYear(
        UUID youngPerson,
        @Nullable Continuity continuity,
        List<Spell> changes,
        List<Spell> reasons,
        boolean lookedAfter,
        boolean onlyShortBreaks,
        boolean alone,
        int homes) {

    static final int MANY = 3;

    /** A year of which nothing is told of somebody, whoever it is. */
    static final PersonYear NOTHING =
            new PersonYear(new UUID(0, 0), null, List.of(), List.of(), false, false, false, 0);

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    /** @param day the last day to count: 31 March, or the last day the record covers where that comes first */
    static PersonYear of(PersonFacts told, ReportingYear year, LocalDate day) {
        var open = told.openAtEndOf(day);
        var story = told.story(year);
        return new PersonYear(
                told.youngPerson(),
                Continuity.withAfterCare(story, year, day).orElse(null),
                Changes.in(story, year, day),
                Changes.why(story, year, day),
                !open.isEmpty(),
                !open.isEmpty() && open.stream().allMatch(episode -> SHORT_BREAKS.contains(episode.legalStatus())),
                (!open.isEmpty() || told.isCareLeaverOn(day)) && !told.died() && told.hasNobodyAtEndOf(day),
                (int) Homes.from(told.episodes()).stream()
                        .filter(home -> home.coversAnyOf(year.first(), day))
                        .count());
    }

    /** Where they stand among others, as an address says it. */
    String place() {
        return daysWithout() + "_" + workers() + "_" + youngPerson;
    }

    int workers() {
        return continuity == null ? 0 : continuity.workers();
    }

    int daysWithout() {
        return continuity == null ? 0 : continuity.daysWithoutWorker();
    }

    int currentDays() {
        return continuity == null ? 0 : continuity.currentSpellDays();
    }

    int asked() {
        return continuity == null ? 0 : continuity.askedByChild();
    }
}
