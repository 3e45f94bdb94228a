package org.kith.returns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.Episode;
import org.kith.people.Spell;

/**
 * A young person as a return tells of them. It holds no name.
 *
 * @param unaccompaniedUntil for somebody who came alone to seek asylum, the day that status ends or ended ({@code DUC})
 * @param careLeaver set for care leavers only
 */
public record ReturnedChild(
        HeaderRow header,
        @Nullable LocalDate unaccompaniedUntil,
        List<Episode> episodes,
        List<Spell> spells,
        List<Review> reviews,
        List<MissingPeriod> missing,
        @Nullable CareLeaverStatus careLeaver) {

    public ReturnedChild {
        episodes = List.copyOf(episodes);
        spells = List.copyOf(spells);
        reviews = List.copyOf(reviews);
        missing = List.copyOf(missing);
    }

    /** The number the council's own system gives a child, digits only. */
    public String number() {
        return header.child();
    }

    public String sex() {
        return header.sex();
    }

    public LocalDate dateOfBirth() {
        return header.dateOfBirth();
    }

    public String ethnicity() {
        return header.ethnicity();
    }

    public @Nullable String upn() {
        return header.upn();
    }
}
