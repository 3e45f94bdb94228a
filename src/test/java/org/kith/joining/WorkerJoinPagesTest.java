package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A worker with two numbers: one proposes it, both are looked at side by side, another says that it is so, and it is taken back without loss. */
class WorkerJoinPagesTest extends OnWorkerJoins {
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
            sends(wendy, "/workers/" + one.worker() + "/email", "email", "tom@ashdown.example", "seen", "")
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
