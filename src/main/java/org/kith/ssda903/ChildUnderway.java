package org.kith.ssda903;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;

/** A child of the return while its rows are being read; each add says what the row is beside those before it. */
final class ChildUnderway {

    /** What a row says beside those of the same child before it. */
    enum Said {
        ANEW,
        /** Nothing that an earlier row does not say: it counts once. */
        AGAIN,
        /** Something else, where there can only be one. */
        OTHERWISE;

        static Said anew(boolean anew) {
            return anew ? ANEW : AGAIN;
        }

        static Said beside(@Nullable Object earlier, Object now) {
            return earlier == null ? ANEW : earlier.equals(now) ? AGAIN : OTHERWISE;
        }
    }

    private final HeaderRow header;
    private final Row firstRow;
    private final Set<Episode> episodes = new LinkedHashSet<>();
    private final Set<Spell> spells = new LinkedHashSet<>();
    private final Set<Review> reviews = new LinkedHashSet<>();
    private final Set<MissingPeriod> missing = new LinkedHashSet<>();
    private final Set<OrderPeriod> orders = new LinkedHashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private String number;
    private @Nullable Unaccompanied unaccompanied;
    private @Nullable CareLeaverStatus careLeaver;

    /** @param firstRow the row of the header that says so */
    ChildUnderway(HeaderRow header, Row firstRow) {
        this.header = header;
        this.firstRow = firstRow;
        this.number = header.child();
    }

    HeaderRow header() {
        return header;
    }

    Row firstRow() {
        return firstRow;
    }

    /** The number they are known by in the end: the one with most zeros, since zeros are lost, unless most files have the header's. */
    String number() {
        return number;
    }

    /** Takes another way a file writes the number, and answers whether no row wrote it so before. */
    boolean alsoWritten(String other) {
        number = other.length() > number.length() ? other : number;
        return numbers.add(other);
    }

    /** Takes a file whose rows write the number as the header does; rows of one stand one after the other. */
    void writtenSoIn(String file) {
        if (files.isEmpty() || !files.getLast().equals(file)) {
            files.add(file);
        }
    }

    List<String> files() {
        return files;
    }

    boolean isWrittenOtherwise() {
        return !numbers.isEmpty();
    }

    void keepsItsNumber() {
        number = header.child();
    }

    Said add(Episode episode) {
        return Said.anew(episodes.add(episode));
    }

    Said add(Spell spell) {
        return Said.anew(spells.add(spell));
    }

    Set<Spell> spells() {
        return spells;
    }

    /** Says that it was another worker's. */
    void replace(Spell spell, Spell other) {
        if (spells.remove(spell)) {
            spells.add(other);
        }
    }

    Said add(Review review) {
        return Said.anew(reviews.add(review));
    }

    Said add(MissingPeriod period) {
        return Said.anew(missing.add(period));
    }

    Said add(OrderPeriod period) {
        return Said.anew(orders.add(period));
    }

    Said add(Unaccompanied status) {
        Said said = Said.beside(unaccompanied, status);
        unaccompanied = unaccompanied == null ? status : unaccompanied;
        return said;
    }

    Said add(CareLeaverStatus status) {
        Said said = Said.beside(careLeaver, status);
        careLeaver = careLeaver == null ? status : careLeaver;
        return said;
    }

    ReturnedChild done() {
        return new ReturnedChild(
                header.of(number),
                unaccompanied,
                List.copyOf(episodes),
                List.copyOf(spells),
                List.copyOf(reviews),
                List.copyOf(missing),
                List.copyOf(orders),
                careLeaver);
    }
}
