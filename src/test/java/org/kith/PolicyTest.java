package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.NotFound;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself answers, asked as the role Kith serves with. */
@KithTest
class PolicyTest {
    static final List<String> ABOUT_YOUNG_PEOPLE = List.of(
            "young_person",
            "episode",
            "involvement",
            "review",
            "missing_period",
            "deprivation_of_liberty",
            "care_leaver_status",
            "young_person_figures",
            "name_part",
            "contact_detail",
            "history",
            "reading",
            "return_finding");

    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague leaver;
    Colleague analyst;
    Colleague administrator;
    Colleague stranger;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var river = ashdown.team("River");
        amina = north.worker("Amina");
        ruth = river.worker("Ruth");
        leaver = ashdown.worker("Lou").wasIn(north, "3 years ago", "1 month ago");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        stranger = world.organisation("Elsewhere").analyst("Sid");
        jay = north.youngPerson("Jay").reviewed("2 months ago", "PN1").careLeaver(2026, "YES", "F2", "U1");
        jay.home("U4").since("2 years ago");
        jay.missing().since("1 year ago").until("11 months ago");
        jay.deprivedOfLiberty().since("6 months ago").until("5 months ago");
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> leaveTraces());
    }

    private void leaveTraces() {
        jdbc.sql("update review set participation = 'PN2' where young_person_id = ?")
                .param(jay.id())
                .update();
        jdbc.sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value) values (?, ?, 'phone', '07700 900123')")
                .params(ashdown.id(), jay.id())
                .update();
        jdbc.sql("select kith.look_at_list(array[?], 'test', '{}')")
                .param(jay.id())
                .query(Integer.class)
                .single();
        var theReturn = jdbc.sql("""
                        insert into return_import (organisation_id, team_name, year, came_by, state, made_at)
                        values (?, 'North', 2018, 'command line', 'loaded', now()) returning id
                        """).param(ashdown.id()).query(UUID.class).single();
        jdbc.sql("""
                        insert into return_finding (organisation_id, return_id, young_person_id, kind, file, line, col, found, expected)
                        values (?, ?, ?, 'ROW_LEFT_OUT', 'oc3.csv', 2, 'ACCOM', '01', 'a code')
                        """).params(ashdown.id(), theReturn, jay.id()).update();
    }

    @ParameterizedTest
    @FieldSource("ABOUT_YOUNG_PEOPLE")
    void isSeenByTheTeamAndTheAnalystOnly(String table) {
        assertThat(rowsSeenBy(amina, table)).as("their worker").isPositive();
        assertThat(rowsSeenBy(analyst, table)).as("analyst").isPositive();
        assertThat(rowsSeenBy(ruth, table)).as("a worker of another team").isZero();
        assertThat(rowsSeenBy(leaver, table)).as("a worker who left the team").isZero();
        assertThat(rowsSeenBy(administrator, table)).as("administrator").isZero();
        assertThat(rowsSeenBy(stranger, table)).as("another organisation").isZero();
    }

    @ParameterizedTest
    @FieldSource("ABOUT_YOUNG_PEOPLE")
    void namingThePersonOpensNothingMore(String table) {
        var seen = Naming.about(acting, jdbc, ruth.actor(), jay.id(), () -> count(table));
        assertThat(seen).isZero();
        assertThatThrownBy(() -> acting.changing(ruth.actor(), jay.id(), viewer -> count(table)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @FieldSource("ABOUT_YOUNG_PEOPLE")
    void withoutAnActorIsAnError(String table) {
        assertThatThrownBy(() -> count(table)).hasStackTraceContaining("nobody is acting");
    }

    @Test
    void theActorIsGoneWhenTheTransactionEnds() {
        rowsSeenBy(amina, "young_person");
        assertThatThrownBy(() -> acting.doAs(
                        amina.actor(),
                        viewer -> jdbc.sql("select 1 / 0").query().listOfRows()))
                .hasStackTraceContaining("division");
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> count("young_person")).hasStackTraceContaining("nobody is acting");
        }
    }

    @Test
    void aReadingIsLoggedAndAHiddenOneIsNot() {
        acting.reading(amina.actor(), jay.id(), AccessLogEntry.at("lifeline", "home"), viewer -> viewer.name());
        assertThatThrownBy(() ->
                        acting.reading(ruth.actor(), jay.id(), AccessLogEntry.at("lifeline", "home"), viewer -> "seen"))
                .isInstanceOf(NotFound.class);
        var lines = acting.as(analyst.actor(), viewer -> jdbc.sql(
                        "select account_id from reading where young_person_id = ? and page = 'lifeline'")
                .param(jay.id())
                .query(UUID.class)
                .list());
        assertThat(lines).containsExactly(amina.account());
    }

    @Test
    void aWorkerCannotWriteWhatAReturnSays() {
        assertThatThrownBy(() -> acting.doAs(amina.actor(), viewer -> jdbc.sql(
                                "insert into review (organisation_id, young_person_id, held_on, participation) values (?, ?, now(), 'PN1')")
                        .params(ashdown.id(), jay.id())
                        .update()))
                .hasStackTraceContaining("row-level security");
        var changed =
                acting.as(amina.actor(), viewer -> jdbc.sql("update episode set place = 'K2' where young_person_id = ?")
                        .param(jay.id())
                        .update());
        assertThat(changed).isZero();
    }

    @Test
    void aWorkerCannotPutThemselvesIntoATeam() {
        assertThatThrownBy(() -> acting.doAs(ruth.actor(), viewer -> jdbc.sql(
                                "insert into team_member (organisation_id, team_id, account_id) select organisation_id, id, ? from team where name = 'North'")
                        .param(ruth.account())
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aLogLineInAnotherNameIsRefused() {
        assertThatThrownBy(() -> acting.doAs(amina.actor(), viewer -> jdbc.sql(
                                "insert into reading (organisation_id, young_person_id, account_id, role, page, sections) values (?, ?, ?, 'worker', 'x', '{}')")
                        .params(ashdown.id(), jay.id(), ruth.account())
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    private long rowsSeenBy(Colleague who, String table) {
        return acting.as(who.actor(), viewer -> count(table));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
