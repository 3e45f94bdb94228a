package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

class WorkerPagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague wendy;
    Colleague code;
    Young jay;
    Young maya;
    Young elsewhere;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        wendy = ashdown.analyst("Wendy");
        code = ashdown.swId("SW77");
        jay = north.youngPerson("Jay");
        maya = north.youngPerson("Maya");
        elsewhere = ashdown.team("River").youngPerson("Ollie");
        for (var young : List.of(jay, maya, elsewhere)) {
            young.home("U4").since("2014-01-01");
        }
        code.worksWith(jay).since("2015-01-01").until("2016-01-01").because("LEFTRL");
        code.worksWith(maya).since("2017-01-01");
        code.worksWith(elsewhere).since("2015-01-01");
        world.settle();
    }

    private String address() {
        return "/workers/" + code.worker();
    }

    @Test
    void showsYoungPeopleNowAndBeforeOnlyAsFarAsOneSeesThem() throws Exception {
        var page = sees(amina, address());
        assertThat(page.select("h1").text()).isEqualTo("SW77");
        assertThat(page.select("table th a").eachText()).containsExactly("Maya", "Jay");
        assertThat(page.text())
                .contains("With one young person now, 2 in all, never more than one at once.")
                .contains("On average they stayed 1 year.")
                .doesNotContain("Ollie", "LEFTRL");
        assertThat(sees(tom, address()).select("table th a").eachText()).containsExactly("Maya", "Jay");
    }

    /** As in the list, which says nothing of workers there: read worker by worker, it would say who has nobody. */
    @Test
    void outsideOfTheTeamsItIsNotSaidWhomAWorkerIsThereFor() throws Exception {
        var page = sees(wendy, address());
        assertThat(page.select("h1").text()).isEqualTo("SW77");
        assertThat(page.select("main table, main a[href^=/young-people/]")).isEmpty();
        assertThat(page.select("main").text())
                .contains("is seen by those who work with young people")
                .doesNotContain("Maya", "Jay", "Ollie", "young people now", "in all", "On average");
        assertThat(log(ashdown, jay)).isEmpty();
        assertThat(log(ashdown, elsewhere)).isEmpty();
    }

    @Test
    void everybodyNamedThereIsInTheLog() throws Exception {
        sees(amina, address());
        assertThat(log(ashdown, jay)).containsExactly("worker");
        assertThat(log(ashdown, maya)).containsExactly("worker");
        assertThat(log(ashdown, elsewhere)).isEmpty();
    }

    @Test
    void aManagerNamesAWorkerWithoutAnAccount() throws Exception {
        sends(tom, address() + "/name", "name", "Priya Nair").andExpect(redirectedUrl(address()));
        assertThat(sees(amina, address()).select("h1").text()).isEqualTo("Priya Nair");
        var wrong = page(
                sends(tom, address() + "/name", "name", "P".repeat(81)).andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("#name").val()).hasSize(81);
    }

    @Test
    void aWorkerSeesButDoesNotSay() throws Exception {
        assertThat(sees(amina, address()).select("main form")).isEmpty();
        sends(amina, address() + "/name", "name", "Somebody").andExpect(status().isForbidden());
        assertThat(sees(amina, address()).select("h1").text()).isEqualTo("SW77");
    }

    @Test
    void hiddenFromOtherOrganisationsAndRefusedToAdministrators() throws Exception {
        var other = world.organisation("Elsewhere");
        var sid = other.analyst("Sid");
        var piotr = other.administrator("Piotr");
        world.settle();
        asks(sid, address()).andExpect(status().isNotFound());
        sends(sid, address() + "/name", "name", "Taken").andExpect(status().isNotFound());
        asks(sid, "/workers/" + UUID.randomUUID()).andExpect(status().isNotFound());
        asks(piotr, address()).andExpect(status().isForbidden());
    }
}
