package org.kith.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened one young person's record on a day, once or several times. A name in a list is no opening.
 *
 * @param first the first reading of it
 * @param last the last
 */
record Opening(On on, Who who, Person person, long first, long last, Signs signs) {

    /** Who opened records of which team on which day: what belongs together. */
    record On(UUID team, UUID account, LocalDate day) {}

    /** @param team the name of the team the young person was in then */
    record Who(String name, String role, String team) {}

    record Person(UUID id, String name) {}

    /**
     * What speaks for looking into it.
     *
     * @param untied whoever looked neither worked with them that day, nor managed their team, nor had anything of them shared, by what was
     *     known then
     * @param tiedSince it was said since that they worked with them that day
     * @param atNight the first time between {@link PartOfDay#NIGHT_FROM} and {@link PartOfDay#MORNING_FROM}; null where it was by day
     * @param emergency the reason they gave; null where it was no emergency
     */
    record Signs(
            boolean untied,
            boolean tiedSince,
            @Nullable Instant atNight,
            @Nullable String emergency) {

        boolean any() {
            return untied || atNight != null || emergency != null;
        }
    }
}
