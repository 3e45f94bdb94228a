package org.kith.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.continuity.SameWorker;
import org.kith.continuity.Spell;

/**
 * Times with somebody whom returns name by several codes, as the lifeline draws them: those that touch or overlap are one. To be shown; what is said
 * of them is said row by row.
 */
final class UnderSeveralCodes {
    private UnderSeveralCodes() {}

    /** @param times the latest first, as they are answered */
    static List<TimeTogether> together(List<TimeTogether> times) {
        var together = new ArrayList<>(times);
        times.stream()
                .filter(TimeTogether::fromReturn)
                .collect(groupingBy(time -> Objects.requireNonNull(time.who())))
                .forEach((person, theirs) -> {
                    if (theirs.stream().map(TimeTogether::worker).distinct().count() > 1) {
                        var ids = theirs.stream().map(TimeTogether::id).collect(toSet());
                        together.removeIf(time -> ids.contains(time.id()));
                        together.addAll(ofOne(person, theirs));
                    }
                });
        together.sort(Comparator.comparing(TimeTogether::from).reversed());
        return together;
    }

    private static List<TimeTogether> ofOne(UUID account, List<TimeTogether> theirs) {
        var spells = theirs.stream().map(time -> spell(account, time)).toList();
        return SameWorker.merged(spells, account).stream()
                .map(spell -> last(theirs, spell).since(spell.from()))
                .toList();
    }

    /** The row that says how it ends, or that it goes on. */
    private static TimeTogether last(List<TimeTogether> theirs, Spell spell) {
        return theirs.stream()
                .filter(time -> !time.from().isBefore(spell.from())
                        && Objects.equals(time.until(), spell.until())
                        && Objects.equals(time.leftOpen(), spell.leftOpen()))
                .max(Comparator.comparing(TimeTogether::from))
                .orElseThrow();
    }

    private static Spell spell(UUID account, TimeTogether time) {
        return new Spell(account.toString(), time.from(), time.until(), null, time.leftOpen(), time.handedOver());
    }
}
