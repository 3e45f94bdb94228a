package org.kith.successor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that finds colleagues whose last day is over and who can still come in. */
@Component
class LeftSql {
    /** Each account by its key (offset 0): by what PostgreSQL had counted once, it read those of everybody. */
    static final String LEFT = """
            (select a.id as account, a.name, max(l.last_day) as last_day, max(l.said_at) as said_at
               from worker_leaving l cross join lateral (select * from account c where c.id = l.account_id and c.ended_at is null offset 0) a
              where not l.taken_back and l.version = (select max(v.version) from worker_leaving v where v.leaving_id = l.leaving_id)
                and l.last_day < (kith.now() at time zone 'Europe/London')::date
              group by a.id, a.name) l
            """;

    private final JdbcClient jdbc;

    LeftSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Left(UUID account, String name, LocalDate lastDay, OffsetDateTime saidAt) {}

    /** Whose last day is longest over first. */
    List<Left> first(int most) {
        return jdbc.sql("select * from " + LEFT + " order by l.last_day, l.account limit ?")
                .param(most)
                .query(Left.class)
                .list();
    }
}
