package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** A worker with two numbers: one proposes it, both are looked at side by side, another says that it is so, and it is taken back without loss. */
class WorkerJoinPagesTest extends OnPages {
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

    private String worker() {
        return "/workers/" + code.worker();
    }

    private String address() {
        return worker() + "/account";
    }

    private String account(Colleague who) {
        return who.account().toString();
    }

    private void proposes(Colleague who, Colleague account, String because) throws Exception {
        sends(who, address(), "account", account(account), "because", because).andExpect(redirectedUrl(address()));
    }

    /** Both side by side, at an address to come back to. */
    private Document looksAt(Colleague account) throws Exception {
        var look = address() + "?with=" + account(account);
        sends(tom, address(), "account", account(account)).andExpect(redirectedUrl(look));
        return sees(tom, look);
    }

    private String join(Colleague who) throws Exception {
        return sees(who, address()).select("[name=join]").val();
    }

    private void holds(boolean holds) throws Exception {
        assertThat(sees(tom, worker()).select("h1").text()).isEqualTo(holds ? "Amina" : "SW77");
    }

    @Test
    void oneProposesAnotherSaysThatItIsSoAndOnlyThenItHolds() throws Exception {
        assertThat(sees(tom, worker()).select("a[href='" + address() + "']").text())
                .isEqualTo("Say who this is");
        assertThat(sees(tom, address())
                        .select("select[name=account] option:not([value=''])")
                        .eachText())
                .as("whoever is in a team of theirs first, each with their team")
                .containsExactly("Amina (North)", "Tom (North)", "Nia (River)");
        var beside = looksAt(amina);
        assertThat(beside.select("h1").text()).isEqualTo("Are SW77 and Amina one person?");
        assertThat(beside.select("table").text())
                .contains("North", "Jay 1 Jan 2015 to 1 Jan 2016", "Maya since 1 Jan 2017")
                .doesNotContain("Ollie");
        assertThat(log(ashdown, jay)).contains("worker");
        proposes(tom, amina, "Amina <showed> me her code");
        holds(false);
        assertThat(sees(tom, "/young-people/" + maya.id()).text()).doesNotContain("Amina");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("is Amina");
        var named = sees(nia, worker());
        assertThat(named.select("#who ~ p").text()).contains("Tom proposed that this is Amina. Until a second person");
        assertThat(named.select("[name=name]"))
                .as("nobody writes another name beside it")
                .isEmpty();
        assertThat(after(nia.account(), sends(nia, worker() + "/name", "name", "Sue"))
                        .text())
                .contains("Not kept: somebody proposed who this is.");
        assertThat(sees(maya.account(), "/young-people/" + maya.id() + "/workers")
                        .select("main")
                        .text())
                .contains("A worker whose name we do not know")
                .doesNotContain("SW77", "Sue");
        var waits = sees(wendy, "/to-do").select("main").text();
        assertThat(waits).contains("SW77 – Tom proposed that this is Amina", "“Amina <showed> me her code”");
        assertThat(sees(nia, address()).select("table").text())
                .as("only whom she may see")
                .contains("Ollie")
                .doesNotContain("Maya");
        var join = join(wendy);
        sends(wendy, address() + "/confirmation", "join", join).andExpect(redirectedUrl(address()));
        holds(true);
        assertThat(after(nia.account(), sends(nia, address() + "/confirmation", "join", join))
                        .text())
                .as("somebody else was faster")
                .contains("said so before you");
        assertThat(sees(tom, address()).select("h1").text()).isEqualTo("SW77 is Amina");
        assertThat(sees(tom, "/young-people/" + maya.id()).text()).contains("with Amina since 1 January 2017");
        assertThat(sees(wendy, "/to-do").select("main").text()).doesNotContain("is Amina");
        assertThat(sees(tom, address()).select("#joins li").eachText())
                .satisfiesExactly(
                        yes -> assertThat(yes).startsWith("Wendy said that it is so, and this is Amina, on"),
                        proposal -> assertThat(proposal)
                                .startsWith("Tom proposed that this is Amina, on")
                                .contains("Amina <showed> me her code"));
        var asked = page(sends(nia, address() + "/removal", "join", join(nia), "because", " ")
                .andExpect(status().isUnprocessableContent()));
        assertThat(asked.text()).contains("Please write how you know");
        assertThat(sees(nia, address() + "/removal").text()).contains("From then on it says SW77 here");
        for (int twice = 0; twice < 2; twice++) {
            sends(
                            nia,
                            address() + "/removal",
                            "join",
                            asked.select("[name=join]").val(),
                            "because",
                            "Her sister’s")
                    .andExpect(redirectedUrl(address()));
        }
        holds(false);
        assertThat(sees(tom, address()).select("#joins li").eachText())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Nia said that it is not Amina") && line.contains("Her sister’s"));
    }

