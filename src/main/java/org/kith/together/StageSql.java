package org.kith.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for the stages an organisation entered: the latest version of each that was not ended, in their order. */
@Component
class StageSql {
    private static final String NOW = """
            select * from (select distinct on (stage_id) * from together_stage order by stage_id, version desc) s
             where not ended order by place, stage_id
            """;

    private final JdbcClient jdbc;

    StageSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Stage> now() {
        return jdbc.sql(NOW).query((row, number) -> stage(row)).list();
    }

    /** Nobody else says anything of the stages until this transaction ends. */
    void lock(Viewer viewer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stages ' || cast(? as text), 0))")
                .param(Objects.requireNonNull(viewer.organisation()))
                .query(row -> {});
    }

    /** Answers how many lines were written: none where the id is taken. */
    int enter(Viewer viewer, Stage stage) {
        return jdbc.sql("""
                        insert into together_stage (id, organisation_id, stage_id, version, place, name, description, signs, prompts, ended, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        stage.row(),
                        Objects.requireNonNull(viewer.organisation()),
                        stage.id(),
                        stage.version(),
                        stage.place(),
                        stage.name(),
                        stage.description(),
                        stage.signs(),
                        stage.prompts(),
                        stage.ended(),
                        viewer.me()))
                .update();
    }

    static Stage stage(ResultSet row) throws SQLException {
        return new Stage(
                row.getObject("id", UUID.class),
                row.getObject("stage_id", UUID.class),
                row.getInt("version"),
                row.getDouble("place"),
                row.getString("name"),
                row.getString("description"),
                row.getString("signs"),
                row.getString("prompts"),
                row.getBoolean("ended"));
    }
}
