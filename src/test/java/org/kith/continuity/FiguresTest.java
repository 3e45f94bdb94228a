package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class FiguresTest {
    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    InTeam north;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        north = ashdown.team("North");
    }

    private Map<String, Object> row(Young young) {
        return acting.as(Actor.job(JobName.MEASURES, ashdown.id()), viewer -> jdbc.sql(
                        "select * from young_person_figures where young_person_id = ?")
                .param(young.id())
                .query()
                .singleRow());
    }

    private int clear(InOrganisation organisation) {
        return acting.as(Actor.job(JobName.MEASURES, organisation.id()), viewer -> jdbc.sql(
                        "delete from young_person_figures where organisation_id = ?")
                .param(organisation.id())
                .update());
    }

    @Test
    void asOfTheEndOfTheLatestReturn() {
        var jay = north.youngPerson("Jay");
        jay.home("U4").since("2015-01-01");
        var amina = north.worker("Amina");
        amina.worksWith(jay).since("2016-01-01").until("2017-06-01");
        var callum = north.worker("Callum");
        callum.worksWith(jay).since("2017-06-11").because("CHCHAN");
        world.settle();
        assertThat(row(jay))
                .containsEntry("as_of", Date.valueOf("2018-03-31"))
                .containsEntry("worker_id", callum.worker())
                .containsEntry("worker_since", Date.valueOf("2017-06-11"))
                .containsEntry("in_care", true)
                .containsEntry("care_leaver", false)
                .containsEntry("workers", 2)
                .containsEntry("changes", 1)
                .containsEntry("asked_by_child", 1)
                .containsEntry("days", 365)
                .containsEntry("days_without_worker", 10)
                .containsEntry("attention", 10_002L);
    }

    @Test
    void nobodyNow() {
        var jay = north.youngPerson("Jay");
        jay.home("U4").since("2015-01-01");
        north.worker("Amina").worksWith(jay).since("2016-01-01").until("2018-03-01");
        world.settle();
        assertThat(row(jay)).containsEntry("nobody_since", Date.valueOf("2018-03-01"));
        assertThat(row(jay).get("worker_id")).isNull();
    }

    @Test
    void withoutAnyWorkerThereAreNoFiguresOfTheYear() {
        var jay = north.youngPerson("Jay").careLeaver(2018, "YES", "F2", "U1");
        world.settle();
        assertThat(row(jay)).containsEntry("care_leaver", true).containsEntry("in_care", false);
        assertThat(row(jay).get("workers")).isNull();
    }

    @Test
    void workedOutAgainTheyReplaceWhatWasThere() {
        var jay = north.youngPerson("Jay");
        jay.home("U4").since("2015-01-01");
        world.settle();
        assertThat(figures.refreshNow(ashdown.id())).isEqualTo(1);
        assertThat(row(jay)).containsEntry("nobody_since", Date.valueOf("2015-01-01"));
    }

    @Test
    void onlyThoseGivenAreWorkedOut() {
        var jay = north.youngPerson("Jay");
        var maya = north.youngPerson("Maya");
        world.settle();
        assertThat(clear(ashdown)).isEqualTo(2);
        acting.doAs(
                Actor.job(JobName.IMPORT, ashdown.id()), viewer -> figures.refresh(ashdown.id(), List.of(maya.id())));
        assertThat(row(maya)).isNotEmpty();
        assertThat(clear(ashdown)).isEqualTo(1);
        assertThat(jay.id()).isNotEqualTo(maya.id());
    }

    @Test
    void eachNightWhereTheRecordIsKeptDayByDay() {
        var daily = world.organisation("Daily");
        daily.team("South").youngPerson("Ollie");
        north.youngPerson("Jay");
        world.settle();
        clear(daily);
        clear(ashdown);
        figures.refreshDayByDay();
        assertThat(clear(daily)).isEqualTo(1);
        assertThat(clear(ashdown))
                .as("covered by a return, so counted when one is loaded")
                .isZero();
    }

    @Test
    void onceMoreAtNightWhenTheyAreOfFormerRules() {
        var jay = north.youngPerson("Jay");
        world.settle();
        acting.doAs(Actor.job(JobName.MEASURES, ashdown.id()), viewer -> jdbc.sql(
                        "update young_person_figures set rules = 1, attention = 77 where young_person_id = ?")
                .param(jay.id())
                .update());
        figures.refreshDayByDay();
        assertThat(row(jay)).containsEntry("rules", FiguresSql.RULES).containsEntry("attention", 0L);
    }

    @Test
    void todayWhereTheRecordIsKeptDayByDay() {
        var daily = world.organisation("Daily");
        var ollie = daily.team("South").youngPerson("Ollie");
        world.settle();
        ashdown = daily;
        assertThat(row(ollie)).containsEntry("as_of", Date.valueOf(LocalDate.now(clock)));
    }
}
