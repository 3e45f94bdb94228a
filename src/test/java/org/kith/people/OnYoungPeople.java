package org.kith.people;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.ActorTransactions;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Young people of two teams, and the list of them. */
@KithTest
abstract class OnYoungPeople {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague wendy;
    Young jay;
    Young maya;
    Young number;
    Young elsewhere;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        wendy = ashdown.analyst("Wendy");
        jay = north.youngPerson("Jay").born("2000-08-01");
        jay.home("U4").since("2015-01-01");
        amina.worksWith(jay).since("2016-01-01");
        maya = north.youngPerson("Maya").born("2003-01-01");
        maya.home("K2").since("2015-01-01");
        amina.worksWith(maya).since("2016-01-01").until("2017-08-04").because("LEFTRL");
        number = north.youngPerson("").childNumber("4711").born("1997-05-05").careLeaver(2018, "YES", "F2", "U1");
        elsewhere = ashdown.team("River").youngPerson("Ollie");
        world.settle();
    }

    Document list(Colleague who, String query) throws Exception {
        var page = mvc.perform(get("/young-people" + query).with(signedInAs(who)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    static List<String> names(Document page) {
        return page.select("table.people tbody th a").eachText();
    }
}
