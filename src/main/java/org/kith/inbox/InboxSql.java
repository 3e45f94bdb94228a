package org.kith.inbox;

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

    /** With a parameter that says nothing: without any, the statement would be planned anew each time, which takes longer than all it does. */
    int count(Count all) {
        return jdbc.sql(MINE + "select (" + all.sql() + ")::int where ?")
                .param(true)
                .query(Integer.class)
                .single();
    }
}
