package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.kith.demo.World;
import org.kith.people.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loading small returns into a real record. */
@KithTest
class ReturnLoaderTest {
    private static final ReportingYear LATER = new ReportingYear(2022);

    @Autowired
    ReturnLoader loader;

    @Autowired
    Organisations organisations;

    @Autowired
    RecordedContinuity continuity;

    @Autowired
    World world;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    UUID ashdown;

    @BeforeEach
    void make() {
        ashdown = organisations.namedOrNew("Ashdown " + UUID.randomUUID());
    }

    @Test
    void theFirstReturnMakesTheRecord() throws IOException {
        var counts = load(SmallReturn.sound().readable());
        assertThat(counts.of(RowKind.EPISODES)).isEqualTo(new KindCount(3, 0, 0, 0, 0));
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
    void theSameReturnAgainWritesNothing() throws IOException {
        load(SmallReturn.sound().readable());
        var before = versions();
        assertThat(load(SmallReturn.sound().readable()).changeNothing()).isTrue();
        assertThat(versions()).isEqualTo(before);
        assertThat(count("history")).isZero();
    }

    @Test
    void aLaterReturnChangesRowsAndKeepsWhatTheySaid() throws IOException {
        load(SmallReturn.sound().readable());
        var later = small(s -> s.replace("episodes.csv", "U1,PR1,,,,ZZ1", "U1,PR1,04/05/2021,E4A,,ZZ1"));
        var counts = load(later.readable(LATER));
        assertThat(counts.of(RowKind.EPISODES)).isEqualTo(new KindCount(0, 1, 0, 2, 0));
        assertThat(counts.withdrawn()).isZero();
        assertThat(
                        text(
                                "select ends_on::text || ' ' || stated_year from episode where organisation_id = ? and place = 'U1'"))
                .isEqualTo("2021-05-04 2022");
        assertThat(
                        text(
                                "select (was -> 'ends_on')::text || withdrawn || ended_by_role from history where organisation_id = ?"))
                .isEqualTo("nullfalsejob import");
        assertThat(coveredUntil()).isEqualTo(LATER.last());
    }

    @Test
    void anOlderReturnAddsButDoesNotChangeWhatALaterOneSaid() throws IOException {
        load(SmallReturn.sound().readable(LATER));
        var older = small(s -> s.replace("reviews.csv", "20/07/2020,PN1", "20/07/2020,PN7")
                .change("reviews.csv", text -> text + "12,29/02/2004,01/05/2020,PN2\n"));
        assertThat(load(older.readable()).of(RowKind.REVIEWS)).isEqualTo(new KindCount(1, 0, 0, 1, 1));
        assertThat(text("select participation from review where organisation_id = ? and held_on = '2020-07-20'"))
                .isEqualTo("PN1");
        assertThat(coveredUntil()).isEqualTo(LATER.last());
    }

    @Test
    void aRowTheYearsReturnStatesNoMoreIsTakenOutAndKeptInTheHistory() throws IOException {
        load(SmallReturn.sound().readable());
        var less = small(s -> s.replace("reviews.csv", "12,29/02/2004,21/07/2020,PN3\n", ""));
        assertThat(load(less.readable()).of(RowKind.REVIEWS)).isEqualTo(new KindCount(0, 0, 1, 1, 0));
        assertThat(count("review")).isEqualTo(1);
        assertThat(text("select was ->> 'participation' from history where organisation_id = ? and withdrawn"))
                .isEqualTo("PN3");
    }

    @Test
    void aSetWithoutAFileTakesNothingOut() throws IOException {
        load(SmallReturn.sound().readable());
        var counts =
                load(small(s -> s.without("reviews.csv").without("uasc.csv").without("sw_episodes.csv"))
                        .readable());
        assertThat(counts.changeNothing()).isTrue();
    }

    @Test
    void aYoungPersonMovedToAnotherTeamAndNamedStaysSo() throws IOException {
        load(SmallReturn.sound().readable());
        asImport("update young_person set known_as = 'Jo' where organisation_id = ? and child_number = '11'");
        var later = small(s -> s.replace("header.csv", "05/02/2004,MWBC", "05/02/2004,WBRI"));
        loader.load(ashdown, "South", later.readable(LATER), Progress.UNWATCHED);
        assertThat(text("""
                select y.known_as || ' ' || y.ethnicity || ' ' || t.name from young_person y join team t on t.id = y.team_id
                 where y.organisation_id = ? and y.child_number = '11'
                """)).isEqualTo("Jo WBRI North");
        assertThat(count("team")).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeUnderstoodStandsWithWhomItIsAbout() throws IOException {
        var spoilt = small(s -> s.replace("oc3.csv", "17/08/2002", "17/88/2002")
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
                second.set(CompletableFuture.supplyAsync(() -> load(theReturn)));
                Awaitility.await().until(ReturnLoaderTest::somebodyWaits);
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

    private LoadCounts load(Return903 theReturn) {
        return loader.load(ashdown, "North", theReturn, Progress.UNWATCHED);
    }

    private static SmallReturn small(UnaryOperator<SmallReturn> change) {
        return change.apply(SmallReturn.sound());
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

    private String versions() {
        var all = new StringBuilder();
        for (var table : List.of(
                "young_person",
                "worker",
                "episode",
                "involvement",
                "review",
                "missing_period",
                "deprivation_of_liberty",
                "care_leaver_status")) {
            all.append(text("select coalesce(string_agg(id || ' ' || xmin, ' ' order by id), '') from " + table
                    + " where organisation_id = ?"));
        }
        return all
                + text("select string_agg(young_person_id || ' ' || xmin, ' ' order by 1) from young_person_figures"
                        + " where organisation_id = ?");
    }

    private int count(String table) {
        return asImportCount("select count(*) from " + table + " where organisation_id = ?");
    }

    private @Nullable LocalDate coveredUntil() {
        var day = text("select coalesce(covered_until::text, '') from organisation where id = ?");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private int asImportCount(String sql) {
        return acting.as(
                job(),
                viewer -> jdbc.sql(sql).param(ashdown).query(Integer.class).single());
    }

    private String text(String sql) {
        return acting.as(
                job(),
                viewer -> jdbc.sql(sql).param(ashdown).query(String.class).single());
    }

    private void asImport(String sql) {
        acting.doAs(job(), viewer -> jdbc.sql(sql).param(ashdown).update());
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private Actor job() {
        return Actor.job(JobName.IMPORT, ashdown);
    }
}
