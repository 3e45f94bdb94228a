package org.kith.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about sharing over all young people whoever acts works with, each by their own rows. */
@Component
class ToDoSql {
    private static final int MOST = 200;
    private static final String WHOSE = """
            select y.id as person, coalesce(y.known_as, y.child_number) as person_name, t.name as team_name, shown.*
              from kith.young_people() mine (id)
              cross join lateral (select * from young_person y where y.id = mine.id offset 0) y
              cross join lateral (%s and g.young_person_id = mine.id offset 0) shown
              join team t on t.id = y.team_id
             order by %s limit %d
            """;

    private final JdbcClient jdbc;

    ToDoSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody answered yet. */
    List<ToDoPage.OpenAsk> open(Viewer viewer) {
        return jdbc.sql(WHOSE.formatted(
                        SharingSql.ASKS + " where g.answered_at is null", "shown.asked_at, shown.id", MOST))
                .query((row, number) -> new ToDoPage.OpenAsk(whose(row), SharingSql.ask(viewer, row)))
                .list();
    }

    /** What holds now and ends before {@code latest}. */
    List<ToDoPage.Ending> ending(Instant latest) {
        return jdbc
                .sql(WHOSE.formatted(SharingSql.GRANTS + """
                         where g.withdrawn_at is null and g.starts_at <= kith.now() and g.ends_at > kith.now() and g.ends_at < ?""", "shown.ends_at, shown.id", MOST))
                .param(latest.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ToDoPage.Ending(whose(row), SharingSql.grant(row)))
                .stream()
                .filter(one -> one.grant().holds())
                .toList();
    }

    private static SharingHeader whose(ResultSet row) throws SQLException {
        return new SharingHeader(
                row.getObject("person", UUID.class),
                DisplayName.youngAlone(row.getString("person_name")),
                row.getString("team_name"),
                "");
    }
}
