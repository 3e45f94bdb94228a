package org.kith.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what helps to tell whether two records are one young person's. */
@Component
class PartSql {
    private static final String SELECT = """
            select y.id, y.known_as, y.child_number, y.date_of_birth, y.team_id, t.name as team, y.joined_to,
                   exists (select from account a where a.young_person_id = y.id and a.ended_at is null) as comes_in,
                   (select min(e.starts_on) from episode e where e.young_person_id = y.id) as first_home,
                   (select max(e.starts_on) from episode e where e.young_person_id = y.id) as latest_home,
                   array(select distinct coalesce(a.name, w.name, w.sw_id) from kith.time_with x left join worker w on w.id = x.worker_id
                       left join account a on a.id = x.account_id where x.young_person_id = y.id and x.ends_on is null
                         and coalesce(a.name, w.name, w.sw_id) is not null order by 1) as workers
              from young_person y join team t on t.id = y.team_id
            """;

    private final JdbcClient jdbc;

    PartSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Part> of(UUID id) {
        return jdbc.sql(SELECT + " where y.id = ?")
                .param(id)
                .query((row, number) -> part(row))
                .optional();
    }

    /** Whoever has this number, of those whoever acts sees. */
    Optional<Part> numbered(String number) {
        return jdbc.sql(SELECT + """
                         where y.organisation_id = (select kith.organisation()) and y.child_number = ? order by y.made_at, y.id limit 1
                        """)
                .param(number)
                .query((row, count) -> part(row))
                .optional();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                row.getString("known_as"),
                row.getString("child_number"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("team_id", UUID.class),
                row.getString("team"),
                row.getObject("joined_to", UUID.class),
                row.getBoolean("comes_in"),
                row.getObject("first_home", LocalDate.class),
                row.getObject("latest_home", LocalDate.class),
                List.of((String[]) row.getArray("workers").getArray()));
    }
}
