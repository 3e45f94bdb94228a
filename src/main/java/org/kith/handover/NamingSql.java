package org.kith.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about who could take over, and what the worker before was called. */
@Component
class NamingSql {
    private final JdbcClient jdbc;

    NamingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of the young person’s team but whoever stops, as many young people as whoever asks sees. */
    List<Candidate> candidates(Handover handover, LocalDate today) {
        return jdbc.sql("""
                        with time as materialized (
                            select distinct x.young_person_id, x.account_id from kith.working_with x
                             where x.account_id is not null and x.starts_on <= :today and coalesce(x.ends_on, x.known_until + 1, 'infinity') > :today)
                        select z.* from (
                        select c.*, exists (select from time t where t.account_id = c.account and t.young_person_id = :young) as works_with_them,
                               (select count(*) from time t where t.account_id = c.account) as now,
                               (select count(*) from kith.handover_now h
                                 where h.open and h.named_id = c.account and h.first_day > :today and h.young_person_id <> :young) as coming,
                               (select max(l.last_day) from worker_leaving l where l.account_id = c.account and l.last_day >= :today
                                   and not exists (select from worker_leaving t where t.leaving_id = l.leaving_id and t.taken_back)) as leaves_on
                          from (select a.id as account, a.name, min(m.since at time zone 'Europe/London')::date as since
                                  from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
                                 where y.id = :young and a.id <> :from and a.role in ('worker', 'manager') and a.ended_at is null
                                   and m.since <= kith.now() and (m.until is null or m.until > kith.now())
                                 group by a.id, a.name) c) z
                         order by z.leaves_on is not null, z.now, lower(z.name), z.account
                        """)
                .param("today", today)
                .param("young", handover.whose().youngPerson())
                .param("from", handover.from().account())
                .query(Candidate.class)
                .list();
    }

    /** What a worker is called beside their name; empty where only a return names them. */
    String role(UUID youngPerson, UUID account) {
        return jdbc.sql("""
                        select a.role from assignment a where a.young_person_id = ? and a.account_id = ? and a.role is not null
                         order by a.starts_on desc limit 1
                        """)
                .params(youngPerson, account)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
