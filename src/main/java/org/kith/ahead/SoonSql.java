package org.kith.ahead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what comes next for all young people somebody works with, and what of it waits for them. */
@Component
class SoonSql {
    private static final String MINE = "array(select kith.young_people())";

    private static final String SOON =
            """
            select * from (
                select e.young_person_id as youngPerson, e.id::text as key, v.ends as day
                  from coming_event e cross join lateral (select l.starts, l.ends from coming_version l
                      where l.event_id = e.id order by l.number desc limit 1) v
                 where e.settled_at is null and v.starts <= :until and e.young_person_id = any (MINE)
                 union all
                select f.young_person_id, f.key, f.day from (FOUND) f where f.day between :today and :until) s
             order by s.day, s.youngPerson, s.key
            """.replace("FOUND", FoundSql.FOUND.replace(":people", "MINE")).replace("MINE", MINE);

    private final JdbcClient jdbc;

    SoonSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that begins soon, or whose day has passed while nobody said what became of it. */
    record Soon(UUID youngPerson, String key, LocalDate day) {

        /** Where it stands among others, as an address says it. */
        String place() {
            return day + "_" + youngPerson + "_" + key;
        }
    }

    List<Soon> soon(LocalDate today) {
        return jdbc.sql(SOON)
                .param("today", today)
                .param("until", today.plusDays(Coming.SOON))
                .query(Soon.class)
                .list();
    }
}
