package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loading small returns into a real record. */
class ReturnLoaderTest extends OnLoading {
    @Autowired
    RecordedContinuity continuity;

    @Test
    void theFirstReturnMakesTheRecord() throws IOException {
        var counts = load(SmallReturn.sound().readable());
        assertThat(counts.of(RowKind.EPISODES)).isEqualTo(new LoadCounts.KindCount(3, 0, 0, 0, 0));
        assertThat(List.of(
                        count("young_person"),
                        count("worker"),
                        count("episode"),
                        count("involvement"),
                        count("review"),
                        count("missing_period"),
                        count("care_leaver_status"),
                        count("young_person_figures")))
                .containsExactly(3, 2, 3, 3, 2, 2, 1, 3);
        assertThat(text("select name from team where organisation_id = ?")).isEqualTo("North");
        assertThat(
                        text(
                                "select unaccompanied_until::text from young_person where organisation_id = ? and child_number = '13'"))
                .isEqualTo("2020-08-17");
        assertThat(coveredUntil()).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @Test
    void whatCouldNotBeUnderstoodStandsWithWhomItIsAbout() throws IOException {
        var spoilt = small(s -> s.replace("oc3.csv", "17/08/2002", "18/08/2002")
                .change("reviews.csv", text -> text + "77,01/01/2001,01/05/2020,PN2\n"));
        load(spoilt.readable());
        load(spoilt.readable());
        assertThat(text("""
                select string_agg(coalesce(y.child_number, '-') || ' ' || f.child || ' ' || f.col, ', ' order by f.id)
                  from return_finding f left join young_person y on y.id = f.young_person_id
                 where f.organisation_id = ? and f.return_id = (select id from return_import i
                    where i.organisation_id = f.organisation_id order by made_at desc, id limit 1)
                """)).isEqualTo("- 77 CHILD, 13 13 DOB");
        assertThat(
                        asImportCount(
                                "select count(*) from return_finding where organisation_id = ? and young_person_id is not null"))
                .as("only what the latest loading of the year could not read stands on the page")
                .isEqualTo(1);
        assertThat(count("return_finding")).isEqualTo(4);
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() throws IOException {
        load(SmallReturn.sound().readable());
        var elsewhere = world.organisation("Elsewhere");
        var stranger = elsewhere.analyst("Sid");
        world.settle();
        for (var table :
                List.of("young_person", "episode", "involvement", "return_import", "return_finding", "history")) {
            int seen = acting.as(stranger.actor(), viewer -> number("select count(*) from " + table));
            assertThat(seen).as(table).isZero();
        }
        var counts = loader.load(elsewhere.id(), "North", SmallReturn.sound().readable(), Progress.UNWATCHED);
        assertThat(counts.of(RowKind.YOUNG_PEOPLE).added()).isEqualTo(3);
        assertThat(count("young_person")).isEqualTo(3);
    }

    @Test
    void anOrganisationThatRecordsDayByDayStaysSo() throws IOException {
        var daily = world.organisation("Daily");
        daily.team("North").youngPerson("Jay");
        world.settle();
        ashdown = daily.id();
        load(SmallReturn.sound().readable());
        assertThat(coveredUntil()).isNull();
    }

    @Test
    void aBrokenConnectionLeavesNothing() throws IOException {
        var theReturn = SmallReturn.sound().readable();
        assertThatThrownBy(() -> loader.load(ashdown, "North", theReturn, (done, total) -> {
                    if (done == total - 3) {
                        breakConnection();
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        for (var table : List.of("young_person", "worker", "team", "episode", "review", "return_import")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(coveredUntil()).isNull();
        assertThat(load(theReturn).of(RowKind.YOUNG_PEOPLE).added()).isEqualTo(3);
    }

    @Test
    void twoLoadingsAtOnceGoOneAfterTheOther() throws IOException {
        var theReturn = SmallReturn.sound().readable();
        var second = new AtomicReference<@Nullable CompletableFuture<LoadCounts>>();
        loader.load(ashdown, "North", theReturn, (done, total) -> {
            if (done == 0) {
                second.set(CompletableFuture.supplyAsync(() -> load(theReturn), Thread::startVirtualThread));
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(ReturnLoaderTest::somebodyWaits);
            }
        });
        assertThat(java.util.Objects.requireNonNull(second.get()).join().changeNothing())
                .isTrue();
        assertThat(count("young_person")).isEqualTo(3);
    }

    @Test
    void continuityFromTheRecordIsThatOfTheReturn() throws IOException {
        var theReturn = SmallReturn.sound().readable();
        load(theReturn);
        var today = LocalDate.of(2026, 1, 1);
        var recorded = continuity.of(ashdown, null, today);
        assertThat(recorded.year()).isEqualTo(SmallReturn.YEAR);
        assertThat(recorded.byChild()).isEqualTo(theReturn.continuity(today)).hasSize(2);
        assertThat(asImportCount("select count(*) from reading where organisation_id = ?"))
                .isEqualTo(2);
    }

    @Test
    void anOrganisationIsFoundWhateverItsCapitals() {
        var name = "Ashdown " + UUID.randomUUID();
        var made = organisations.namedOrNew(name + " ");
        assertThat(organisations.namedOrNew(name.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(made);
        assertThat(organisations.named("Nowhere " + UUID.randomUUID())).isEmpty();
    }

    /** Ends the connection that loads, as the end of its process would. */
    private void breakConnection() {
        var pid = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        JdbcClient.create(TestDatabase.app())
                .sql("select pg_terminate_backend(?, 5000)")
                .param(pid)
                .query(Boolean.class)
                .single();
    }

    private static boolean somebodyWaits() throws SQLException {
        return JdbcClient.create(TestDatabase.app())
                .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
