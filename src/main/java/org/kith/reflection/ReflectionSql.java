package org.kith.reflection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what a worker writes for themselves: theirs alone, added, and thrown away. */
@Component
class ReflectionSql {
    private final JdbcClient jdbc;

    ReflectionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their own of this young person, the latest first. */
    List<Reflection> of(UUID youngPerson) {
        return jdbc.sql("""
                        select * from reflection where young_person_id = ? and account_id = (select kith.actor()) order by written_at desc, id
                        """)
                .param(youngPerson)
                .query((row, number) -> new Reflection(
                        row.getObject("id", UUID.class),
                        Purpose.of(row.getString("purpose")).orElseThrow(),
                        row.getString("words"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What they send at once is written one after the other. */
    void oneByOne(Viewer viewer) {
        OneByOne.about(jdbc, viewer.me());
    }

    /** Answers how many lines were written: none where the id is taken. */
    int write(Viewer viewer, UUID youngPerson, UUID key, Purpose purpose, String words) {
        return jdbc.sql("""
                        insert into reflection (id, organisation_id, young_person_id, account_id, purpose, words, written_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(
                        key,
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        viewer.me(),
                        purpose.key(),
                        words)
                .update();
    }

    /** Answers whether it was there. */
    boolean throwAway(UUID youngPerson, UUID reflection) {
        return jdbc.sql("delete from reflection where id = ? and young_person_id = ?")
                        .params(reflection, youngPerson)
                        .update()
                > 0;
    }
}
