package org.kith.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find whose worker leaves while no handover is open, and whose stays while somebody else is still said to take over. */
@Component
class UnopenedSql {
    private static final String TODAY = "(kith.now() at time zone 'Europe/London')::date";

    /**
     * Young people who still have a worker who leaves, and no handover: as far as whoever acts may know who leaves. Few leave, so the young people of each
     * are found one worker after the other (offset 0), whatever PostgreSQL has counted; this is asked on every page.
     */
    static final String ALL = """
            (select distinct y.id as young_person, y.known_as, y.child_number, l.account_id as account, l.name as worker, l.last_day, l.said_at
               from (LEAVING and l.last_day >= TODAY - 31) l
              cross join lateral (select x.* from kith.working_with x where WORKS_WITH offset 0) x
              cross join lateral (select * from young_person y where y.id = x.young_person_id offset 0) y
              where y.team_id = any ((select kith.teams())::uuid[]) and x.starts_on <= l.last_day
                and coalesce(x.ends_on, x.known_until + 1, 'infinity') > greatest(TODAY, l.last_day + 1)
                and (select count(*) from kith.handover_now h where h.young_person_id = y.id and h.account_id = l.account_id and h.open) = 0) u
            """.replace("LEAVING", LeavingSql.LEAVING)
            .replace("WORKS_WITH", LeavingSql.WORKS_WITH.formatted("l.account_id"))
            .replace("TODAY", TODAY);

    /** Those who leave, among whom they are. */
    static final String MAY_BE = "worker_leaving l where l.last_day >= " + TODAY + " - 31";

    /**
     * Of a handover {@code h}: their worker stays, and somebody else who was to take over is there all the same, or whoever stays is not, the day after
     * what was to be their last one; nothing was opened since.
     */
    static final String UNSETTLED = """
            (h.ended = 'taken-back' and h.named_id is not null
               and greatest(h.last_day, (h.ended_at at time zone 'Europe/London')::date) >= TODAY - 31
               and not exists (select from handover g where g.young_person_id = h.young_person_id and g.account_id = h.account_id and g.opened_at > h.ended_at)
               and (exists (select from handover_step n join kith.working_with x on x.id = n.id
                       where n.handover_id = h.id and n.kind = 'named' and coalesce(x.ends_on, 'infinity') > greatest(x.starts_on, TODAY))
                   or not exists (select from kith.working_with x where x.young_person_id = h.young_person_id and x.account_id = h.account_id
                       and x.starts_on <= h.last_day + 1 and coalesce(x.ends_on, x.known_until + 1, 'infinity') > h.last_day + 1)))
            """.replace("TODAY", TODAY);

    private final JdbcClient jdbc;

    UnopenedSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A young person whose worker leaves, and of whom no handover is open. */
    record Unopened(
            UUID youngPerson,
            @Nullable String knownAs,
            @Nullable String childNumber,
            UUID account,
            @Nullable String worker,
            LocalDate lastDay,
            OffsetDateTime saidAt) {

        String name() {
            return DisplayName.young(knownAs, childNumber);
        }
    }

    /** Whose worker leaves, and nobody opened a handover. */
    List<Unopened> first(int most) {
        return jdbc.sql("select * from " + ALL
                        + " order by u.last_day, kith.folded(u.known_as), u.young_person, u.account limit ?")
                .param(most)
                .query(Unopened.class)
                .list();
    }

    boolean isUnsettled(UUID handover) {
        return jdbc.sql("select exists (select from kith.handover_now h where h.id = ? and " + UNSETTLED + ")")
                .param(handover)
                .query(Boolean.class)
                .single();
    }
}
