package org.kith.working;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that finds whose stand-in is there no more: of whoever acts, and for a manager of everybody in their teams. */
@Component
class StandInSql {
    private static final String THERE = "m.since <= kith.now() and (m.until is null or m.until > kith.now())";

    /** What each says now is found by their account (offset 0): this is asked on every page. Whoever stands in is in a team of theirs and can come in. */
    static final String GONE = """
            (select c.account_id, w.said_at, w.stand_in
               from (select (select kith.actor()) as account_id
                      union select m.account_id from team_member m
                      where (select kith.role()) = 'manager' and m.team_id = any ((select kith.teams())::uuid[]) and THERE) c
              cross join lateral (select v.stand_in, v.said_at from working_said v where v.account_id = c.account_id order by v.version desc limit 1 offset 0) w
              where w.stand_in is not null
                and not exists (select from team_member m join account a on a.id = m.account_id
                     where m.account_id = w.stand_in and a.ended_at is null and THERE
                       and m.team_id in (select o.team_id from team_member o where o.account_id = c.account_id
                           and o.since <= kith.now() and (o.until is null or o.until > kith.now())))) g
            """.replace("THERE", THERE);

    private final JdbcClient jdbc;

    StandInSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody whose stand-in is there no more.
     *
     * @param worker by which they have a page; null where no return knows them
     */
    record Gone(
            UUID accountId,
            @Nullable String name,
            @Nullable String standIn,
            @Nullable UUID worker,
            OffsetDateTime saidAt) {}

    List<Gone> first(int most) {
        return jdbc.sql("""
                        select g.account_id, a.name, s.name as stand_in, (select w.id from worker w where w.account_id = a.id order by w.id limit 1) as worker,
                               g.said_at
                          from GONE join account a on a.id = g.account_id left join account s on s.id = g.stand_in
                         order by g.said_at, g.account_id limit ?
                        """.replace("GONE", GONE)).param(most).query(Gone.class).list();
    }
}
