package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;

/** Disagreements that were found, until there are enough of them, and how many decisions were compared on the way. */
final class Findings {
    private final List<Disagreement> found = new ArrayList<>();
    private final Tally tally;
    private final int enough;

    Findings(Tally tally, int enough) {
        this.tally = tally;
        this.enough = enough;
    }

    void compared(String table, String does, boolean yes) {
        tally.count(table, does, yes);
    }

    void add(Disagreement disagreement) {
        found.add(disagreement);
    }

    boolean enough() {
        return found.size() >= enough;
    }

    List<Disagreement> all() {
        return found;
    }
}
