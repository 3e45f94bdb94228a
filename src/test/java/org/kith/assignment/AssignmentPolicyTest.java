package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.actor.NotFound;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** What the database itself refuses, past the pages. */
class AssignmentPolicyTest extends OnAssignments {
    private static final String REFUSED = "row-level security";

    private int assigns(Colleague by, Young young, Colleague who) {
        return acting.changing(by.actor(), young.id(), viewer -> jdbc.sql("""
                        insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by)
                        values (?, ?, ?, ?, 'key worker', current_date, 'x', ?)
                        """)
                .params(UUID.randomUUID(), ashdown.id(), young.id(), who.account(), by.account())
                .update());
    }

    private int moves(Colleague by, Young young, InTeam from, InTeam to) {
        return acting.changing(by.actor(), young.id(), viewer -> jdbc.sql("""
                        insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by)
                        values (?, ?, ?, ?, ?, current_date, 'x', ?)
                        """)
                .params(UUID.randomUUID(), ashdown.id(), young.id(), from.id(), to.id(), by.account())
                .update());
    }

    @Test
    void aWorkerAssignsNobodyAndAManagerOnlyColleaguesOfTheTeam() {
        assertThatThrownBy(() -> assigns(ben, jay, ben)).hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> assigns(tom, jay, ruth)).hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> assigns(tom, jay, wendy)).hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> assigns(grace, jay, ruth)).isInstanceOf(NotFound.class);
        assertThat(assigns(tom, jay, ben)).isOne();
    }

    @Test
    void aManagerPullsNobodyIntoTheirTeam() {
        assertThatThrownBy(() -> moves(grace, jay, north, river)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moves(tom, ollie, river, north)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moves(nia, jay, river, north)).hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> moves(ben, jay, north, river)).hasStackTraceContaining(REFUSED);
    }

    /** Whoever says something says it now: a tie, and so an unusual look, goes by when it was said. */
    @Test
    void nothingIsSaidAsOfAnotherTime() {
        for (var moment : List.of("now() - interval '1 hour'", "now() + interval '1 hour'")) {
            assertThatThrownBy(() -> sets(tom, jay, "update assignment set started_at = " + moment))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() ->
                            sets(tom, jay, """
                            insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by, started_at)
                            values (gen_random_uuid(), ?, ?, ?, 'key worker', current_date, 'x', ?, %s)
                            """.formatted(moment), ashdown.id(), jay.id(), ben.account(), tom.account()))
                    .hasStackTraceContaining(REFUSED);
            assertThatThrownBy(() -> sets(
                            tom,
                            jay,
                            """
                            insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by, moved_at)
                            values (gen_random_uuid(), ?, ?, ?, ?, current_date, 'x', ?, %s)
                            """.formatted(moment),
                            ashdown.id(),
                            jay.id(),
                            north.id(),
                            river.id(),
                            tom.account()))
                    .hasStackTraceContaining(REFUSED);
            assertThatThrownBy(() -> sets(wendy, jay, """
                            insert into worker_join (organisation_id, worker_id, account_id, joined_by, because, joined_at)
                            select organisation_id, worker_id, account_id, ?, 'x', %s from worker_join where worker_id = ?
                            """.formatted(moment), wendy.account(), amina.worker()))
                    .hasStackTraceContaining(REFUSED);
            assertThatThrownBy(() -> sets(
                            wendy,
                            jay,
                            "update worker_join set undone_at = %s, undone_by = ?, undone_because = 'x' where worker_id = ?"
                                    .formatted(moment),
                            wendy.account(),
                            amina.worker()))
                    .hasStackTraceContaining(REFUSED);
        }
        assertThat(assigns(tom, jay, ben)).isOne();
        assertThatThrownBy(() -> sets(
                        tom,
                        jay,
                        "update assignment set ends_on = current_date, ends_because = 'x', ended_by = ?, ended_at = now() - interval '1 hour'",
                        tom.account()))
                .hasStackTraceContaining(REFUSED);
    }

    private int sets(Colleague by, Young young, String sql, Object... values) {
        return acting.changing(
                by.actor(), young.id(), viewer -> jdbc.sql(sql).params(values).update());
    }

    @Test
    void aTeamIsNeverSetWithoutItsLine() {
        assertThatThrownBy(() -> acting.changing(
                        nia.actor(), jay.id(), viewer -> jdbc.sql("update young_person set team_id = ? where id = ?")
                                .params(river.id(), jay.id())
                                .update()))
                .hasStackTraceContaining("only a return changes more of a young person");
    }

    @Test
    void whoAWorkerIsIsNeverSaidWithoutItsLine() {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("1 year ago");
        world.settle();
        for (var account : List.of(amina.account(), ben.account())) {
            assertThatThrownBy(() ->
                            acting.as(tom.actor(), viewer -> jdbc.sql("update worker set account_id = ? where id = ?")
                                    .params(account, code.worker())
                                    .update()))
                    .hasStackTraceContaining("with a line of its own");
        }
        assertThatThrownBy(() ->
                        acting.as(tom.actor(), viewer -> jdbc.sql("update worker set account_id = null where id = ?")
                                .param(amina.worker())
                                .update()))
                .hasStackTraceContaining("with a line of its own");
    }

    /** Both managers send at the same moment, again and again: one of them moves Jay, and nothing is left half-done. */
    @Test
    void ofTwoWhoMoveThemAtOnceOneDoes() throws Exception {
        var hill = ashdown.team("Hill");
        hill.manager("Hal");
        world.settle();
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> toRiver = () -> status(tom, river);
            Callable<Integer> toHill = () -> status(nia, hill);
            var answers = both.invokeAll(List.of(toRiver, toHill)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200);
        }
        var lines = acting.as(wendy.actor(), viewer -> jdbc.sql(
                        "select count(*) from team_move v join young_person y on y.id = v.young_person_id and y.team_id = v.to_team_id where y.id = ?")
                .param(jay.id())
                .query(Long.class)
                .single());
        assertThat(lines).isOne();
    }

    private int status(Colleague by, InTeam to) throws Exception {
        return moves(by, jay, north, to, "At once").andReturn().getResponse().getStatus();
    }
}
