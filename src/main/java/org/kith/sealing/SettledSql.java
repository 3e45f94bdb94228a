package org.kith.sealing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far lines are settled. A line's number is handed out before its transaction commits, so lines come in any order; but once every
 * transaction that had begun by a mark has ended, no number up to it can still come. Sealing looks at what is past that, and no further back.
 */
@Component
class SettledSql {
    private final JdbcClient jdbc;

    SettledSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to where lines are settled. Sets the next mark if there is none, or one of a database that this one was copied from. */
    long settledTo() {
        jdbc.sql("insert into reading_sealing (organisation_id) values (kith.organisation()) on conflict do nothing")
                .update();
        // The number is read in a statement before that of the horizon, so whoever holds one up to it began before the
        // horizon.
        var numbered = jdbc.sql("select last_value from reading_id_seq")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        update reading_sealing set mark = ?, horizon = pg_snapshot_xmax(pg_current_snapshot()), marked_at = now()
                         where organisation_id = kith.organisation()
                           and (mark is null or horizon > pg_snapshot_xmax(pg_current_snapshot()))
                        """).param(numbered).update();
        return jdbc.sql("select settled_to from reading_sealing where organisation_id = kith.organisation()")
                .query(Long.class)
                .single();
    }

    /**
     * The mark, if no number up to it can still come. The minutes are for the moment in which a transaction has its first number and is not
     * counted among those that have begun.
     */
    Optional<Long> reachedMark() {
        return jdbc.sql("""
                        select mark from reading_sealing
                         where organisation_id = kith.organisation() and marked_at < now() - interval '10 minutes'
                           and horizon <= pg_snapshot_xmin(pg_current_snapshot())
                        """).query(Long.class).optional();
    }

    /** Once all lines up to the mark are sealed. */
    void settle(long mark) {
        jdbc.sql("""
                        update reading_sealing set settled_to = greatest(settled_to, :mark), mark = null, horizon = null, marked_at = null
                         where organisation_id = kith.organisation() and mark = :mark
                        """).param("mark", mark).update();
    }
}
