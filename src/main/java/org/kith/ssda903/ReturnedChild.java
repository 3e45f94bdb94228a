package org.kith.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;

/**
 * A young person as a return tells of them. It holds no name.
 *
 * @param unaccompanied set for those who came alone to seek asylum
 * @param orders times in which a deprivation of liberty order held
 * @param careLeaver set for care leavers only
 */
public record ReturnedChild(
        HeaderRow header,
        @Nullable Unaccompanied unaccompanied,
        List<Episode> episodes,
        List<Spell> spells,
        List<Review> reviews,
        List<MissingPeriod> missing,
        List<OrderPeriod> orders,
        @Nullable CareLeaverStatus careLeaver) {

    public ReturnedChild {
        episodes = List.copyOf(episodes);
        spells = List.copyOf(spells);
        reviews = List.copyOf(reviews);
        missing = List.copyOf(missing);
        orders = List.copyOf(orders);
    }

    /** The number the council's own system gives a child. */
    public String number() {
        return header.child();
    }

    public @Nullable String sex() {
        return header.sex();
    }

    public LocalDate dateOfBirth() {
        return header.dateOfBirth();
    }

    public @Nullable String ethnicity() {
        return header.ethnicity();
    }

    /** The day an asylum status ends or ended; none while it goes on, and for all who have none. */
    public @Nullable LocalDate unaccompaniedUntil() {
        return unaccompanied == null ? null : unaccompanied.until();
    }

    public @Nullable String upn() {
        return header.upn();
    }
}
