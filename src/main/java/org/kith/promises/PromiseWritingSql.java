package org.kith.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write down promises and what became of them: rows are only added, and a promise is ended once. */
@Component
class PromiseWritingSql {
    private final JdbcClient jdbc;

    PromiseWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody of their team to whom, or by whom, something can be promised. */
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

    /** Nobody else says anything of their promises until this transaction ends; the key stays free. */
    void lock(UUID youngPerson) {
        jdbc.sql("select id from young_person where id = ? for no key update")
                .param(youngPerson)
                .query(UUID.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int add(Viewer viewer, UUID youngPerson, UUID id, NewPromise promise) {
        return jdbc.sql("""
                        insert into promise (id, organisation_id, young_person_id, by_young_person, account_id, words, due, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        promise.byYoungPerson(),
                        promise.account(),
                        promise.words(),
                        promise.due(),
                        viewer.me()))
                .update();
    }

    int say(Viewer viewer, Promise promise, StoryLine line) {
        return jdbc.sql("""
                        insert into promise_story (id, organisation_id, young_person_id, promise_id, number, step, words, due, about, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        line.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        promise.youngPerson(),
                        promise.id(),
                        line.number(),
                        line.step().key(),
                        line.words(),
                        line.due(),
                        line.about(),
                        viewer.me()))
                .update();
    }

    /** How much of it whoever looks has before them. */
    void open(Viewer viewer, Promise promise) {
        jdbc.sql("""
                        insert into promise_opened (id, organisation_id, young_person_id, promise_id, account_id, number)
                        values (?, ?, ?, ?, ?, ?) on conflict (account_id, promise_id, number) do nothing
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        Objects.requireNonNull(viewer.organisation()),
                        promise.youngPerson(),
                        promise.id(),
                        viewer.me(),
                        promise.seen()))
                .update();
    }

    /** It is open no more, from this moment on. */
    void end(UUID promise) {
        jdbc.sql("update promise set ended_at = kith.moment() where id = ? and ended_at is null")
                .param(promise)
                .update();
    }
}
