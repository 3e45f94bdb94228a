package org.kith.entries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what young people wrote in their own record and whoever works with them has not looked at since. */
@Component
class WroteSql {
    /**
     * The latest of each young person whom whoever acts works with now, until they open the record or that entry. What is older than sixty days waits for
     * nobody. Those they ever worked with are found by whoever acts, not by the teams, of which a manager may have fifty; each is asked about by their key
     * (offset 0), and what they wrote first: this is asked on every page.
     */
    static final String UNREAD = """
            (select distinct c.id from (
                 select a.young_person_id as id from assignment a where a.account_id = (select kith.actor())
                  union all
                 select i.young_person_id from worker w
                  cross join lateral (select i.young_person_id from involvement i where i.worker_id = w.id offset 0) i
                  where w.account_id = (select kith.actor())) c) m
             cross join lateral (select e.id as entry, e.written_at from entry e
                 where e.young_person_id = m.id and e.by_young_person and e.written_at > kith.now() - interval '60 days'
                   and not e.taken_away
                 order by e.written_at desc, e.id desc limit 1) e
             cross join lateral (select from (select) one
                 where (select count(*) from kith.working_with x where x.young_person_id = m.id and x.account_id = (select kith.actor())
                           and x.starts_on <= TODAY and coalesce(x.ends_on, 'infinity') > TODAY) > 0
                   and (select count(*) from reading r where r.young_person_id = m.id and r.account_id = (select kith.actor())
                           and r.page in ('record', 'entry') and r.read_at >= e.written_at) = 0
                 offset 0) u
            """.replace("TODAY", "(kith.now() at time zone 'Europe/London')::date");

    private final JdbcClient jdbc;

    WroteSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Wrote(
            UUID youngPerson,
            @Nullable String knownAs,
            @Nullable String childNumber,
            UUID entry,
            Instant since) {
        String name() {
            return DisplayName.young(knownAs, childNumber);
        }
    }

    /** Who has waited longest first. */
    List<Wrote> unread(int most) {
        return jdbc.sql("select m.id as young_person, y.known_as, y.child_number, e.entry, e.written_at as since from "
                        + UNREAD
                        + " cross join lateral (select p.known_as, p.child_number from young_person p where p.id = m.id offset 0) y"
                        + " order by e.written_at, m.id limit ?")
                .param(most)
                .query(Wrote.class)
                .list();
    }
}
