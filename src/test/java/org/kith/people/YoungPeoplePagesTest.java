package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** The list of young people: who stands in it, for whom, and who is found. */
class YoungPeoplePagesTest extends OnYoungPeople {
    private Document search(String words) throws Exception {
        return search(amina, words);
    }

    private Document search(Colleague who, String words) throws Exception {
        var page = mvc.perform(post("/young-people/search")
                        .param("words", words)
                        .with(csrf())
                        .with(signedInAs(who)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private Document sees(Colleague who, String address) throws Exception {
        var page = mvc.perform(get(address).with(signedInAs(who)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private int linesInLog(Young young) {
        return acting.as(Actor.job(JobName.COMMAND_LINE, ashdown.id()), viewer -> jdbc.sql(
                        "select count(*) from reading where young_person_id = ? and page = 'list' and in_list")
                .param(young.id())
                .query(Integer.class)
                .single());
    }

    @Test
    void showsTheTeamWhoNeedsSomebodyMostFirst() throws Exception {
        var page = list(amina, "?whose=everybody");
        assertThat(names(page)).containsExactly("Maya", "4711", "Jay");
        assertThat(page.text())
                .contains("3 young people. As at 31 March 2018, the end of the latest return.")
                .contains("nobody since 4 Aug 2017")
                .contains("Amina since 1 Jan 2016");
        // Returns name no worker of a care leaver.
        assertThat(page.select("tbody tr:contains(4711) td").eachText())
                .containsSubsequence("not said in a return", "not said", "not said");
    }

    @Test
    void theAnalystSeesAllTeams() throws Exception {
        assertThat(names(list(wendy, "?sort=name"))).containsExactly("Jay", "Maya", "Ollie", "4711");
    }

    /** One worker after the other, the list would say who has nobody, which it does not say outside of the teams. */
    @Test
    void outsideOfTheTeamsNobodyIsFoundByTheirWorker() throws Exception {
        for (var asked : List.of("?sort=name&worker=" + amina.worker(), "?sort=name&choose=worker")) {
            var page = list(wendy, asked);
            assertThat(names(page)).containsExactly("Jay", "Maya", "Ollie", "4711");
            assertThat(page.select("[name=worker], a[href*=choose]")).isEmpty();
            assertThat(page.select("#found").text()).contains("does not say who works with whom");
        }
        assertThat(names(search(wendy, "Amina"))).isEmpty();
        assertThat(names(search(wendy, "ami ja"))).isEmpty();
        assertThat(names(search(wendy, "ja"))).containsExactly("Jay");
        assertThat(list(wendy, "").select("label[for=words]").text()).isEqualTo("Find a name or number");
        assertThat(list(amina, "").select("label[for=words]").text()).isEqualTo("Find a name, number or worker");
    }

    /** Where Kith is used day by day, returns name no worker of a care leaver either, and nobody in Kith said anything. */
    @Test
    void whomReturnsKnowOnlySinceTheyLeftCareIsNotToldToHaveNobody() throws Exception {
        var daily = world.organisation("Daily");
        var south = daily.team("South");
        var tom = south.manager("Tom");
        var ben = south.worker("Ben");
        south.youngPerson("Kim").born("20 years ago").careLeaver(2026, "YES", "F2", "U1");
        var lee = south.youngPerson("Lee").born("20 years ago").careLeaver(2026, "YES", "F2", "U1");
        ben.worksWith(lee).since("1 year ago").until("3 weeks ago");
        world.settle();
        var page = list(tom, "?whose=everybody");
        assertThat(page.select("tbody tr:contains(Kim) td").eachText())
                .containsSubsequence("not said in a return", "not said", "not said");
        assertThat(page.select("tbody tr:contains(Lee)").text()).contains("nobody since");
        assertThat(sees(tom, "/to-do").select("main .card").eachText())
                .anyMatch(card -> card.contains("It is not known who works with Kim"))
                .anyMatch(card -> card.contains("Lee has had nobody who works with them since"))
                .noneMatch(card -> card.contains("Kim has had nobody"));
    }

    @Test
    void filtersByWorkerAgeStatusAndWhatHappened() throws Exception {
        assertThat(names(list(amina, "?worker=" + amina.worker()))).containsExactly("Jay");
        assertThat(names(list(amina, "?age=from-16-to-17"))).containsExactly("Jay");
        assertThat(names(list(amina, "?age=under-16"))).containsExactly("Maya");
        assertThat(names(list(amina, "?age=from-18-to-20"))).containsExactly("4711");
        assertThat(names(list(amina, "?status=care-leaver"))).containsExactly("4711");
        assertThat(names(list(amina, "?status=in-care"))).containsExactly("Maya", "Jay");
        assertThat(names(list(amina, "?happened=nobody-now")))
                .as("not whom returns know only since they left care: of them it is not known")
                .containsExactly("Maya");
        assertThat(names(list(amina, "?workers=1&sort=name"))).containsExactly("Jay", "Maya");
        assertThat(names(list(amina, "?workers=0"))).isEmpty();
        assertThat(list(amina, "?workers=3-or-more").text())
                .contains("Nobody fits what you asked for.", "Take one thing of it away")
                .doesNotContain("spelt");
    }

    @Test
    void findsByPartsOfANameNumberOrWorker() throws Exception {
        assertThat(names(search("ay"))).containsExactly("Maya", "Jay");
        assertThat(names(search("471"))).containsExactly("4711");
        assertThat(names(search("AMI ja"))).containsExactly("Jay");
        assertThat(names(search("%"))).isEmpty();
        assertThat(names(search("_\\"))).isEmpty();
        assertThat(names(search("ámina JAÝ"))).containsExactly("Jay");
    }

    @Test
    void searchNeverFindsAnotherTeam() throws Exception {
        assertThat(search("Ollie").text())
                .contains("Nobody fits", "spelt as in Kith", "their number")
                .doesNotContain("Ollie (");
        assertThat(linesInLog(elsewhere)).isZero();
    }

    @Test
    void searchWordsStayOutOfTheAddress() throws Exception {
        assertThat(search("Jay").select("a[href*=Jay], form[action*=Jay]")).isEmpty();
        mvc.perform(post("/young-people/search")
                        .param("words", " ")
                        .param("age", "under-16")
                        .with(csrf())
                        .with(signedInAs(amina)))
                .andExpect(redirectedUrl("/young-people?age=under-16"));
        assertThat(names(list(amina, "?whose=everybody&words=Jay"))).hasSize(3);
    }

    @Test
    void aSearchNotSentFromAPageOfKithIsRefused() throws Exception {
        mvc.perform(post("/young-people/search").param("words", "Jay").with(signedInAs(amina)))
                .andExpect(status().isForbidden());
    }

    @Test
    void everybodyShownIsInTheLogAndNobodyElse() throws Exception {
        search("Jay");
        list(amina, "?age=under-16");
        assertThat(linesInLog(jay)).isEqualTo(1);
        assertThat(linesInLog(maya)).isEqualTo(1);
        assertThat(linesInLog(number)).isZero();
    }

    @Test
    void whoNeverHadAWorkerIsFirstOfThoseWithDaysWithoutOne() throws Exception {
        north.youngPerson("Kit").born("2004-01-01").home("K2").since("2016-01-01");
        world.settle();
        assertThat(names(list(amina, "?happened=days-without&sort=days-without")))
                .containsExactly("Kit", "Maya");
    }

    @Test
    void whoGetsAnotherNameStandsAndIsFoundByItAtOnce() throws Exception {
        acting.doAs(Actor.person(amina.account()), viewer -> jdbc.sql(
                        "update young_person set known_as = 'Ángel' where id = ?")
                .param(maya.id())
                .update());
        assertThat(names(list(amina, "?whose=everybody&sort=name"))).containsExactly("Ángel", "Jay", "4711");
        assertThat(names(search("angel"))).containsExactly("Ángel");
        assertThat(names(search("maya"))).isEmpty();
    }

    @Test
    void anAdministratorIsToldItIsNotTheirs() throws Exception {
        var piotr = world.organisation("Oakham").administrator("Piotr");
        world.settle();
        mvc.perform(get("/young-people").with(signedInAs(piotr))).andExpect(status().isForbidden());
    }

    @Test
    void whoeverIsNotSignedInSignsInFirst() throws Exception {
        mvc.perform(get("/young-people")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void isNotKeptByAnyCache() throws Exception {
        mvc.perform(get("/young-people").with(signedInAs(amina)))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
    }

    @Test
    void emptyItSaysWhatWillBeHere() throws Exception {
        var ash = world.organisation("New").analyst("Ash");
        world.settle();
        var page = list(ash, "");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("main a.button").attr("href")).isEqualTo("/returns");
    }
}
