package org.kith.ahead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what was said of late of what is coming, and what of it happened. */
@Component
class NewsSql {
    private static final String LINES =
            "select * from (select p.*, (p.said_at at time zone 'Europe/London')::date as day, " + ComingSql.SAID + """
              from coming_version p left join account s on s.id = p.said_by where p.young_person_id = :person) g
            """;

    private static final String ENDED = LINES + " where g.state <> 'ahead'";

    private final JdbcClient jdbc;

    NewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that was said. */
    record News(TimelinePlace place, UUID event, int number, Foreseen says, State state, Said said) {

        String title() {
            return Objects.requireNonNullElseGet(says.words(), says.kind()::words);
        }

        /** As the words files call it. */
        String key() {
            return state == State.AHEAD ? number == 1 ? "first" : "change" : state.key();
        }
    }

    /** The nearest to a place of what happened or was called off. */
    List<News> ended(TimelineQuery query) {
        return jdbc.sql(query.nearest(ENDED, "said_at"))
                .params(query.params())
                .query((row, number) -> news(row))
                .list();
    }

    /** What others said since a moment, and since the young person last looked at what is coming; of each the latest. */
    List<News> saidByOthers(UUID youngPerson, OffsetDateTime since) {
        return jdbc.sql("select distinct on (n.event_id) n.* from (" + LINES + """
                        where g.said_by <> (select kith.actor()) and g.said_at > greatest(cast(:since as timestamptz),
                               (select max(r.read_at) from reading r
                                 where r.young_person_id = :person and r.account_id = (select kith.actor()) and r.page = 'coming'))) n
                         order by n.event_id, n.number desc
                        """)
                .param("person", youngPerson)
                .param("since", since)
                .query((row, number) -> news(row))
                .list();
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(
                TimelinePlace.of(row, "said_at"),
                row.getObject("event_id", UUID.class),
                row.getInt("number"),
                ComingRows.foreseen(row),
                State.ofKey(row.getString("state")).orElseThrow(),
                ComingRows.said(row));
    }
}
