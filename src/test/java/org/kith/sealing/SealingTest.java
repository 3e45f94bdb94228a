package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.RowsRead;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which lines are sealed, in what order, and who may do it. */
class SealingTest extends OnSealedLog {
    @Autowired
    PersonCheck persons;

    @Test
    void eachLineIsSealedOnceInItsOrder() {
        assertThat(numbers()).hasSize(8).isSorted().doesNotHaveDuplicates();
        var sizes =
                pastPolicy("select size from reading_checkpoint where organisation_id = ? order by size", Long.class);
        assertThat(sizes).contains(8L);
        seal();
        assertThat(pastPolicy(
                        "select size from reading_checkpoint where organisation_id = ? order by size", Long.class))
                .isEqualTo(sizes);
    }

    @Test
    void aLineThatCommitsLateIsSealedLater() throws SQLException {
        try (var late = TestDatabase.app().getConnection()) {
            var number = begunReading(late);
            reads(jay);
            settle();
            settle();
            assertThat(numbers()).hasSize(9).doesNotContain(number);
            late.commit();
            seal();
            assertThat(numbers()).hasSize(10).endsWith(number).doesNotHaveDuplicates();
        }
        settle();
        isRight();
        assertThat(numbers()).hasSize(10);
        assertThat(settledTo()).isGreaterThanOrEqualTo(numbers().getLast());
    }

    private long begunReading(Connection late) throws SQLException {
        late.setAutoCommit(false);
        try (var begin = late.prepareStatement("select * from kith.begin(?, null, null, ?, ?)");
                var look = late.prepareStatement("select kith.look('lifeline', '{home}'), currval('reading_id_seq')")) {
            begin.setObject(1, amina.account());
            begin.setObject(2, jay.id());
            begin.setBytes(3, TestDatabase.get().beginToken().bytes());
            begin.executeQuery();
            var row = look.executeQuery();
            row.next();
            return row.getLong(2);
        }
    }

    private long settledTo() {
        return pastPolicy("select settled_to from reading_sealing where organisation_id = ?", Long.class)
                .getFirst();
    }

