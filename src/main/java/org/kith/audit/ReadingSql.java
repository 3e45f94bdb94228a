package org.kith.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of who looked at one young person's record. */
@Component
class ReadingSql {
    private final JdbcClient jdbc;

    ReadingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the log and how many lines it has in all. */
    record Lines(List<Reading> readings, int total) {}

    private record Row(Reading reading, int total) {}

    /** Whose record it is: the name they go by, else their number; an empty answer when neither is known. */
    Optional<String> nameOf(UUID youngPerson) {
        return jdbc.sql("select coalesce(known_as, child_number, '') from young_person where id = ?")
                .param(youngPerson)
                .query(String.class)
                .optional();
    }

    /** The latest first. Names seen in lists are one line for each person, page and day in London, with all sections shown. */
    Lines lines(UUID youngPerson, int page, int size) {
        var rows = jdbc.sql("""
                        select r.read_at, folded.times, a.name, r.role, r.page, r.in_list, folded.sections, folded.total
                          from (select max(id) as last_id, count(*)::int as times, count(*) over ()::int as total,
                                       string_agg(distinct array_to_string(sections, ' '), ' ') as sections
                                  from reading
                                 where young_person_id = :youngPerson
                                 group by case when in_list then null else id end, account_id, role, page,
                                          case when in_list then (read_at at time zone 'Europe/London')::date end
                                 order by last_id desc
                                 limit :size offset :before) folded
                          join reading r on r.id = folded.last_id and r.young_person_id = :youngPerson
                          left join account a on a.id = r.account_id
                         order by r.id desc
                        """)
                .param("youngPerson", youngPerson)
                .param("size", size)
                .param("before", Paging.before(page, size))
                .query((row, number) -> new Row(reading(row), row.getInt("total")))
                .list();
        return new Lines(
                rows.stream().map(Row::reading).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getInt("times"),
                row.getString("name"),
                row.getString("role"),
                row.getString("page"),
                row.getBoolean("in_list"),
                Arrays.stream(row.getString("sections").split(" "))
                        .filter(section -> !section.isEmpty())
                        .distinct()
                        .toList());
    }
}
