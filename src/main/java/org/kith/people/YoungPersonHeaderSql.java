package org.kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.vocabulary.VisibleSections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about whose record it is. */
@Component
class YoungPersonHeaderSql implements YoungPersonHeaders {
    private static final String WHOSE = """
            select n.young_person_id as id, n.known_as, y.child_number, y.date_of_birth, y.id is not null as whole,
                   case when y.id is null then array(select s.section from kith.shared_with_me s
                       where s.young_person_id = n.young_person_id) end as sees,
                   case when y.id is null then array(select s.section from kith.shared_with_me s
                       where s.young_person_id = n.young_person_id and s.may_add) end as adds
              from person_name n left join young_person y on y.id = n.young_person_id
            """;

    private final JdbcClient jdbc;

    YoungPersonHeaderSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<YoungPersonHeader> of(UUID person) {
        return jdbc.sql(WHOSE + " where n.young_person_id = ?")
                .param(person)
                .query((row, number) -> whose(row))
                .optional();
    }

    @Override
    public List<YoungPersonHeader> those(UUID[] people) {
        return jdbc.sql(WHOSE
                        + " where n.young_person_id = any (?) order by kith.folded(n.known_as), n.young_person_id")
                .param(people)
                .query((row, number) -> whose(row))
                .list();
    }

    private static YoungPersonHeader whose(ResultSet row) throws SQLException {
        return new YoungPersonHeader(
                row.getObject("id", UUID.class),
                row.getString("known_as"),
                row.getString("child_number"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getBoolean("whole")
                        ? VisibleSections.WHOLE
                        : VisibleSections.of(texts(row, "sees"), texts(row, "adds")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
