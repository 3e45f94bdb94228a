package org.kith.walk;

import java.util.stream.Collectors;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a form can change, held by somebody else: nobody waits for it as long as for a page, so that a walk of all forms is soon over. */
final class HeldTables {
    /** How often the ways in were tried is written outside of what somebody sends. */
    private static final String TRIES = "try_limit";

    private static final String PATIENCE = "'2s'";
    private static final String NONE = "'5ms'";

    private HeldTables() {}

    interface Walk {
        void of() throws Exception;
    }

    static void whileHeld(Walk walk) throws Exception {
        var begins = definition();
        if (!begins.contains(PATIENCE)) {
            throw new AssertionError("nobody says how long is waited: " + begins);
        }
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(begins.replace(PATIENCE, NONE));
            connection.setAutoCommit(false);
            statement.execute("lock table " + tables() + " in share row exclusive mode");
            try {
                walk.of();
            } finally {
                connection.rollback();
                statement.execute(begins);
                connection.commit();
            }
        }
    }

    private static String tables() {
        return Untouched.tables().stream()
                .filter(table -> !table.equals(TRIES))
                .map(table -> "\"" + table + "\"")
                .collect(Collectors.joining(", "));
    }

    /** Where it is said how long somebody waits who acts. */
    private static String definition() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("""
                        select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where n.nspname = 'kith' and p.prosrc like '%lock_timeout%'
                        """)
                .query(String.class)
                .single();
    }
}
