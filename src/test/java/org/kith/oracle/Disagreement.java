package org.kith.oracle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where PostgreSQL and the reference do not say the same. */
record Disagreement(Who who, @Nullable UUID about, String does, Answer reference, String database, Row row) {

    String table() {
        return row.table();
    }

    @Override
    public String toString() {
        return """

                %s, in a transaction about %s: %s %s
                  the reference says %s (%s)
                  PostgreSQL says %s
                  the row: %s %s""".formatted(
                        who,
                        about == null ? "nobody" : about,
                        does,
                        row.table(),
                        reference.yes() ? "yes" : "no",
                        reference.because(),
                        database,
                        row.table(),
                        row.columns());
    }
}