    @Test
    void manyNodesAtOnceMakeOneTree() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            reads(jay);
        }
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = LongStream.range(0, 8)
                    .mapToObj(i -> (Callable<Void>) () -> {
                        reads(kim);
                        seal();
                        return null;
                    })
                    .toList();
            assertThat(nodes.invokeAll(work))
                    .allSatisfy(done -> assertThat(done.get()).isNull());
        }
        seal();
        assertThat(numbers()).hasSize(56).doesNotHaveDuplicates();
        isRight();
    }

    @Test
    void moreLinesThanFitIntoOneGoAreSealedInSeveral() {
        lines(12_000);
        seal();
        assertThat(pastPolicy("select count(*) from reading_leaf where organisation_id = ?", Long.class))
                .containsExactly(12008L);
        assertThat(verdict().words()).contains("All 12,008 sealed lines are as they were sealed.");
        assertThat(person(Evidence.none()).right()).isTrue();
    }

    private void lines(int count) {
        JdbcClient.create(TestDatabase.superuser())
                .sql("""
                        insert into reading (organisation_id, young_person_id, account_id, role, page, sections)
                        select ?, ?, ?, 'worker', 'lifeline', '{home}' from generate_series(1, ?)
                        """)
                .params(ashdown.id(), jay.id(), amina.account(), count)
                .update();
    }

    @Test
    void oneOrganisationsTreeIsItsOwn() {
        var other = world.organisation("Elsewhere " + UUID.randomUUID());
        world.settle();
        sealing.seal(other.id());
        assertThat(check.check(new LogCheck.Log(other.id(), "Elsewhere"), Evidence.none(), UNWATCHED)
                        .words())
                .startsWith("There is no sealed line yet.");
        for (var job : List.of(JobName.SEAL, JobName.VERIFY)) {
            var who = Actor.job(job, other.id());
            var seen = rowsSeenBy(who, "reading")
                    + rowsSeenBy(who, "reading_leaf")
                    + rowsSeenBy(who, "reading_checkpoint");
            assertThat(seen).as("%s: their own tree alone", job).isZero();
        }
        assertThat(rowsSeenBy(Actor.job(JobName.SEAL, other.id()), "reading_sealing"))
                .as("how far their own is sealed; whoever checks sees it of all, to miss one that is gone")
                .isEqualTo(1);
    }

    @Test
    void theLinesOfAnotherOrganisationAreNotReadForIt() throws Exception {
        lines(3_000);
        JdbcClient.create(TestDatabase.superuser()).sql("analyze reading").update();
        var other = world.organisation("Elsewhere " + UUID.randomUUID());
        world.settle();
        assertThat(RowsRead.by(() -> sealing.seal(other.id())).get("reading")).isLessThan(100);
    }

    @Test
    void whoSealsAndWhoChecksSeeNothingElse() {
        for (var job : List.of(JobName.SEAL, JobName.VERIFY)) {
            for (var table : List.of(
                    "young_person", "entry", "history", "episode", "person_name", "section_grant", "person_key")) {
                assertThat(rowsSeenBy(Actor.job(job, ashdown.id()), table))
                        .as("%s %s", job, table)
                        .isZero();
            }
            assertThat(rowsSeenBy(Actor.job(job, ashdown.id()), "reading")).isEqualTo(8);
        }
    }

    @Test
    void nobodyElseSeesOrSealsAnything() {
        for (var table : List.of(
                "reading_leaf", "reading_checkpoint", "reading_erasure", "reading_sealing", "checkpoint_export")) {
            assertThat(rowsSeenBy(amina.actor(), table)).as(table).isZero();
            assertThat(rowsSeenBy(wendy.actor(), table)).as(table).isZero();
        }
        for (var who : List.of(
                amina.actor(), Actor.job(JobName.VERIFY, ashdown.id()), Actor.job(JobName.IMPORT, ashdown.id()))) {
            assertThatThrownBy(() -> acting.doAs(
                            who, viewer -> jdbc.sql("insert into reading_leaf values (?, 8, 0, null, sha256(''))")
                                    .param(ashdown.id())
                                    .update()))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void theApplicationChangesNothingThatIsSealed() {
        for (var change : List.of(
                "update reading set page = 'x'",
                "delete from reading",
                "update reading_leaf set hash = sha256('')",
                "delete from reading_leaf",
                "update reading_checkpoint set size = 1",
                "delete from reading_checkpoint",
                "insert into reading_erasure (organisation_id, why, leaves) values (kith.organisation(), 'x', '{0}')")) {
            assertThatThrownBy(() -> acting.doAs(Actor.job(JobName.SEAL, ashdown.id()), viewer -> jdbc.sql(change)
                            .update()))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** Past kith.begin, in a session of its own: no policy can tell a false leaf, checkpoint or size from a true one, and nothing of it is lost on a check. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into reading_leaf select organisation_id, 8, id, null, sha256('') from reading order by id desc limit 1",
                "insert into reading_checkpoint (organisation_id, size, note, edge) select kith.organisation(), 999999, 'x', '{}'",
                "update reading_sealing set settled_to = 999999999, sealed = 999999999",
                "insert into checkpoint_export (organisation_id, destination, size, exported_at) select kith.organisation(), 'x', 999999, now()"
            })
    void whoeverSpeaksAsTheJobWritesWhatIsFalseAndTheCheckSaysSo(String change) throws SQLException {
        reads(jay);
        try (var app = TestDatabase.app().getConnection();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('kith.role', 'job seal', true), set_config('kith.now', now()::text, true),"
                            + " set_config('kith.organisation', '" + ashdown.id() + "', true)");
            assertThat(statement.executeUpdate(change)).isOne();
            statement.executeUpdate("update scheduled_tasks set execution_time = execution_time + interval '1 second'");
            app.commit();
        }
        seal();
        assertThat(verdict().right()).isFalse();
    }

    private long rowsSeenBy(Actor who, String table) {
        return acting.as(who, viewer -> rows(table));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Verdict person(Evidence evidence) {
        return persons.check(log, jay.id(), evidence, UNWATCHED).orElseThrow();
    }
}