    /** Neither under another account: the same name, now or before, or the same address at work. */
    @Test
    void whoeverProposedItAndWhomItIsAboutSayNothingMore() throws Exception {
        var second = north.manager("Tom");
        var mailed = north.manager("Thomas");
        var renamed = north.manager("Tom");
        var about = north.manager("Ruth");
        world.settle();
        for (var one : List.of(tom, mailed)) {
            sends(tom, "/workers/" + one.worker() + "/email", "email", "tom@ashdown.example", "seen", "")
                    .andExpect(status().is3xxRedirection());
        }
        sends(renamed, "/accounts/" + account(renamed) + "/name", "name", "Robin", "seen", "Tom")
                .andExpect(status().is3xxRedirection());
        proposes(tom, about, "Her code");
        for (var one : List.of(tom, second, mailed, renamed, about)) {
            var page = sees(one, address());
            assertThat(page.select("form[action$=/confirmation]")).isEmpty();
            assertThat(page.text()).contains("Somebody else has to say whether it is so");
            assertThat(sees(one, "/to-do").select("main").text()).doesNotContain("is Ruth");
            sends(one, address() + "/confirmation", "join", join(wendy)).andExpect(status().isForbidden());
        }
        holds(false);
    }

    @Test
    void aNoIsSaidWithWhyAndItCanBeProposedAnew() throws Exception {
        proposes(tom, amina, "Her code");
        proposes(tom, amina, "Her code");
        late(address(), "account", account(tom), "because", "My code");
        late(address(), "account", account(amina), "because", "She told me");
        var first = join(wendy);
        sends(wendy, address() + "/removal", "join", first, "because", "It is her sister’s")
                .andExpect(redirectedUrl(address()));
        assertThat(sees(tom, address()).select("#joins").text())
                .contains("Wendy said no, this is not Amina", "It is her sister’s");
        late(address() + "/removal", "join", first, "because", "Something else");
        var after = after(wendy.account(), sends(wendy, address() + "/confirmation", "join", first));
        assertThat(after.text()).as("of what is over").contains("Somebody took it back meanwhile");
        holds(false);
        proposes(tom, amina, "She is sure");
        sends(nia, address() + "/confirmation", "join", join(nia)).andExpect(redirectedUrl(address()));
        holds(true);
    }

    /** Both who said it hear that it was not so, and the young person that the name they read was the wrong one; nobody else. */
    @Test
    void whoSaidItAndWhoReadItAreToldThatItWasAMistake() throws Exception {
        var told = "We had said that Amina was there for you. That was a mistake.";
        saysWhoTheyAre(tom, wendy, code.worker(), amina, "Her code");
        sees(maya.account(), "/young-people/" + maya.id() + "/workers");
        assertThat(sees(maya.account(), "/today").text()).doesNotContain(told);
        sends(nia, address() + "/removal", "because", "It was Rachel").andExpect(redirectedUrl(address()));
        for (var who : List.of(tom, wendy)) {
            assertThat(sees(who, "/to-do").select("main").text())
                    .contains("SW77 – Nia says that this is not Amina", "“It was Rachel”", "Say who it is");
        }
        assertThat(sees(nia, "/to-do").select("main").text()).doesNotContain("is not Amina");
        assertThat(sees(maya.account(), "/today").select("main").text())
                .contains(told)
                .doesNotContain("Rachel");
        sees(maya.account(), "/young-people/" + maya.id() + "/workers");
        assertThat(sees(maya.account(), "/today").text()).doesNotContain(told);
        proposes(wendy, nia, "She is sure");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("is not Amina");
    }

