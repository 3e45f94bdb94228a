package org.kith.audit;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.actor.AccessLogEntry;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jay's worker, a colleague, two managers, a partner, whoever answers for returns, and those who have nothing to do with Jay. */
abstract class OnLooks extends OnPages {
    static final String REFUSED = "row-level security";

    InOrganisation ashdown;
    InTeam north;
    InTeam river;
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague nia;
    Colleague ruth;
    Colleague otherManager;
    Colleague wendy;
    Colleague piotr;
    Colleague dana;
    Colleague kwame;
    Colleague stranger;
    Young jay;
    Young maya;

    @BeforeEach
    void tellOfThem() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        amina = north.worker("Amina Okafor");
        ben = north.worker("Ben");
        tom = north.manager("Tom Ridley");
        nia = north.manager("Nia");
        river = ashdown.team("River");
        ruth = river.worker("Ruth");
        otherManager = river.manager("Grace");
        wendy = ashdown.analyst("Wendy");
        piotr = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        kwame = ashdown.service("Canalside College", "learning").partner("Kwame");
        stranger = world.organisation("Elsewhere").team("Hill").manager("Sid");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        amina.worksWith(jay).since("1 year ago");
        jay.shares("home").with(brightwell).since("1 month ago");
        world.settle();
    }

    static String of(Young young) {
        return "/young-people/" + young.id() + "/who-looked";
    }

    void opens(Colleague who, String page, String... sections) {
        acting.reading(who.actor(), jay.id(), AccessLogEntry.at(page, sections), viewer -> viewer);
    }

    /** The latest opening of somebody's record by somebody. */
    static long reading(Young young, UUID account) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select max(id) from reading where young_person_id = ? and account_id = ? and not in_list")
                .params(young.id(), account)
                .query(Long.class)
                .single();
    }

    String why(Young young, Colleague who) {
        return of(young) + "/" + reading(young, who.account()) + "/why";
    }

    String questions(Young young, Colleague who) {
        return of(young) + "/" + reading(young, who.account()) + "/questions";
    }

    long count(Colleague who, String table) {
        return acting.as(who.actor(), viewer -> jdbc.sql("select count(*) from " + table)
                .query(Long.class)
                .single());
    }

    int changes(UUID who, Young about, String sql, Object... values) {
        return acting.changing(org.kith.actor.Actor.person(who), about.id(), viewer -> jdbc.sql(sql)
                .params(List.of(values))
                .update());
    }

    /** Opens Jay's record in an emergency, and reads it; with a reason not to tell Jay yet, Jay is not told. */
    void opensInEmergency(Colleague who, String reason, String notToldBecause) {
        var born = jaysBirthday();
        acting.doAs(who.actor(), viewer -> jdbc.sql("select person from kith.open_in_emergency(?, 'Jay', ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        UUID.randomUUID(),
                        born,
                        reason,
                        notToldBecause,
                        notToldBecause == null
                                ? null
                                : java.sql.Date.valueOf(TestClock.today().plusDays(7))))
                .query(UUID.class)
                .single());
        opens(who, "lifeline", "home");
    }

    private java.sql.Date jaysBirthday() {
        return acting.as(amina.actor(), viewer -> jdbc.sql("select date_of_birth from young_person where id = ?")
                .param(jay.id())
                .query(java.sql.Date.class)
                .single());
    }

    /** The manager of the team tells Jay of every emergency. */
    void tellsJay() {
        acting.doAs(tom.actor(), viewer -> jdbc.sql(
                        "update emergency_access set told_at = kith.now(), told_by = kith.actor()")
                .update());
    }
}
