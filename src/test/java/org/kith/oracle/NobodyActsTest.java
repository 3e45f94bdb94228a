package org.kith.oracle;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every table, with rows in it, asked while nobody acts: an error each time, whichever way PostgreSQL comes to the rows. */
class NobodyActsTest {
    /** As many as it takes until each table had a row, and no more than this. */
    private static final int WORLDS = 16;

    private static final String[] WAYS = {"on", "off"};

    @Test
    void everyTableThatHasRowsAnswersNobodyWithAnError() throws SQLException {
        var tables = Rules.all().stream().map(Rule::table).collect(toSet());
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        try (var kith = AsKith.one()) {
            for (int number = 0; number < WORLDS && !asked.equals(tables); number++) {
                kith.enters(Worlds.facts(number), false);
                kith.nobody();
                ask(kith, tables, asked, answered);
            }
        }
        assertThat(answered).as("tables that answer nobody").isEmpty();
        assertThat(asked).as("tables that had a row when asked").isEqualTo(tables);
    }

    private static void ask(AsKith kith, Set<String> tables, Set<String> asked, Set<String> answered)
            throws SQLException {
        for (var table : tables) {
            if (kith.rowsThere(table) == 0) {
                continue;
            }
            asked.add(table);
            for (var way : WAYS) {
                // Of its own words, since a statement is planned once; and the setting goes with what is tried while it
                // holds.
                kith.takingBack(() -> {
                    kith.does("set local enable_seqscan = " + way);
                    if (kith.tries("select * from " + table + " -- " + way) != AsKith.End.REFUSED) {
                        answered.add(table);
                    }
                });
            }
        }
    }
}
