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

    /**
     * What each says now is found by their account (offset 0): this is asked on every page. Whoever stands in is in a team of theirs and can come in. A
     * time away is of nobody’s concern where they work with no young people then; few are away at once, so that is asked last.
     */
    static final String NOBODY = """
            (select c.account_id, w.said_at, w.stand_in, not stands.in_ as gone, away.time as away
               from (select (select kith.actor()) as account_id
                      union select m.account_id from team_member m
                      where (select kith.role()) = 'manager' and m.team_id = any ((select kith.teams())::uuid[]) and THERE) c
              cross join lateral SAYS_THEMSELVES w
              cross join lateral (select w.stand_in is null or exists (select from team_member m join account a on a.id = m.account_id
                     where m.account_id = w.stand_in and a.ended_at is null and THERE
                       and m.team_id in (select o.team_id from team_member o where o.account_id = c.account_id
                           and o.since <= kith.now() and (o.until is null or o.until > kith.now()))) as in_ offset 0) stands
              cross join lateral (select min(t.time) as time from string_to_table(w.away, ' ') t (time)
                    cross join lateral (select split_part(t.time, '/', 1)::date as from_, split_part(t.time, '/', 2)::date as until_ offset 0) d
                   where stands.in_ and d.until_ >= TODAY and d.from_ <= TODAY + 14
                     and (w.stand_in is null or exists (select from SAYS_STAND_IN s cross join lateral string_to_table(s.away, ' ') o (time)
                         where split_part(o.time, '/', 1)::date <= d.until_ and split_part(o.time, '/', 2)::date >= d.from_))
                     and exists (select from kith.working_with x where x.starts_on <= d.until_ and coalesce(x.ends_on, x.known_until + 1, 'infinity') > d.from_
                         and (x.assigned and x.account_id = c.account_id
                             or not x.assigned and x.worker_id = any (array(select k.id from worker k where k.account_id = c.account_id))))) away
              where not stands.in_ or away.time is not null) g
            """.replace("SAYS_THEMSELVES", SAYS.formatted("c.account_id"))
            .replace("SAYS_STAND_IN", SAYS.formatted("w.stand_in"))
            .replace("TODAY", TODAY)
            .replace("THERE", THERE);

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
                          from NOBODY join account a on a.id = g.account_id left join account s on s.id = g.stand_in
                         order by g.said_at, g.account_id limit ?
                        """.replace("NOBODY", NOBODY))
                .param(most)
                .query(Nobody.class)
                .list();
    }
}
