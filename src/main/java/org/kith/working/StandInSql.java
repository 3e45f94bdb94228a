package org.kith.working;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The statement that finds where nobody stands in: since whoever did is there no more, or for a time away that has come or comes within two weeks; of
 * whoever acts, and for a manager of everybody in their teams.
 */
@Component
class StandInSql {
    private static final String THERE = "m.since <= kith.now() and (m.until is null or m.until > kith.now())";

    private static final String TODAY = "(kith.now() at time zone 'Europe/London')::date";

    private static final String SAYS =
            "(select v.* from working_said v where v.account_id = %s order by v.version desc limit 1 offset 0)";

    private static final String THEM = """
            (select (select kith.actor()) as account_id
              union select m.account_id from team_member m
              where (select kith.role()) = 'manager' and m.team_id = any ((select kith.teams())::uuid[]) and THERE) c
            """.replace("THERE", THERE);

    /** Whether whoever stands in is in a team of theirs and can come in. */
    private static final String STANDS_IN = """
            exists (select from team_member m join account a on a.id = m.account_id
                where m.account_id = w.stand_in and a.ended_at is null and THERE
                  and m.team_id in (select o.team_id from team_member o where o.account_id = c.account_id
                      and o.since <= kith.now() and (o.until is null or o.until > kith.now())))
            """.replace("THERE", THERE);

    private static final String SOON =
            "split_part(t.time, '/', 2)::date >= TODAY and split_part(t.time, '/', 1)::date <= TODAY + 14"
                    .replace("TODAY", TODAY);

    /** Since whoever stood in is there no more. What each says now is found by their account (offset 0): this is asked on every page. */
    static final String GONE = "(select c.account_id, w.said_at, w.stand_in, true as gone, null as away from " + THEM
            + " cross join lateral " + SAYS.formatted("c.account_id") + " w where w.stand_in is not null and not "
            + STANDS_IN + ") g";

    /** Those among whom are all who are away soon with nobody in their place. */
    static final String AWAY = "(select from " + THEM + " cross join lateral " + SAYS.formatted("c.account_id")
            + " w where exists (select from string_to_table(w.away, ' ') t (time) where " + SOON + ")) g";

    /** For the first such time away: with nobody named, or somebody who is away as well. It is of nobody’s concern where they work with no young people then. */
    static final String ALONE = """
            (select c.account_id, w.said_at, w.stand_in, false as gone, away.time as away
               from THEM cross join lateral SAYS_THEMSELVES w
              cross join lateral (select min(t.time) as time from string_to_table(w.away, ' ') t (time)
                    cross join lateral (select split_part(t.time, '/', 1)::date as from_, split_part(t.time, '/', 2)::date as until_ offset 0) d
                   where SOON and (w.stand_in is null or STANDS_IN and exists (select from SAYS_STAND_IN s cross join lateral string_to_table(s.away, ' ') o (time)
                         where split_part(o.time, '/', 1)::date <= d.until_ and split_part(o.time, '/', 2)::date >= d.from_))
                     and exists (select from kith.working_with x where x.starts_on <= d.until_ and coalesce(x.ends_on, x.known_until + 1, 'infinity') > d.from_
                         and (x.assigned and x.account_id = c.account_id
                             or not x.assigned and x.worker_id = any (array(select k.id from worker k where k.account_id = c.account_id))))) away
              where away.time is not null) g
            """.replace("THEM ", THEM + " ")
            .replace("SAYS_THEMSELVES", SAYS.formatted("c.account_id"))
            .replace("SAYS_STAND_IN", SAYS.formatted("w.stand_in"))
            .replace("STANDS_IN", STANDS_IN)
            .replace("SOON", SOON);

    private final JdbcClient jdbc;

    StandInSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody in whose place nobody is.
     *
     * @param gone whether whoever stood in is there no more; else nobody was named, or whoever is named is away on some of the same days
     * @param away for which time away, as it is kept; null where whoever stood in is gone
     * @param worker by which they have a page; null where no return knows them
     */
    record Nobody(
            UUID accountId,
            @Nullable String name,
            @Nullable String standIn,
            boolean gone,
            @Nullable String away,
            @Nullable UUID worker,
            OffsetDateTime saidAt) {}

    List<Nobody> first(int most) {
        return jdbc.sql("""
                        select g.account_id, a.name, s.name as stand_in, g.gone, g.away,
                               (select w.id from worker w where w.account_id = a.id order by w.id limit 1) as worker, g.said_at
                          from (select * from GONE union all select * from ALONE) g join account a on a.id = g.account_id left join account s on s.id = g.stand_in
                         order by g.said_at, g.account_id limit ?
                        """.replace("GONE", GONE).replace("ALONE", ALONE))
                .param(most)
                .query(Nobody.class)
                .list();
    }
}
