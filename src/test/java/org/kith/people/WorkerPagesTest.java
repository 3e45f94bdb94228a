package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
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
        assertThat(sees(wendy, address()).text())
                .contains("LEFTRL", "With 2 young people now, 3 in all, at most 2 at once.");
    }

    @Test
    void everybodyNamedThereIsInTheLog() throws Exception {
        sees(amina, address());
        assertThat(log(ashdown, jay)).containsExactly("worker");
        assertThat(log(ashdown, maya)).containsExactly("worker");
        assertThat(log(ashdown, elsewhere)).isEmpty();
    }

    @Test
    void sayingWhoAWorkerIsCountsTheOrganisationAgain() throws Exception {
        amina.worksWith(jay).since("2016-01-01");
        world.settle();
        sends(tom, address() + "/account", "account", amina.account().toString(), "because", "Her other code");
        Awaitility.await().untilAsserted(() -> assertThat(sees(tom, "/young-people")
                        .select("tr:has(a:containsOwn(Jay)) .quiet")
                        .text())
                .contains("since 1 Jan 2015"));
    }

    @Test
    void aManagerSaysWhoTheWorkerIsAndTakesItBack() throws Exception {
        sends(tom, address() + "/account", "account", amina.account().toString(), "because", "Her code in the return")
                .andExpect(redirectedUrl(address()));
        var page = sees(tom, address());
        assertThat(page.select("h1").text()).isEqualTo("Amina");
        assertThat(page.text()).contains("SW77 in the returns").contains("This is Amina, who signs in to Kith.");
        assertThat(sees(tom, "/young-people/" + maya.id()).text()).contains("with Amina since 1 January 2017");
        sends(tom, address() + "/account/removal", "because", "Somebody else’s code")
                .andExpect(redirectedUrl(address()));
        assertThat(sees(tom, address()).select("h1").text()).isEqualTo("SW77");
    }

    /** Also one they had before: the page says that young people see this name no more. */
    @Test
    void whatSomebodyWasCalledDoesNotComeBackOnceTheyAreNotThisWorker() throws Exception {
        sends(tom, address() + "/name", "name", "Amina Old");
        sends(tom, address() + "/account", "account", amina.account().toString(), "because", "Her code");
        assertThat(sees(tom, address() + "/account/removal").text())
                .contains("From then on it says SW77 here", "A name that was written here before goes too");
        for (int twice = 0; twice < 2; twice++) {
            sends(tom, address() + "/account/removal", "because", "Somebody else’s code")
                    .andExpect(redirectedUrl(address()));
        }
        assertThat(sees(tom, address()).select("h1").text()).isEqualTo("SW77");
        assertThat(sees(tom, "/young-people/" + maya.id()).text()).doesNotContain("Amina Old");
    }

    @Test
    void whoJoinedWhomWhenAndWhyStandsOnThePage() throws Exception {
        var amina = this.amina.account().toString();
        var asked = page(sends(tom, address() + "/account", "account", amina, "because", " ")
                .andExpect(status().isUnprocessableContent()));
        assertThat(asked.text()).contains("Please write how you know who this is");
        assertThat(asked.select("#account option[selected]").val())
                .as("what was chosen")
                .isEqualTo(amina);
        sends(tom, address() + "/account", "account", amina, "because", "Amina <showed> me her code");
        assertThat(sees(wendy, address()).select("#joins").text())
                .contains("Tom said that this is Amina", "Amina <showed> me her code");
        assertThat(sees(this.amina, address()).select("#joins")).isEmpty();
        asks(wendy, address() + "/account/removal").andExpect(status().isOk());
        var nothing = page(sends(wendy, address() + "/account/removal", "because", "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(nothing.text()).contains("Please write how you know");
        sends(wendy, address() + "/account/removal", "because", "It was her sister")
                .andExpect(redirectedUrl(address()));
        assertThat(sees(tom, address()).select("#joins").text())
                .contains("Tom said that this is Amina", "Wendy said that it is not Amina", "It was her sister");
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
    void onlyAnAccountOfTheOrganisationCanBeChosen() throws Exception {
        var stranger = world.organisation("Elsewhere").analyst("Sid");
        world.settle();
        for (var account : List.of("", "nobody", stranger.account().toString())) {
            var page = page(sends(tom, address() + "/account", "account", account)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.text())
                    .contains("Choose who this worker is from the list.")
                    .doesNotContain("Sid");
        }
    }

    @Test
    void aWorkerSeesButDoesNotSay() throws Exception {
        assertThat(sees(amina, address()).select("main form")).isEmpty();
        sends(amina, address() + "/name", "name", "Somebody").andExpect(status().isForbidden());
        sends(amina, address() + "/account", "account", amina.account().toString())
                .andExpect(status().isForbidden());
        sends(amina, address() + "/account/removal").andExpect(status().isForbidden());
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

    /** What was said first stands; a second reason is neither said to be kept nor lost. */
    @Test
    void aSecondReasonIsNotTakenForTheFirst() throws Exception {
        var amina = this.amina.account().toString();
        for (int i = 0; i < 2; i++) {
            sends(tom, address() + "/account", "account", amina, "because", "Her code")
                    .andExpect(redirectedUrl(address()));
        }
        late("/account", "account", tom.account().toString(), "because", "My code");
        late("/account", "account", amina, "because", "She told me");
        for (int i = 0; i < 2; i++) {
            sends(tom, address() + "/account/removal", "account", amina, "because", "Her sister’s")
                    .andExpect(redirectedUrl(address()));
        }
        late("/account/removal", "account", amina, "because", "She told me");
    }

    private void late(String where, String... fields) throws Exception {
        var page = page(sends(tom, address() + where, fields).andExpect(status().isConflict()));
        assertThat(page.select("textarea").text()).isEqualTo(fields[fields.length - 1]);
    }
}
