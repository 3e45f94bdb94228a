package org.kith.sealing;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about where checkpoints were taken. */
@Component
class ExportSql {
    private final JdbcClient jdbc;

    ExportSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last checkpoint, unless this place has it or had another a moment ago. A clock that was set back delays nothing. */
    Optional<String> due(String destination, Duration atMostEvery) {
        return jdbc.sql("""
                        select c.note from reading_checkpoint c
                         where c.organisation_id = kith.organisation()
                           and not exists (select from checkpoint_export e
                                 where e.organisation_id = c.organisation_id and e.destination = :destination
                                   and (e.size >= c.size or e.exported_at between now() - make_interval(secs => :seconds) and now()))
                         order by c.size desc limit 1
                        """)
                .param("destination", destination)
                .param("seconds", atMostEvery.toSeconds())
                .query(String.class)
                .optional();
    }

    void taken(String destination, long size) {
        jdbc.sql("""
                        insert into checkpoint_export (organisation_id, destination, size, exported_at)
                        values (kith.organisation(), ?, ?, now())
                        on conflict (organisation_id, destination) do update set size = excluded.size, exported_at = excluded.exported_at
                        """).params(destination, size).update();
    }
}
