package org.kith.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that say something in a handover: one row each, and none is ever changed. */
@Component
class HandoverChangeSql {
    private final JdbcClient jdbc;

    HandoverChangeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leaving what opens it; null where this young person alone changes */
    record Opening(UUID account, @Nullable UUID leaving, LocalDate lastDay, String reason) {}

    /** @param account who takes over, where it says that */
    record NewStep(
            UUID id,
            String kind,
            @Nullable String words,
            HandoverStep.@Nullable Meeting meeting,
            @Nullable LocalDate day,
            @Nullable UUID account) {

        static NewStep lastDay(LocalDate day) {
            return new NewStep(UUID.randomUUID(), "day", null, null, day, null);
        }

        static NewStep words(UUID id, String kind, @Nullable String words) {
            return new NewStep(id, kind, words, null, null, null);
        }
    }

    /** Nobody else says anything in a handover of theirs until this transaction ends; the key stays free. */
    void lock(UUID youngPerson) {
        jdbc.sql("select id from young_person where id = ? for no key update")
                .param(youngPerson)
                .query(UUID.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int open(Viewer viewer, UUID id, UUID youngPerson, Opening opening) {
        return jdbc.sql("""
                        insert into handover (id, organisation_id, young_person_id, account_id, leaving_id, last_day, reason, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        opening.account(),
                        opening.leaving(),
                        opening.lastDay(),
                        opening.reason(),
                        viewer.me()))
                .update();
    }

    /** The same: none where the id is taken, or what there is only once is there. */
    int say(Viewer viewer, UUID youngPerson, UUID handover, NewStep step) {
        var meeting = step.meeting();
        return jdbc.sql("""
                        insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, meeting, on_day, at_time, place, account_id,
                               about_id, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict do nothing
                        """)
                .params(Arrays.asList(
                        step.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        handover,
                        step.kind(),
                        step.words(),
                        meeting == null ? null : meeting.which(),
                        step.day(),
                        meeting == null ? null : meeting.time(),
                        meeting == null ? null : meeting.place(),
                        step.account(),
                        meeting == null ? null : meeting.about(),
                        viewer.me()))
                .update();
    }
}
