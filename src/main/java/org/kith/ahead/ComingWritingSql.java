package org.kith.ahead;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write down what is coming: rows are only added, and something foreseen is settled once. */
@Component
class ComingWritingSql {
    private final JdbcClient jdbc;

    ComingWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody of their team whose a step can be. */
    record TeamMate(UUID account, String name) {}

    /** Who is in their team now, by name. */
    List<TeamMate> teamOf(UUID youngPerson) {
        return jdbc.sql("""
                        select a.id, a.name from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
                         where y.id = ? and a.role in ('worker', 'manager') and a.ended_at is null
                           and m.since <= kith.now() and (m.until is null or m.until > kith.now()) group by a.id order by a.folded_name, a.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new TeamMate(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Nobody else says anything of what is coming for them until this transaction ends; the key stays free. */
    void lock(UUID youngPerson) {
        jdbc.sql("select id from young_person where id = ? for no key update")
                .param(youngPerson)
                .query(UUID.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int begin(Viewer viewer, UUID youngPerson, UUID id) {
        return write(
                "insert into coming_event (id, organisation_id, young_person_id, said_by, said_at) values (?, ?, ?, ?, kith.moment())"
                        + " on conflict (id) do nothing",
                id,
                house(viewer),
                youngPerson,
                viewer.me());
    }

    int say(Viewer viewer, UUID youngPerson, UUID event, Version version) {
        var says = version.says();
        return write(
                """
                insert into coming_version (id, organisation_id, young_person_id, event_id, number, kind, words, starts, ends, sure, state, became,
                       said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                """,
                version.id(),
                house(viewer),
                youngPerson,
                event,
                version.number(),
                says.kind().key(),
                says.words(),
                says.time().first(),
                says.time().last(),
                says.sure(),
                version.state().key(),
                version.became(),
                viewer.me());
    }

    /** It is ahead no more, from this moment on. */
    void settle(UUID event) {
        jdbc.sql("update coming_event set settled_at = kith.moment() where id = ? and settled_at is null")
                .param(event)
                .update();
    }

    int prepare(Viewer viewer, Coming coming, UUID id, Preparation.What what) {
        return write(
                """
                insert into coming_step (id, organisation_id, young_person_id, event_id, birthday, words, account_id, due, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                """,
                id,
                house(viewer),
                coming.youngPerson(),
                coming.isBirthday() ? null : UUID.fromString(coming.key()),
                coming.isBirthday() ? Integer.valueOf(coming.key()) : null,
                what.words(),
                what.account(),
                what.due(),
                viewer.me());
    }

    int say(Viewer viewer, UUID youngPerson, UUID step, StepLine line) {
        return write(
                """
                insert into coming_step_said (id, organisation_id, young_person_id, step_id, number, state, words, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                """,
                line.id(),
                house(viewer),
                youngPerson,
                step,
                line.number(),
                line.state().key(),
                line.words(),
                viewer.me());
    }

    private static UUID house(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation());
    }

    private int write(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(Arrays.asList(values)).update();
    }
}
