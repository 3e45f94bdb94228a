package org.kith.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find which introductions took place, by when that was said. */
@Component
class MetSql {
    private static final String MET = """
            select * from (
                select h.id, h.said_at, (h.said_at at time zone 'Europe/London')::date as day, i.id as introduction_id, i.account_id, i.service_id, i.name,
                       coalesce(a.name, v.name) as called, (select n.known_as from person_name n where n.young_person_id = :person) as known_as
                  from introduction_step h join introduction i on i.id = h.introduction_id left join account a on a.id = i.account_id
                  left join service v on v.id = i.service_id
                 where h.young_person_id = :person and h.kind = 'held') g
            """;

    private final JdbcClient jdbc;

    MetSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param young what the young person is called */
    record Met(TimelinePlace place, UUID introduction, Whom whom, String young) {}

    /** The nearest to a place. */
    List<Met> met(TimelineQuery query) {
        return jdbc.sql(query.nearest(MET, "said_at"))
                .params(query.params())
                .query((row, number) -> met(row))
                .list();
    }

    private static Met met(ResultSet row) throws SQLException {
        return new Met(
                TimelinePlace.of(row, "said_at"),
                row.getObject("introduction_id", UUID.class),
                new Whom(
                        row.getObject("account_id", UUID.class),
                        row.getObject("service_id", UUID.class),
                        row.getString("called"),
                        row.getString("name"),
                        null,
                        false),
                DisplayName.young(row.getString("known_as")));
    }
}
