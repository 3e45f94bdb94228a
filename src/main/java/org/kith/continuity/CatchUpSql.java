package org.kith.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find the catch-ups of those whose entries the actor sees. */
@Component
class CatchUpSql {
    private static final String COUNT = "e.kind = 'catch-up' and not e.by_young_person and not e.taken_away";

    private final JdbcClient jdbc;

    CatchUpSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CatchUps.CatchUp> of(UUID youngPerson, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select e.happened_on as on_day, e.author_id as worker, nullif(a.name, '') as name
                          from entry e left join account a on a.id = e.author_id
                         where e.young_person_id = ? and e.happened_on between ? and ? and\s""" + COUNT + """

                         order by e.happened_on, e.written_at, e.id
                        """)
                .params(youngPerson, first, last)
                .query(catchUp())
                .list();
    }

    /** Of each young person the actor sees: found one after the other, by an index. */
    Map<UUID, List<CatchUps.CatchUp>> ofEverybody(UUID organisation, LocalDate first, LocalDate last) {
        var all = new HashMap<UUID, List<CatchUps.CatchUp>>();
        var reader = catchUp();
        jdbc.sql("""
                        select y.id, e.* from kith.young_people() y (id) cross join lateral (
                            select e.happened_on as on_day, e.author_id as worker, null as name from entry e
                             where e.organisation_id = ? and e.young_person_id = y.id and e.happened_on between ? and ? and\s""" + COUNT + """

                             order by e.happened_on, e.written_at, e.id offset 0) e
                        """).params(organisation, first, last).query(row -> {
            all.computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                    .add(reader.mapRow(row, 0));
        });
        return all;
    }

    private static RowMapper<CatchUps.CatchUp> catchUp() {
        return (row, number) -> new CatchUps.CatchUp(
                row.getObject("on_day", LocalDate.class), row.getObject("worker", UUID.class), row.getString("name"));
    }
}
