package org.kith.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what colleagues can be to a young person. */
@Component
class RoleSql {
    private static final String NOW = """
            select r.id, r.name, r.own_name, r.made_at, coalesce(a.name, '') as made_by
              from worker_role r left join account a on a.id = r.made_by where r.ended_at is null
            """;

    private final JdbcClient jdbc;

    RoleSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold now, by the alphabet. */
    List<WorkerRole> all() {
        return jdbc.sql(NOW + " order by kith.folded(r.name), r.id")
                .query((row, number) -> role(row))
                .list();
    }

    Optional<WorkerRole> one(UUID id) {
        return jdbc.sql(NOW + " and r.id = ?")
                .param(id)
                .query((row, number) -> role(row))
                .optional();
    }

    /** Adding the same id again changes nothing, so a form sent twice is one role. */
    void add(Viewer viewer, Form form) {
        jdbc.sql("""
                        insert into worker_role (id, organisation_id, name, own_name, made_at, made_by) values (?, ?, ?, ?, kith.moment(), ?)
                        on conflict do nothing
                        """)
                .params(
                        form.key(),
                        Objects.requireNonNull(viewer.organisation()),
                        RoleForm.name(form),
                        RoleForm.own(form),
                        viewer.me())
                .update();
    }

    /** Whether there is such a role, or was before it ended. */
    boolean everWas(UUID id) {
        return jdbc.sql("select exists (select from worker_role where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Whether a role that holds now, other than that one, is called so: accents, case and spaces make no other name. */
    boolean isCalled(String name, @Nullable UUID other) {
        return jdbc.sql("select exists (select from worker_role where ended_at is null and id is distinct from ?"
                        + " and kith.folded(name) = kith.folded(?))")
                .param(1, other, Types.OTHER)
                .param(2, name)
                .query(Boolean.class)
                .single();
    }

    /** Answers whether it held until now. */
    boolean end(UUID id) {
        return jdbc.sql("update worker_role set ended_at = kith.moment() where id = ? and ended_at is null")
                        .param(id)
                        .update()
                == 1;
    }

    private static WorkerRole role(ResultSet row) throws SQLException {
        return new WorkerRole(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("own_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
