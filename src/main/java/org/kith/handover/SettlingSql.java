package org.kith.handover;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about handovers that were taken back, while it is still said that somebody else takes over. */
@Component
class SettlingSql {
    /** Whose worker stays, and does not work with them the day after what was to be the last one; nothing was opened since. */
    static final String UNSETTLED = """
            kith.handover_now h where (h.ended = 'taken-back' or h.ended = 'closed' and exists (select from worker_leaving t
                   where t.leaving_id = h.leaving_id and t.taken_back and t.said_at > h.ended_at)) and h.named_id is not null
               and h.last_day >= (kith.now() at time zone 'Europe/London')::date - 31
               and not exists (select from handover g where g.young_person_id = h.young_person_id and g.account_id = h.account_id and g.opened_at > h.ended_at)
               and not exists (select from kith.working_with x where x.young_person_id = h.young_person_id and x.account_id = h.account_id
                   and x.starts_on <= h.last_day + 1 and coalesce(x.ends_on, x.known_until + 1, 'infinity') > h.last_day + 1)
            """;

    private final JdbcClient jdbc;

    SettlingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isUnsettled(UUID handover) {
        return jdbc.sql("select exists (select from " + UNSETTLED + " and h.id = ?)")
                .param(handover)
                .query(Boolean.class)
                .single();
    }
}
