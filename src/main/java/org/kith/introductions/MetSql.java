package org.kith.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final String PLACE = "(g.day, g.said_at, g.id)";
    private static final String EARLIER = MET + " where cast(:id as uuid) is null or " + PLACE
            + " < (:day, :at, :id) order by g.day desc, g.said_at desc, g.id desc limit :most";
    private static final String LATER =
            MET + " where " + PLACE + " > (:day, :at, :id) order by g.day, g.said_at, g.id limit :most";

    private final JdbcClient jdbc;

    MetSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param young what the young person is called */
    record Met(TimelinePlace place, UUID introduction, Whom whom, String young) {}

    /** The nearest to a place. */
    List<Met> met(TimelineQuery query) {
        var place = query.turning().place();
        return jdbc.sql(place != null && query.turning().back() ? LATER : EARLIER)
                .param("person", query.youngPerson())
                .param("most", query.most())
                .param("day", place == null ? null : place.day(), Types.DATE)
                .param(
                        "at",
                        place == null ? null : place.written().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", place == null ? null : place.id(), Types.OTHER)
                .query((row, number) -> met(row))
                .list();
    }

    private static Met met(ResultSet row) throws SQLException {
        return new Met(
                new TimelinePlace(
                        row.getObject("day", LocalDate.class),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class)),
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
