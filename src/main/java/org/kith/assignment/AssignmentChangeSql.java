package org.kith.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that say who begins, who stops, and which team a young person is moved to. */
@Component
class AssignmentChangeSql {
    private final JdbcClient jdbc;

    AssignmentChangeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers how many lines were written: none where the same form was kept before, or where they work together already. */
    int begin(Viewer viewer, UUID person, UUID account, Form form) {
        return jdbc.sql("""
                        insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        form.key(),
                        Objects.requireNonNull(viewer.organisation()),
                        person,
                        account,
                        form.line(AssignmentForm.ROLE),
                        Objects.requireNonNull(form.day(AssignmentForm.DAY)),
                        form.words(AssignmentForm.BECAUSE),
                        viewer.me())
                .update();
    }

    /** Ends what was said in Kith. */
    void end(Viewer viewer, UUID assignment, LocalDate day, String because) {
        jdbc.sql("""
                        update assignment set ends_on = greatest(starts_on, ?), ends_because = ?, ended_by = ?, ended_at = kith.moment()
                         where id = ? and ends_on is null
                        """).params(day, because, viewer.me(), assignment).update();
    }

    /** Says that somebody stopped whom a return names: the return's own words stay as they are. */
    void endSpell(Viewer viewer, UUID person, TimeTogether spell, LocalDate day, String because) {
        jdbc.sql("""
                        insert into assignment (id, organisation_id, young_person_id, account_id, worker_id, starts_on, started_by, ends_on,
                               ends_because, ended_by, ended_at)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(Arrays.asList(
                        Objects.requireNonNull(viewer.organisation()),
                        person,
                        spell.account(),
                        spell.account() == null ? spell.worker() : null,
                        spell.from(),
                        viewer.me(),
                        day.isBefore(spell.from()) ? spell.from() : day,
                        because,
                        viewer.me()))
                .update();
    }

    /** The line moves them: from here on this transaction may not see them any more. Answers 0 where the form’s key is taken. */
    int move(Viewer viewer, Person person, UUID to, Form form) {
        return jdbc.sql("""
                        insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        form.key(),
                        Objects.requireNonNull(viewer.organisation()),
                        person.id(),
                        person.teamId(),
                        to,
                        Objects.requireNonNull(form.day(AssignmentForm.DAY)),
                        form.words(AssignmentForm.BECAUSE),
                        viewer.me())
                .update();
    }
}
