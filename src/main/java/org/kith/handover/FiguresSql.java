package org.kith.handover;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that counts handovers, as far as whoever asks sees them. */
@Component
class FiguresSql {
    private final JdbcClient jdbc;

    FiguresSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that came to an end since a day, team by team: not where the worker stayed. */
    List<HandoverFigures> since(LocalDate day) {
        return jdbc.sql("""
                        select t.name as team, count(*)::int as over, count(*) filter (where h.warm)::int as warm,
                               count(*) filter (where h.ended = 'moved' and not h.warm)::int as moved
                          from kith.handover_now h cross join lateral (select y.team_id from young_person y where y.id = h.young_person_id offset 0) y
                          join team t on t.id = y.team_id
                         where h.young_person_id = any (array(select kith.young_people())) and not h.open and h.ended is distinct from 'taken-back'
                           and coalesce((h.ended_at at time zone 'Europe/London')::date, greatest(h.last_day, h.first_day)) >= ?
                         group by t.id, t.name order by kith.folded(t.name), t.id
                        """).param(day).query(HandoverFigures.class).list();
    }
}
