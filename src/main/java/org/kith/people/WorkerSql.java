package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about one worker. */
@Component
class WorkerSql {
    private final JdbcClient jdbc;

    WorkerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Worker> worker(UUID id) {
        return jdbc.sql("""
                        select w.id, w.sw_id, w.name as given_name, w.account_id, a.name as account_name
                          from worker w left join account a on a.id = w.account_id
                         where w.id = ?
                        """).param(id).query(Worker.class).optional();
    }

    /** Their time with each young person the viewer sees, under whatever code, the latest first. */
    List<Worker.Stay> stays(UUID id) {
        return Worker.Stay.together(
                id,
                jdbc.sql("""
                        select i.*, y.id as young_person, coalesce(y.known_as, y.child_number) as goes_by
                          from involvement i join young_person y on y.id = i.young_person_id
                         where i.worker_id in (select same.id from worker one join worker same on same.id = one.id
                                   or same.account_id = one.account_id and same.organisation_id = one.organisation_id
                                where one.id = ?)
                         order by i.starts_on desc, y.folded_name, lpad(y.child_number, 20, '0'), i.id
                        """)
                        .param(id)
                        .query((row, number) -> new Worker.Stay(
                                row.getObject("young_person", UUID.class),
                                row.getString("goes_by"),
                                StoryRows.spell(row)))
                        .list());
    }

    /** Who could be this worker: everybody who works here and can sign in. */
    List<Worker.Account> accounts() {
        return jdbc.sql(
                        "select id, name from account where ended_at is null and service_id is null and young_person_id is null order by kith.folded(name), id")
                .query(Worker.Account.class)
                .list();
    }

    void name(UUID id, @Nullable String name) {
        jdbc.sql("update worker set name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    /** Says which account this worker is, unless somebody has said so already. */
    void join(UUID id, UUID account) {
        jdbc.sql("update worker set account_id = ? where id = ? and account_id is null")
                .params(account, id)
                .update();
    }

    void part(UUID id) {
        jdbc.sql("update worker set account_id = null where id = ?").param(id).update();
    }

    /** Everybody's time with a young person; a name only where somebody gave one. */
    List<Told.With> with(UUID youngPerson) {
        return jdbc.sql("""
                        select i.*, coalesce(a.name, w.name) as worker
                          from involvement i join worker w on w.id = i.worker_id left join account a on a.id = w.account_id
                         where i.young_person_id = ? order by i.starts_on, i.ends_on, i.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new Told.With(
                        row.getObject("worker_id", UUID.class), row.getString("worker"), StoryRows.spell(row)))
                .list();
    }
}