    /** Also one they had before: the page says that young people see this name no more. */
    @Test
    void whatSomebodyWasCalledDoesNotComeBackOnceTheyAreNotThisWorker() throws Exception {
        sends(tom, worker() + "/name", "name", "Amina Old");
        saysWhoTheyAre(tom, wendy, code.worker(), amina, "Her code");
        sends(tom, address() + "/removal", "because", "Somebody else’s code").andExpect(redirectedUrl(address()));
        holds(false);
        assertThat(sees(tom, "/young-people/" + maya.id()).text()).doesNotContain("Amina Old");
    }

    @Test
    void theOrganisationIsCountedAgainOnceItHolds() throws Exception {
        amina.worksWith(jay).since("2016-01-01");
        world.settle();
        saysWhoTheyAre(tom, wendy, code.worker(), amina, "Her other code");
        Awaitility.await().untilAsserted(() -> assertThat(sees(tom, "/young-people")
                        .select("tr:has(a:containsOwn(Jay)) .quiet")
                        .text())
                .contains("since 1 Jan 2015"));
    }

    @Test
    void onlyAnAccountOfTheOrganisationCanBeChosenAndOnlyByWhoSaysSo() throws Exception {
        var other = world.organisation("Elsewhere");
        var sid = other.analyst("Sid");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        for (var account : List.of("", "nobody", account(sid))) {
            var page = page(sends(tom, address(), "account", account).andExpect(status().isUnprocessableContent()));
            assertThat(page.text())
                    .contains("Choose who this worker is from the list.")
                    .doesNotContain("Sid");
            assertThat(sees(tom, address() + "?with=" + account).select("[name=because]"))
                    .isEmpty();
        }
        var wrong = page(sends(tom, address(), "account", account(amina), "because", "x".repeat(501))
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("#because").text()).hasSize(501);
        for (var one : List.of(maya.account(), piotr.account())) {
            assertThat(page(asks(one, address()).andExpect(status().isForbidden()))
                            .text())
                    .as("not even that there is such a worker")
                    .isEqualTo(page(asks(one, worker()).andExpect(status().isForbidden()))
                            .text());
        }
        for (var one : List.of(amina, piotr)) {
            asks(one, address()).andExpect(status().isForbidden());
            sends(one, address(), "account", account(amina), "because", "x").andExpect(status().isForbidden());
            sends(one, address() + "/confirmation", "join", UUID.randomUUID().toString())
                    .andExpect(status().isForbidden());
            sends(one, address() + "/removal", "because", "x").andExpect(status().isForbidden());
        }
        asks(sid, address()).andExpect(status().isNotFound());
        sends(sid, address(), "account", account(sid), "because", "x").andExpect(status().isNotFound());
        holds(false);
    }

    /** What somebody typed is given back where something else stands. */
    private void late(String where, String... fields) throws Exception {
        var page = page(sends(tom, where, fields).andExpect(status().isConflict()));
        assertThat(page.select("textarea").text()).isEqualTo(fields[fields.length - 1]);
    }

    /** What a later return left out does not read as going on. */
    @Test
    void aTimeLeftOutOfALaterReturnIsSaidToBe() throws Exception {
        loads(
                ashdown,
                "update involvement set not_in_return = 2018, known_until = '2017-03-31' where young_person_id = ?",
                maya.id());
        var beside = looksAt(amina);
        assertThat(beside.select("table").text()).contains("Maya from 1 Jan 2017, not in the return of 2018");
    }

    /** Who was in no team is left out of the list, unless the worker is called as they are. */
    @Test
    void whomTheWorkerWasWithStandsAboveTheChoiceAndThoseOfTheirNameFirst() throws Exception {
        var choice = sees(tom, address()).select("main");
        assertThat(choice.select("h2 + ul").text())
                .contains("Jay 1 Jan 2015 to 1 Jan 2016", "Maya since 1 Jan 2017")
                .doesNotContain("Ollie");
        assertThat(log(ashdown, jay)).contains("worker");
        assertThat(choice.select("option").eachText()).doesNotContain("Wendy");
        sends(tom, address(), "account", account(wendy)).andExpect(status().isUnprocessableContent());
        sends(tom, worker() + "/name", "name", "Wendy");
        assertThat(sees(tom, address()).select("option:not([value=''])").eachText())
                .startsWith("Wendy", "Amina (North)");
    }
}
