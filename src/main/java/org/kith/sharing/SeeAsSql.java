package org.kith.sharing;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that look at a record as somebody else, and turn back. */
@Component
class SeeAsSql {
    private final JdbcClient jdbc;

    SeeAsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads as a recipient, by the same policy that holds for them, and leaves nothing behind of what was done for it.
     *
     * @param before what would be decided first, such as sharing what is only proposed yet
     */
    <T> T as(Recipient recipient, Runnable before, Supplier<T> read) {
        jdbc.sql("savepoint see_as").update();
        before.run();
        jdbc.sql("select kith.see_as(?, ?)")
                .params(recipient.kind().key(), recipient.id())
                .query(row -> {});
        var seen = read.get();
        jdbc.sql("rollback to savepoint see_as").update();
        return seen;
    }
}
