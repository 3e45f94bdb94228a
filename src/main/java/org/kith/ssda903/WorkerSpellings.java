package org.kith.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Spell;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;

/**
 * Codes of workers that a return writes otherwise than they are kept. They are one worker's; but where somebody has two spellings of a code at once or one
 * after the other, which only two workers could be, nothing is joined and it is asked.
 */
final class WorkerSpellings {

    private static final String IN_ONE =
            "SW or XX and the number, in one piece; whatever stands between or behind them, it is read as that one worker";
    private static final String TWO =
            "one spelling for each worker; of one child both follow each other or overlap, so they stay two workers; are they one?";

    private final Map<ChildUnderway, Map<Spell, Met>> all = new LinkedHashMap<>();
    private final Set<String> apart = new HashSet<>();

    private record Met(Origin origin, long line, ChildUnderway child, Spell spell, String written) {}

    void met(Row row, ChildUnderway child, Spell spell, String written) {
        all.computeIfAbsent(child, _ -> new LinkedHashMap<>())
                .put(spell, new Met(row.origin(), row.line(), child, spell, written));
    }

    /** Decides, once all rows are read, which are one, and says so. */
    void settle() throws Refusal {
        for (Map.Entry<ChildUnderway, Map<Spell, Met>> child : all.entrySet()) {
            tellApart(child.getKey().spells(), child.getValue());
        }
        for (Map<Spell, Met> ofChild : all.values()) {
            for (Met met : ofChild.values()) {
                if (apart.contains(met.written)) {
                    met.child.replace(met.spell, met.spell.of(met.written));
                } else {
                    note(met, met.written + " (" + met.spell.worker() + ")", IN_ONE);
                }
            }
        }
    }

    /** Of spells in the order of their beginnings each is held against the one of the same worker that reaches farthest. */
    private void tellApart(Set<Spell> spells, Map<Spell, Met> otherwise) throws Refusal {
        Map<String, Spell> farthest = new HashMap<>();
        for (Spell spell :
                spells.stream().sorted(Comparator.comparing(Spell::from)).toList()) {
            Spell before = farthest.get(spell.worker());
            if (before != null && meet(before, spell)) {
                compare(otherwise.get(before), otherwise.get(spell), spell.worker());
            }
            if (before == null || end(spell).isAfter(end(before))) {
                farthest.put(spell.worker(), spell);
            }
        }
    }

    private void compare(@Nullable Met one, @Nullable Met other, String worker) throws Refusal {
        Met odd = one == null ? other : one;
        String second = one == null || other == null ? worker : other.written;
        if (odd != null && !odd.written.equals(second) && apart.add(odd.written)) {
            note(odd, odd.written + " and " + second, TWO);
        }
    }

    private static boolean meet(Spell one, Spell other) {
        return !one.from().isAfter(end(other)) && !other.from().isAfter(end(one));
    }

    private static LocalDate end(Spell spell) {
        return spell.until() == null ? LocalDate.MAX : spell.until();
    }

    private static void note(Met met, String found, String expected) throws Refusal {
        met.origin
                .findings()
                .addOnce(new Finding(
                        Finding.Kind.NOTED,
                        met.origin.file(),
                        met.line,
                        met.origin.label("SW_ID"),
                        "",
                        found,
                        expected));
    }
}
