package org.kith.tworecords;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what helps to tell whether two records are one young person's. */
@Component
class OneRecordSql {
    private static final int MOST = 20;

    /** Of whoever acts' own teams: nobody else's record is said to be anybody's. */
    private static final String SELECT = """
            select y.id, y.known_as, y.child_number, y.date_of_birth, t.name as team,
                   exists (select from account a where a.young_person_id = y.id and a.ended_at is null) as comes_in,
                   (select min(e.starts_on) from episode e where e.young_person_id = y.id) as first_home,
                   (select max(e.starts_on) from episode e where e.young_person_id = y.id) as latest_home,
                   array(select coalesce(a.name, w.name, w.sw_id) from kith.time_with x left join worker w on w.id = x.worker_id
                       left join account a on a.id = x.account_id where x.young_person_id = y.id
                         and x.starts_on <= (kith.now() at time zone 'Europe/London')::date
                         and coalesce(x.ends_on, 'infinity') > (kith.now() at time zone 'Europe/London')::date
                         and coalesce(a.name, w.name, w.sw_id) is not null order by x.starts_on, x.id) as workers
              from young_person y join team t on t.id = y.team_id where y.team_id = any ((select kith.teams())::uuid[])
            """;

    private final JdbcClient jdbc;

    OneRecordSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OneRecord> of(UUID id) {
        return jdbc.sql(SELECT + " and y.id = ?")
                .param(id)
                .query((row, number) -> record(row))
                .optional();
    }

    /** Whoever has this number, or a name that begins so, and is not this one; those too whose number was said to be another's. */
    List<OneRecord> called(UUID id, String nameOrNumber) {
        return jdbc.sql(SELECT + """
                         and y.organisation_id = (select kith.organisation()) and y.id <> :id
                         and (y.child_number = :called or kith.folded(:called) <> '' and starts_with(y.folded_name, kith.folded(:called)))
                         order by y.folded_name, y.id limit :most
                        """)
                .param("id", id)
                .param("called", nameOrNumber)
                .param("most", MOST)
                .query((row, number) -> record(row))
                .list();
    }

    private static OneRecord record(ResultSet row) throws SQLException {
        return new OneRecord(
                row.getObject("id", UUID.class),
                row.getString("known_as"),
                row.getString("child_number"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("team"),
                row.getBoolean("comes_in"),
                row.getObject("first_home", LocalDate.class),
                row.getObject("latest_home", LocalDate.class),
                Stream.of((String[]) row.getArray("workers").getArray())
                        .distinct()
                        .toList());
    }
}
