package org.kith.names;

import java.util.List;
import org.kith.returns.Finding;

/**
 * What came of loading a list.
 *
 * @param written names that were not there, or stood otherwise and were to be replaced
 * @param pronouns the same of pronouns
 * @param same names that stood there already
 * @param kept names and pronouns that stand otherwise, and stay
 */
public record Loaded(
        boolean ofWorkers, int written, int pronouns, int same, int kept, int unnamed, List<Finding> findings) {
    private static final int MOST_SHOWN = 100;

    public Loaded {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is otherwise than it was. */
    public boolean changedNothing() {
        return written == 0 && pronouns == 0;
    }

    /** The first of what is left out, as many as a page takes. */
    List<Finding> shown() {
        return findings.stream().limit(MOST_SHOWN).toList();
    }
}
