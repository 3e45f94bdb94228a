package org.kith.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for where a young person and a worker think that they are: rows are only added. */
@Component
class ViewSql {
    private final JdbcClient jdbc;

    ViewSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that both said, the latest first. */
    List<View> of(UUID youngPerson, UUID worker) {
        return jdbc.sql("""
                        select v.*, s.name as stage from together_view v join together_stage s on s.id = v.stage_row
                         where v.young_person_id = ? and v.account_id = ? order by v.said_at desc, v.id
                        """)
                .params(youngPerson, worker)
                .query((row, number) -> view(row))
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int say(Viewer viewer, UUID youngPerson, UUID worker, View view) {
        return jdbc.sql("""
                        insert into together_view (id, organisation_id, young_person_id, account_id, by_young, stage_row, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        view.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        worker,
                        view.byYoung(),
                        view.row(),
                        view.words(),
                        viewer.me()))
                .update();
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                row.getObject("id", UUID.class),
                row.getBoolean("by_young"),
                row.getObject("stage_row", UUID.class),
                row.getString("stage"),
                row.getString("words"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
