package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is tried in a transaction and taken back at once. There is one savepoint that all tries go back to: to make one for each takes as long as what is
 * tried, and thousands inside one another would each be a transaction of its own to PostgreSQL.
 */
final class TakenBack {
    private final Connection connection;

    /** How deep work stands in work that is taken back. */
    private int depth;

    /** Whether the savepoint has before it all that is to stay. */
    private boolean kept;

    TakenBack(Connection connection) {
        this.connection = connection;
    }

    /** All that was done in this transaction stays while it lasts. */
    void begins() throws SQLException {
        execute("savepoint here");
        depth = 0;
        kept = true;
    }

    /** What was done last is to stay when something else is tried. */
    void stays() {
        kept = false;
    }

    /** Before something is tried. */
    void mark() throws SQLException {
        if (!kept) {
            execute("release savepoint here; savepoint here");
            kept = true;
        }
    }

    /** What was tried is gone, and so is what was done to stay and nothing was tried since. */
    void goes() throws SQLException {
        execute("rollback to savepoint here");
    }

    /** Whatever is done in this work, to stay or not, is gone when it ends. */
    void after(AsKith.Work work) throws SQLException {
        var before = kept;
        var savepoint = "before_" + ++depth;
        execute("savepoint " + savepoint + "; savepoint here");
        kept = true;
        try {
            work.done();
        } finally {
            execute("rollback to savepoint " + savepoint + "; release savepoint " + savepoint);
            depth--;
            kept = before;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
