package org.kith.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what was said of promises of late: that one was made, and what became of it. */
@Component
class PromiseNewsSql {
    /** Every line that was said of promises of one young person, with what the promise said then. */
    private static final String SAID = """
            select g.*, (g.said_at at time zone 'Europe/London')::date as day, s.name as by, g.said_by = (select kith.actor()) as by_you,
                   coalesce(s.young_person_id = :person, false) as said_by_young_person,
                   (select n.known_as from person_name n where n.young_person_id = :person) as known_as
              from (select p.id, p.id as promise_id, 0 as number, null as step, p.words, p.due, p.said_by, p.said_at from promise p where p.young_person_id = :person
                     union all
                    select l.id, l.promise_id, l.number, l.step, coalesce((select c.words from promise_story c where c.promise_id = p.id and c.step = 'change'
                               and c.number <= l.number and not exists (select from promise_story d where d.promise_id = p.id and d.step = 'disagreement'
                                   and d.about = c.id and d.number < l.number) order by c.number desc limit 1), p.words), case when l.step = 'change' then l.due end, l.said_by, l.said_at
                      from promise_story l join promise p on p.id = l.promise_id where l.young_person_id = :person) g
              left join account s on s.id = g.said_by
            """;

    private static final String LINES =
            "select * from (" + SAID + ") g where (g.step is null or g.step in ('kept', 'change', 'not-kept')) ";

    private final JdbcClient jdbc;

    PromiseNewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that was said.
     *
     * @param step none where the promise was written down
     * @param words what the promise said then
     * @param due by when, where it was written down or changed; null where no day was said
     */
    record News(
            TimelinePlace place,
            UUID promise,
            Optional<Step> step,
            String words,
            @Nullable LocalDate due,
            Said said) {

        /** As the words files call it. */
        String key() {
            return step.map(Step::key).orElse("made");
        }
    }

    /** The nearest to a place of what happened; what is said beside it stands with the promise. */
    List<News> lines(TimelineQuery query) {
        return jdbc.sql(query.nearest(LINES, "said_at"))
                .params(query.params())
                .query((row, number) -> news(row))
                .list();
    }

    /**
     * What others said of promises since a moment, each until the young person opened that one: whoever looked at the list need not have read all of it.
     * An explanation waits however long it takes. To a change that they did not agree to they have said so.
     */
    List<News> saidByOthers(UUID youngPerson, OffsetDateTime since) {
        return jdbc.sql("select * from (" + SAID + """
                        ) g where g.said_by <> (select kith.actor()) and (g.step = 'not-kept' or g.said_at > cast(:since as timestamptz))
                           and not exists (select from promise_opened o
                               where o.promise_id = g.promise_id and o.account_id = (select kith.actor()) and o.number >= g.number)
                           and not (g.step = 'change' and exists (select from promise_story d
                               where d.promise_id = g.promise_id and d.step = 'disagreement' and d.about = g.id))
                         order by g.said_at desc, g.id
                        """)
                .param("person", youngPerson)
                .param("since", since)
                .query((row, number) -> news(row))
                .list();
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(
                TimelinePlace.of(row, "said_at"),
                row.getObject("promise_id", UUID.class),
                Step.ofKey(row.getString("step")),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                PromiseSql.said(row));
    }
}
