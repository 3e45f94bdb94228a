package org.kith.handover;

import java.util.List;
import java.util.UUID;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that finds when handovers of a young person were opened, when a letter was sent in each, and when it ended. */
@Component
class HandoverTimelineSql {
    private static final String EVENTS = """
            select g.*, a.name as from_name from (
                select h.id, h.id as handover, h.account_id, 'opened' as kind, h.opened_at as at, (h.opened_at at time zone 'Europe/London')::date as day
                  from handover h where h.young_person_id = :person
                 union all
                select s.id, s.handover_id, h.account_id, s.kind, s.said_at, (s.said_at at time zone 'Europe/London')::date
                  from handover_step s join handover h on h.id = s.handover_id
                 where s.young_person_id = :person and s.kind in ('letter', 'met', 'not-met', 'closed', 'moved', 'taken-back')) g
              left join account a on a.id = g.account_id
            """;

    private final JdbcClient jdbc;

    HandoverTimelineSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kind that it was opened, a letter in it, or the step that ended it */
    record Event(TimelinePlace place, UUID handover, String kind, String from) {}

    /** The nearest to a place. */
    List<Event> events(TimelineQuery query) {
        return jdbc.sql(query.nearest(EVENTS, "at"))
                .params(query.params())
                .query((row, number) -> new Event(
                        TimelinePlace.of(row, "at"),
                        row.getObject("handover", UUID.class),
                        row.getString("kind"),
                        DisplayName.somebody(row.getString("from_name"))))
                .list();
    }
}
