package org.kith.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one statement that counts what waits, in all rooms at once. */
@Component
class InboxSql {
    /** Whom they work with is found once, and only if a count asks for it. */
    private static final String MINE = "with mine as materialized (select array(select kith.young_people()) as ids) ";

    private final JdbcClient jdbc;

    InboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int sum(List<Count> counts) {
        var all = counts.stream().map(Count::sql).collect(Collectors.joining(" + "));
        return jdbc.sql(MINE + "select (" + all + ")::int").query(Integer.class).single();
    }
}
