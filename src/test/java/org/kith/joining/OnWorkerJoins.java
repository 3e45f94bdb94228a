package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** A worker with a number of a return, and a colleague who may be the same person. */
abstract class OnWorkerJoins extends OnPages {
    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague tom;
    Colleague nia;
    Colleague wendy;
    Colleague code;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        var river = ashdown.team("River");
        nia = river.manager("Nia");
        wendy = ashdown.analyst("Wendy");
        code = ashdown.swId("SW77");
        jay = north.youngPerson("Jay");
        maya = north.youngPerson("Maya").comesIn();
        var ollie = river.youngPerson("Ollie");
        for (var young : List.of(jay, maya, ollie)) {
            young.home("U4").since("2014-01-01");
        }
        code.worksWith(jay).since("2015-01-01").until("2016-01-01").because("LEFTRL");
        code.worksWith(maya).since("2017-01-01");
        code.worksWith(ollie).since("2015-01-01");
        world.settle();
    }

    String worker() {
        return "/workers/" + code.worker();
    }

    String address() {
        return worker() + "/account";
    }

    String account(Colleague who) {
        return who.account().toString();
    }

    void proposes(Colleague who, Colleague account, String because) throws Exception {
        sends(who, address(), "account", account(account), "because", because).andExpect(redirectedUrl(address()));
    }

    /** Both side by side, at an address to come back to. */
    Document looksAt(Colleague account) throws Exception {
        var look = address() + "?with=" + account(account);
        sends(tom, address(), "account", account(account)).andExpect(redirectedUrl(look));
        return sees(tom, look);
    }

    String join(Colleague who) throws Exception {
        return sees(who, address()).select("[name=join]").val();
    }

    void holds(boolean holds) throws Exception {
        assertThat(sees(tom, worker()).select("h1").text()).isEqualTo(holds ? "Amina" : "SW77");
    }

    /** What somebody typed is given back where something else stands. */
    void late(String where, String... fields) throws Exception {
        var page = page(sends(tom, where, fields).andExpect(status().isConflict()));
        assertThat(page.select("textarea").text()).isEqualTo(fields[fields.length - 1]);
    }
}
