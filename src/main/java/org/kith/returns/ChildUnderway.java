package org.kith.returns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Episode;
import org.kith.people.Spell;

/** A child of the return while its rows are being read; each add says whether the row was new. */
final class ChildUnderway {

    private final HeaderRow header;
    private final Set<Episode> episodes = new LinkedHashSet<>();
    private final Set<Spell> spells = new LinkedHashSet<>();
    private final Set<Review> reviews = new LinkedHashSet<>();
    private final Set<MissingPeriod> missing = new LinkedHashSet<>();
    private @Nullable LocalDate unaccompaniedUntil;
    private @Nullable CareLeaverStatus careLeaver;

    ChildUnderway(HeaderRow header) {
        this.header = header;
    }

    HeaderRow header() {
        return header;
    }

    boolean add(Episode episode) {
        return episodes.add(episode);
    }

    boolean add(Spell spell) {
        return spells.add(spell);
    }

    boolean add(Review review) {
        return reviews.add(review);
    }

    boolean add(MissingPeriod period) {
        return missing.add(period);
    }

    boolean setUnaccompaniedUntil(LocalDate day) {
        boolean first = unaccompaniedUntil == null;
        unaccompaniedUntil = first ? day : unaccompaniedUntil;
        return first;
    }

    boolean setCareLeaver(CareLeaverStatus status) {
        boolean first = careLeaver == null;
        careLeaver = first ? status : careLeaver;
        return first;
    }

    ReturnedChild done() {
        return new ReturnedChild(
                header,
                unaccompaniedUntil,
                List.copyOf(episodes),
                List.copyOf(spells),
                List.copyOf(reviews),
                List.copyOf(missing),
                careLeaver);
    }
}
