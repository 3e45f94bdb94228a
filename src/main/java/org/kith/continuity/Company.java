package org.kith.continuity;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who works with a young person on a day. With several workers it is the one who has been there longest.
 *
 * @param worker what tells the worker from others, as in {@link Spell}; null when nobody is there
 * @param since the first day of that worker's running time
 * @param nobodySince the day the last worker's time ended, or the first day in care when there never was one; null while somebody is
 *     there, when nobody need be, and when it is not known whether somebody is
 * @param leftOpen set when a return left out the worker of before, so that it is not known whether somebody is there
 */
public record Company(
        @Nullable String worker,
        @Nullable LocalDate since,
        @Nullable LocalDate nobodySince,
        @Nullable LeftOpen leftOpen) {

    static final Company NOBODY = new Company(null, null, null);

    Company(@Nullable String worker, @Nullable LocalDate since, @Nullable LocalDate nobodySince) {
        this(worker, since, nobodySince, null);
    }

    public static Company of(List<Spell> spells, Care care, boolean needed, LocalDate asOf) {
        var begun = spells.stream().filter(spell -> !spell.from().isAfter(asOf)).toList();
        var running = begun.stream()
                .filter(spell -> spell.runsAfter(asOf))
                .min(Comparator.comparing(Spell::from).thenComparing(Spell::worker));
        if (running.isPresent()) {
            return new Company(running.get().worker(), running.get().from(), null);
        }
        var unsure = begun.stream().filter(spell -> spell.isUnsureOn(asOf)).findFirst();
        if (unsure.isPresent()) {
            return new Company(null, null, null, unsure.get().leftOpen());
        }
        return new Company(null, null, needed ? lastEnd(begun, care.firstDay()) : null);
    }

    private static @Nullable LocalDate lastEnd(List<Spell> ended, @Nullable LocalDate otherwise) {
        return ended.stream()
                .map(spell -> Objects.requireNonNull(spell.until(), "none is running"))
                .max(naturalOrder())
                .orElse(otherwise);
    }
}
