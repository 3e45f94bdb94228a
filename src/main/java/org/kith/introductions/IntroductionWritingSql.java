package org.kith.introductions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Option;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write down introductions and what is said of them: rows are only added, and an introduction is over once. */
@Component
class IntroductionWritingSql {
    private final JdbcClient jdbc;

    IntroductionWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param helper who arranges it */
    record New(Whom whom, String why, @Nullable LocalDate begins, UUID helper) {}

    /** Who is in their team now, by name. */
    List<Option> teamOf(UUID youngPerson) {
        return options("""
                select a.id, a.name from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
                 where y.id = ? and a.role in ('worker', 'manager') and a.ended_at is null
                   and m.since <= kith.now() and (m.until is null or m.until > kith.now()) group by a.id order by a.folded_name, a.id
                """, youngPerson);
    }

    List<Option> services(Viewer viewer) {
        return options(
                "select s.id, s.name from service s where s.organisation_id = ? and s.ended_at is null order by kith.folded(s.name), s.id",
                Objects.requireNonNull(viewer.organisation()));
    }

    private List<Option> options(String sql, UUID of) {
        return jdbc.sql(sql)
                .param(of)
                .query((row, number) -> new Option(row.getString("id"), DisplayName.somebody(row.getString("name"))))
                .list();
    }

    /** Nobody else says anything of their introductions until this transaction ends, a service neither; the key stays free. */
    void lock(UUID youngPerson) {
        OneByOne.about(jdbc, youngPerson);
        jdbc.sql("select id from young_person where id = ? for no key update")
                .param(youngPerson)
                .query(UUID.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int begin(Viewer viewer, UUID youngPerson, UUID id, New begun) {
        return jdbc.sql("""
                        insert into introduction (id, organisation_id, young_person_id, account_id, service_id, name, does, why, begins_on, helper_id,
                               said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        begun.whom().account(),
                        begun.whom().service(),
                        begun.whom().name(),
                        begun.whom().does(),
                        begun.why(),
                        begun.begins(),
                        begun.helper(),
                        viewer.me()))
                .update();
    }

    int say(Viewer viewer, Introduction one, Step step, @Nullable UUID wish) {
        var plan = step.plan();
        return jdbc.sql("""
                        insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, words, on_day, at_time, place,
                               along, side, about_id, wish_id, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        step.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        one.youngPerson(),
                        one.id(),
                        step.number(),
                        step.kind(),
                        step.words(),
                        plan == null ? null : plan.day(),
                        plan == null ? null : plan.time(),
                        plan == null ? null : plan.place(),
                        plan == null ? null : plan.along(),
                        step.side(),
                        step.about(),
                        wish,
                        viewer.me()))
                .update();
    }

    /** It is open no more, from this moment on. */
    void end(UUID introduction) {
        jdbc.sql("update introduction set ended_at = kith.moment() where id = ? and ended_at is null")
                .param(introduction)
                .update();
    }
}
