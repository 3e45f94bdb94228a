package org.kith.sealing;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of an organisation's log beside the log itself. */
@Component
class KnownSql {
    private final JdbcClient jdbc;

    KnownSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the log must have reached.
     *
     * @param sealed lines when it was last sealed
     * @param exported lines of the newest checkpoint that was taken somewhere
     * @param settledTo the number of a line up to which lines were settled
     * @param highest the highest number of a line with a leaf
     * @param numbered the last number that was given to a line, of any organisation
     * @param sealing whether anything says how far it is sealed
     */
    record Known(long sealed, long exported, long settledTo, long highest, long numbered, boolean sealing) {}

    /**
     * Looks that the database knows of and the log has no line of; a line of an emergency that no emergency fits; and an emergency not told for long.
     *
     * @param trace what it knows them by, as in the words files
     * @param firstNumber of the line there should be, where that is known
     */
    record Missing(
            String trace,
            long missing,
            OffsetDateTime firstAt,
            @Nullable Long firstNumber) {}

    List<Missing> missing() {
        return jdbc.sql("select trace, missing, first_at, first_number from kith.looks_without_a_line()")
                .query(Missing.class)
                .list();
    }

    Known known() {
        return jdbc.sql("""
                        select coalesce((select s.sealed from reading_sealing s where s.organisation_id = kith.organisation()), 0) as sealed,
                               coalesce((select s.settled_to from reading_sealing s where s.organisation_id = kith.organisation()), 0) as settled_to,
                               exists (select from reading_sealing s where s.organisation_id = kith.organisation()) as sealing,
                               coalesce((select max(e.size) from checkpoint_export e where e.organisation_id = kith.organisation()), 0) as exported,
                               coalesce((select max(l.reading_id) from reading_leaf l where l.organisation_id = kith.organisation()), 0) as highest,
                               (select case when is_called then last_value else 0 end from reading_id_seq) as numbered
                        """).query(Known.class).single();
    }
}
