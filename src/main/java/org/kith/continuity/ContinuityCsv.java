package org.kith.continuity;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Continuity figures as a CSV table, one line for each young person who has any. */
public final class ContinuityCsv {

    private static final String HEADING =
            "child,workers,changes,asked_by_child,days,days_without_worker,longest_spell_days,current_spell_days,upc_days";

    /** Those of digits alone come first. */
    private static final Comparator<String> AS_NUMBERS = Comparator.comparing(
                    ContinuityCsv::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.naturalOrder());

    private ContinuityCsv() {}

    /**
     * Writes the table, sorted by child number, as a number where it is one, lines ended by a line feed, decimals with a point.
     *
     * @param byChild figures by child number
     */
    public static void write(Map<String, Continuity> byChild, Appendable out) throws IOException {
        SortedMap<String, Continuity> sorted = new TreeMap<>(AS_NUMBERS);
        sorted.putAll(byChild);
        out.append(HEADING).append('\n');
        for (Map.Entry<String, Continuity> child : sorted.entrySet()) {
            out.append(line(child.getKey(), child.getValue())).append('\n');
        }
    }

    private static @Nullable BigInteger number(String child) {
        return child.matches("[0-9]+") ? new BigInteger(child) : null;
    }

    private static String line(String child, Continuity figures) {
        return String.join(
                ",",
                child,
                Integer.toString(figures.workers()),
                Integer.toString(figures.changes()),
                Integer.toString(figures.askedByChild()),
                Integer.toString(figures.days()),
                Integer.toString(figures.daysWithoutWorker()),
                Integer.toString(figures.longestSpellDays()),
                Integer.toString(figures.currentSpellDays()),
                figures.upc().toPlainString());
    }
}
