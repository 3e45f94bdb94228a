package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what was said in handovers of a young person for other pages than theirs: beside the record, as news, and what moves ended. */
@Component
class HandoverStepSql {
    private static final String EVENTS = """
            select g.*, a.name as from_name from (
                select h.id, h.id as handover, h.account_id, 'opened' as kind, h.opened_at as at, (h.opened_at at time zone 'Europe/London')::date as day
                  from kith.handover_now h where h.young_person_id = :person and BEGAN
                 union all
                select s.id, s.handover_id, h.account_id, s.kind, s.said_at, (s.said_at at time zone 'Europe/London')::date
                  from handover_step s join kith.handover_now h on h.id = s.handover_id
                 where h.young_person_id = :person and BEGAN and s.kind in ('letter', 'met', 'not-met', 'closed', 'moved', 'taken-back')) g
              left join account a on a.id = g.account_id
            """.replace("BEGAN", HandoverSql.BEGAN);

    private final JdbcClient jdbc;

    HandoverStepSql(JdbcClient jdbc) {
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

    /** What others said in one since a day that the young person has not looked at since, by kind: a letter and wishes on the pages they stand on. */
    List<String> unreadOf(Handover handover, LocalDate since) {
        return jdbc.sql("""
                        select distinct s.kind from handover_step s where s.handover_id = :handover and s.said_by <> (select kith.actor())
                           and s.said_at > greatest(:since::date::timestamptz, (select max(r.read_at) from reading r
                             where r.young_person_id = :me and r.account_id = (select kith.actor())
                               and r.page = case when s.kind = 'letter' then 'handover-letter' when s.kind in (:wishes) then 'handover-wishes' else 'handover' end))
                        """)
                .param("me", handover.whose().youngPerson())
                .param("handover", handover.id())
                .param("wishes", HandoverPart.WISHES.kinds())
                .param("since", since)
                .query(String.class)
                .list();
    }

    /** A meeting that was to come and does not take place. */
    record CalledOff(UUID handover, HandoverStep planned, boolean byMove) {}

    /** Of a young person, until the days they were planned for are over, by day; of one that day only where a move called it off. */
    List<CalledOff> calledOff(UUID youngPerson, LocalDate today) {
        return jdbc.sql("""
                        select p.*, null::uuid as whom_id, null as whom, null as by, false as by_young_person, false as by_you, c.move_id is not null as by_move
                          from handover_step p join handover_step c on c.about_id = p.id and c.kind = 'fell-through'
                         where p.young_person_id = :me and p.kind = 'planned' and p.on_day >= :today
                           and (c.move_id is not null or (c.said_at at time zone 'Europe/London')::date < p.on_day)
                         order by p.on_day, p.at_time, p.id
                        """)
                .param("me", youngPerson)
                .param("today", today)
                .query((row, number) -> new CalledOff(
                        row.getObject("handover_id", UUID.class),
                        HandoverSql.step(row, number),
                        row.getBoolean("by_move")))
                .list();
    }

    /** What a move ended, and the team they left by it. */
    record EndedByMove(UUID team, String fromName, @Nullable String toName) {

        String words() {
            var from = DisplayName.somebody(fromName);
            return toName == null
                    ? say("handover.ended-by-move.nobody", from)
                    : say("handover.ended-by-move", from, DisplayName.somebody(toName));
        }
    }

    /** Of a young person, the latest first, but none after which the same worker began to stop anew. */
    List<EndedByMove> endedByMoves(UUID youngPerson) {
        return jdbc.sql("""
                        select v.from_team_id as team, coalesce(f.name, '') as from_name, n.name as to_name
                          from kith.handover_now h join team_move v on v.id = h.move_id
                          left join account f on f.id = h.account_id left join account n on n.id = h.named_id
                         where h.young_person_id = :person and not exists (select from handover l
                             where l.young_person_id = h.young_person_id and l.account_id = h.account_id and l.opened_at > h.ended_at)
                         order by h.ended_at desc, h.id
                        """)
                .param("person", youngPerson)
                .query(EndedByMove.class)
                .list();
    }
}
