package org.kith.helpasked;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what waits of help that young people ask for, and what is new of it. */
@Component
class HelpNewsSql {
    private static final String ASKED = """
            select * from (select h.id, h.about, h.asked_at, (h.asked_at at time zone 'Europe/London')::date as day
              from help_ask h where h.young_person_id = :person) g
            """;

    private final JdbcClient jdbc;

    HelpNewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Waiting(UUID youngPerson, @Nullable String knownAs, String about, Instant since) {}

    /** Those that wait longest first. Asked of one young person after the other, by an index of what is open. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                        select h.young_person_id, coalesce(y.known_as, y.child_number) as known_as, h.about, h.asked_at
                          from unnest(array(select kith.young_people())) m (id)
                         cross join lateral (select * from help_ask h where h.organisation_id = (select kith.organisation())
                               and h.young_person_id = m.id and h.answered_at is null offset 0) h
                         cross join lateral (select * from young_person y where y.id = h.young_person_id offset 0) y
                         order by h.asked_at, h.id limit ?
                        """)
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getObject("young_person_id", UUID.class),
                        row.getString("known_as"),
                        row.getString("about"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    record News(String about, @Nullable String by) {}

    /** What was answered to them in thirty days, until they look. */
    List<News> answered(UUID youngPerson) {
        return jdbc.sql("""
                        select h.about, b.name as by from help_answer s join help_ask h on h.id = s.ask_id left join account b on b.id = s.said_by
                         where s.young_person_id = :me and s.said_at > greatest(kith.now() - interval '30 days', (select max(l.read_at)
                               from reading l where l.young_person_id = :me and l.account_id = (select kith.actor()) and l.page = 'help'))
                         order by s.said_at desc, s.id
                        """).param("me", youngPerson).query(News.class).list();
    }

    record Asked(TimelinePlace place, String about) {}

    /** The nearest to a place of what was asked. */
    List<Asked> asked(TimelineQuery query) {
        return jdbc.sql(query.nearest(ASKED, "asked_at"))
                .params(query.params())
                .query((row, number) -> new Asked(TimelinePlace.of(row, "asked_at"), row.getString("about")))
                .list();
    }
}
