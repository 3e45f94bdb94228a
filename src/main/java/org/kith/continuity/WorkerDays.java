package org.kith.continuity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;

/** The days of a window on which somebody was there; a day counts once, however many spells it lies in. */
final class WorkerDays {

    private final Window window;
    private final BitSet present = new BitSet();

    WorkerDays(Window window) {
        this.window = window;
    }

    void add(Spell spell) {
        LocalDate from = spell.from().isBefore(window.first()) ? window.first() : spell.from();
        present.set(offset(from), offset(spell.endSeenFrom(window.last())));
    }

    /** The days of the window after the last on which a spell that was left open is known to have run. */
    void addUnsure(Spell spell) {
        if (spell.isUnsureOn(window.last())) {
            LocalDate from = spell.endSeenFrom(window.last());
            present.set(offset(from.isBefore(window.first()) ? window.first() : from), window.days());
        }
    }

    int count() {
        return present.cardinality();
    }

    int countIn(YearMonth month) {
        return present.get(Math.max(0, offset(month.atDay(1))), offset(month.atEndOfMonth()) + 1)
                .cardinality();
    }

    private int offset(LocalDate day) {
        return (int) DAYS.between(window.first(), day);
    }
}
