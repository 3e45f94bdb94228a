package org.kith.groups;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kith.timeline.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what was written to one young person together with others, for those who work with them. */
@Component
class PartsOfOneSql {
    private final JdbcClient jdbc;

    PartsOfOneSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Of(UUID group, UUID entry, What what, String section, TimelinePlace place) {}

    List<Of> of(UUID person) {
        return jdbc.sql("""
                        select distinct on (p.entry_id) p.id, p.group_id, p.entry_id, p.what, e.section, e.happened_on, e.written_at
                          from group_part p join entry e on e.id = p.entry_id and e.young_person_id = p.young_person_id and not e.taken_away
                         where p.young_person_id = ? order by p.entry_id, p.said_at, p.id
                        """)
                .param(person)
                .query((row, number) -> new Of(
                        row.getObject("group_id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        What.ofKey(row.getString("what")).orElseThrow(),
                        row.getString("section"),
                        new TimelinePlace(
                                row.getObject("happened_on", LocalDate.class),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("id", UUID.class))))
                .list();
    }
}
