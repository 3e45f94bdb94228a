package org.kith.inbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that counts what waits, in all rooms at once, and those of what is counted by itself. */
@Component
class InboxSql {
    /** Whom they work with is found once, and only if a count asks for it. */
    private static final String MINE = "with mine as materialized (select array(select kith.young_people()) as ids) ";

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;

    InboxSql(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /** A number in the head of a page is not worth waiting longer for. */
    private static final int SECONDS = 1;

    /** In how many teams whoever acts is. */
    int teams() {
        return jdbc.sql("select cardinality(kith.teams())").query(Integer.class).single();
    }

    /**
     * Planning it takes PostgreSQL tens of times as long as doing it. So it is a statement of the connection's from the first time on, and has no
     * parameters: such a one is planned once and for all, where one with parameters is planned anew five times over.
     */
    int count(Count all, int teams) {
        var first = asked(all.atOnce(teams));
        var waits = first[0].intValue();
        for (int i = 0; i < all.apart().size(); i++) {
            if (first[i + 1] > 0) {
                waits += asked(all.apart().get(i).count().sql(teams))[0].intValue();
            }
        }
        return waits;
    }

    private Long[] asked(String counts) {
        PreparedStatementCallback<Long[]> counted = InboxSql::first;
        return Objects.requireNonNull(statements.execute(MINE + "select array[" + counts + "]::bigint[]", counted));
    }

    private static Long[] first(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(1);
        statement.setQueryTimeout(SECONDS);
        try (var rows = statement.executeQuery()) {
            rows.next();
            return (Long[]) rows.getArray(1).getArray();
        }
    }
}
