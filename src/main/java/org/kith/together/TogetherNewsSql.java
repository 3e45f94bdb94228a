package org.kith.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what is new of how people work together: what was agreed, and what a young person is asked or told. */
@Component
class TogetherNewsSql {
    /** Nothing newer of that side was said. */
    static final String STANDS = """
            t.version = (select max(v.version) from together_said v
                where v.young_person_id = t.young_person_id and v.account_id = t.account_id and v.by_young = t.by_young)
            """;

    static final String OTHERWISE =
            "(select count(*) from together_otherwise o where o.said_id = t.id and o.asks_young = t.asks_young) ";

    /** Nothing newer of both was. */
    static final String NOTHING_LATER = """
            (select count(*) from together_said v where v.young_person_id = t.young_person_id and v.account_id = t.account_id and v.said_at > t.said_at) = 0
            """;

    private static final String ASKS = "t.asks_young and t.agreed_at is null and " + OTHERWISE + "= 0";
    private static final String LOOKED = """
            coalesce((select max(r.read_at) from reading r
                where r.young_person_id = :person and r.account_id = (select kith.actor()) and r.page = 'together'), '-infinity')
            """;

    private static final String UNREAD =
            "exists (select from together_otherwise o where o.said_id = t.id and not t.asks_young and not o.asks_young and o.said_at > "
                    + LOOKED + ")";
    private static final String UNREAD_YES =
            "not t.asks_young and t.agreed_at > kith.now() - interval '14 days' and t.agreed_at > " + LOOKED;

    private static final String AGAIN =
            "t.agreed_at is not null and t.look_again between cast(:today as date) - 7 and :today and " + OTHERWISE
                    + "= 0 and " + NOTHING_LATER;
    private static final String NEWS = "select * from (select t.account_id, w.name, t.said_at, t.id, case when " + ASKS
            + " then 'asks' when " + UNREAD + " then 'otherwise' when " + UNREAD_YES + " then 'agreed' when " + AGAIN
            + " then 'again' end as kind from together_said t join account w on w.id = t.account_id where t.young_person_id = :person and "
            + STANDS + ") g where g.kind is not null order by g.said_at desc, g.id";

    private static final String AGREED = """
            select * from (select t.id, t.account_id, t.agreed_at, (t.agreed_at at time zone 'Europe/London')::date as day, w.name
              from together_said t join account w on w.id = t.account_id
             where t.young_person_id = :person and t.agreed_at is not null) g
            """;

    private final JdbcClient jdbc;

    TogetherNewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That something was agreed with this worker. */
    record Agreed(TimelinePlace place, UUID worker, String name) {}

    /** The nearest to a place of what was agreed. */
    List<Agreed> agreed(TimelineQuery query) {
        return jdbc.sql(query.nearest(AGREED, "agreed_at"))
                .params(query.params())
                .query((row, number) -> agreed(row))
                .list();
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        return new Agreed(
                TimelinePlace.of(row, "agreed_at"), row.getObject("account_id", UUID.class), row.getString("name"));
    }

    /**
     * What the young person is told of one worker.
     *
     * @param kind {@code asks}: their answer is asked for; {@code otherwise}: the worker sees what they wrote differently; {@code agreed}: the worker
     *     said yes to it; {@code again}: the day has
     *     come on which both want to look at it
     */
    record News(UUID worker, String name, String kind) {}

    /** Until they answer, or look at it; of a day, from then on until a week later or until something newer is said. */
    List<News> forYoungPerson(UUID youngPerson, LocalDate today) {
        return jdbc.sql(NEWS)
                .param("person", youngPerson)
                .param("today", today)
                .query((row, number) ->
                        new News(row.getObject("account_id", UUID.class), row.getString("name"), row.getString("kind")))
                .list();
    }
}
