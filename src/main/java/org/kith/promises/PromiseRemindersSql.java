package org.kith.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the promises of which a young person is reminded: what they promised, when its day is near or over, and what was promised to them for tomorrow or
 * today, or is late.
 */
@Component
class PromiseRemindersSql {
    /** A reminder begins so many days before the day, and ends so many after it. */
    private static final int NEAR = 3;

    private static final int OVER = 30;

    /** What is for tomorrow, for today or for a day just gone by stands until it is done. */
    private static final int LATELY = 3;

    /** Of the rest they know once they looked at what was promised since the reminder began. */
    private static final String DUE = """
            select p.id from promise p
             cross join lateral (select coalesce((select coalesce(s.due, 'infinity') from promise_story s
                     where s.promise_id = p.id and AGREED order by s.number desc limit 1), p.due, 'infinity') as due offset 0) d
             where p.young_person_id = :person and p.ended_at is null
               and d.due between :from and case when p.by_young_person then :to else :tomorrow end
               and (d.due between :lately and :tomorrow or not exists (select from reading r
                   where r.young_person_id = :person and r.account_id = (select kith.actor()) and r.page = 'promises'
                   and r.read_at >= (case when d.due > :yesterday then d.due - :near else d.due + 1 end)::timestamp at time zone 'Europe/London'))
            """.replace("AGREED", PromiseSql.AGREED);

    private final JdbcClient jdbc;
    private final PromiseSql promises;

    PromiseRemindersSql(JdbcClient jdbc, PromiseSql promises) {
        this.jdbc = jdbc;
        this.promises = promises;
    }

    /** Those whose day is first, first. */
    List<Promise> of(UUID youngPerson, LocalDate today) {
        var ids = jdbc.sql(DUE)
                .param("person", youngPerson)
                .param("from", today.minusDays(OVER))
                .param("to", today.plusDays(NEAR))
                .param("yesterday", today.minusDays(1))
                .param("near", NEAR)
                .param("lately", today.minusDays(LATELY))
                .param("tomorrow", today.plusDays(1))
                .query(UUID.class)
                .list();
        return promises.those(ids).stream().sorted(Promise.DUE_SOONEST).toList();
    }
}
