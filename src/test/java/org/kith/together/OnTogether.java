package org.kith.together;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A young person, those around them, and what tests of working together share. */
abstract class OnTogether extends OnPages {
    static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague ben;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        amina.worksWith(jay).since("1 year ago");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    String together() {
        return "/young-people/" + jay.id() + "/together";
    }

    /** How Jay and Amina work together. */
    String pair() {
        return together() + "/" + amina.account();
    }

    String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }

    /** Says something as somebody who saw all that was said before; answers the id of it. */
    UUID says(UUID by, String side, String... fields) throws Exception {
        var key = UUID.randomUUID();
        tries(by, side, key, fields).andExpect(redirectedUrl(pair()));
        return key;
    }

    ResultActions tries(UUID by, String side, UUID key, String... fields) throws Exception {
        var byYoung = by.equals(jay.account()) || side.equals("told");
        var all = new ArrayList<>(List.of("key", key.toString(), "seen", String.valueOf(version(byYoung))));
        all.addAll(List.of(fields));
        return sends(by, pair() + "/sides/" + side, all.toArray(String[]::new));
    }

    void agrees(UUID by, UUID said) throws Exception {
        sends(by, pair() + "/agreements", "said", said.toString()).andExpect(redirectedUrl(pair()));
    }

    int version(boolean byYoung) {
        return ALL.sql(
                        "select coalesce(max(version), 0) from together_said where young_person_id = ? and account_id = ? and by_young = ?")
                .params(jay.id(), amina.account(), byYoung)
                .query(Integer.class)
                .single();
    }

    int versions(boolean byYoung) {
        return ALL.sql(
                        "select count(*) from together_said where young_person_id = ? and account_id = ? and by_young = ?")
                .params(jay.id(), amina.account(), byYoung)
                .query(Integer.class)
                .single();
    }

    String main(UUID who, String address) throws Exception {
        return sees(who, address).select("main").text();
    }
}
