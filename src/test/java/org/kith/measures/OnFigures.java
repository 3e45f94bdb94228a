package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.ActorTransactions;
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two teams whose young people had a few workers, and whoever looks at the figures. */
@KithTest
abstract class OnFigures {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Figures figures;

    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    Young jay;
    Young ash;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2021-03-31");
        var north = ashdown.team("North");
        var river = ashdown.team("River");
        amina = north.worker("Amina");
        ruth = river.worker("Ruth");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay");
        jay.home("U4").since("2019-01-01");
        amina.worksWith(jay).since("2019-01-01").until("2020-06-01");
        ashdown.swId("SW1")
                .worksWith(jay)
                .since("2020-06-11")
                .until("2020-09-01")
                .because("CHCHAN");
        ashdown.swId("SW2").worksWith(jay).since("2020-09-01");
        var kim = north.youngPerson("Kim");
        kim.home("U4").since("2019-01-01");
        amina.worksWith(kim).since("2019-01-01");
        ash = river.youngPerson("Ash");
        ash.home("K2").since("2019-01-01");
        ruth.worksWith(ash).since("2019-01-01").until("2021-03-30");
        ruth.worksWith(ash).since("2021-03-31").because("LEFTRL");
        world.settle();
    }

    /** Nineteen more, so that what is small is no longer everything. */
    void more() {
        var dale = ashdown.team("Dale");
        for (var number = 0; number < 19; number++) {
            var young = dale.youngPerson("Dale " + number);
            young.home("U4").since("2019-01-01");
            var first = ashdown.swId("SW3").worksWith(young).since("2019-01-01");
            if (number < 9) {
                first.until("2020-06-01");
                ashdown.swId("SW4").worksWith(young).since("2020-06-01").because("MANAGE");
            }
        }
        world.settle();
    }

    static List<String> people(Document page) {
        return page.select("#workers ~ .beside tbody td:nth-child(2)").eachText();
    }

    static List<String> lines(Document page) {
        return page.select("#stability ~ table tbody tr").eachText();
    }

    List<UUID> readings(Young young) {
        return acting.as(analyst.actor(), viewer -> jdbc.sql("select account_id from reading where young_person_id = ?")
                .param(young.id())
                .query(UUID.class)
                .list());
    }

    Document page(String address, Colleague who) {
        var answer = ask(address, who);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(content(answer));
    }

    MockHttpServletResponse ask(String address, Colleague who) {
        try {
            return mvc.perform(get(address).with(signedInAs(who))).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    static String content(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
