package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KithTest
class YoungPeoplePagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Acting acting;

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

    private Document list(Colleague who, String query) throws Exception {
        var page = mvc.perform(get("/young-people" + query).with(signedInAs(who)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private Document search(String words) throws Exception {
        var page = mvc.perform(post("/young-people/search")
                        .param("words", words)
                        .with(csrf())
                        .with(signedInAs(amina)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private static String next(Document page) {
        return query(page, "next");
    }

    private static String back(Document page) {
        return query(page, "prev");
    }

    private static String query(Document page, String rel) {
        return page.select("nav.pages a[rel=" + rel + "]").attr("href").replace("/young-people", "");
    }

    private static List<String> links(Document page) {
        return page.select("tbody th a").eachAttr("href");
    }

    private static List<String> names(Document page) {
        return page.select("table.people tbody th a").eachText();
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
        var page = list(amina, "");
        assertThat(names(page)).containsExactly("Maya", "4711", "Jay");
        assertThat(page.text())
                .contains("3 young people. As at 31 March 2018, the end of the latest return.")
                .contains("nobody since 4 Aug 2017")
                .contains("Amina since 1 Jan 2016");
    }

    @Test
    void theAnalystSeesAllTeams() throws Exception {
        assertThat(names(list(wendy, "?sort=name"))).containsExactly("Jay", "Maya", "Ollie", "4711");
    }

    @Test
    void filtersByWorkerAgeStatusAndWhatHappened() throws Exception {
        assertThat(names(list(amina, "?worker=" + amina.worker()))).containsExactly("Jay");
        assertThat(names(list(amina, "?age=from-16-to-17"))).containsExactly("Jay");
        assertThat(names(list(amina, "?age=under-16"))).containsExactly("Maya");
        assertThat(names(list(amina, "?age=from-18-to-20"))).containsExactly("4711");
        assertThat(names(list(amina, "?status=care-leaver"))).containsExactly("4711");
        assertThat(names(list(amina, "?status=in-care"))).containsExactly("Maya", "Jay");
        assertThat(names(list(amina, "?happened=nobody-now"))).containsExactly("Maya", "4711");
        assertThat(names(list(amina, "?workers=1&sort=name"))).containsExactly("Jay", "Maya");
        assertThat(list(amina, "?workers=3-or-more").text()).contains("Nobody fits what you asked for.");
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
        assertThat(search("Ollie").text()).contains("Nobody fits").doesNotContain("Ollie (");
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
        assertThat(names(list(amina, "?words=Jay"))).hasSize(3);
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
    void threeHundredWithEqualFiguresStandOnOnePageEach() throws Exception {
        var team = world.organisation("Even").team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < 300; i++) {
            team.youngPerson("Sam").born("2009-05-05");
        }
        world.settle();
        for (var sort : List.of("", "sort=days-without", "sort=youngest", "sort=oldest", "sort=name")) {
            var there = new ArrayList<String>();
            var page = list(ruth, "?" + sort);
            for (var next = next(page); there.addAll(links(page)) && !next.isEmpty(); next = next(page)) {
                page = list(ruth, next);
            }
            assertThat(there).as(sort).hasSize(300).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoNeverHadAWorkerIsFirstOfThoseWithDaysWithoutOne() throws Exception {
        north.youngPerson("Kit").born("2004-01-01").home("K2").since("2016-01-01");
        world.settle();
        assertThat(names(list(amina, "?happened=days-without&sort=days-without")))
                .containsExactly("Kit", "Maya");
    }

    @Test
    void fiftyToAPage() throws Exception {
        var large = world.organisation("Large");
        var team = large.team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < 60; i++) {
            team.youngPerson("Somebody " + i);
        }
        world.settle();
        var first = list(ruth, "");
        assertThat(names(first)).hasSize(50);
        assertThat(first.text()).contains("50 young people on this page.");
        var second = list(ruth, next(first));
        assertThat(names(second)).hasSize(10);
        assertThat(next(second)).isEmpty();
        assertThat(names(list(ruth, back(second)))).isEqualTo(names(first));
        assertThat(names(list(ruth, "?next=0_" + UUID.randomUUID()))).hasSize(50);
        assertThat(names(list(ruth, "?next=nowhere&page=99"))).hasSize(50);
    }

    @Test
    void whoGetsAnotherNameStandsAndIsFoundByItAtOnce() throws Exception {
        acting.doAs(Actor.person(amina.account()), viewer -> jdbc.sql(
                        "update young_person set known_as = 'Ángel' where id = ?")
                .param(maya.id())
                .update());
        assertThat(names(list(amina, "?sort=name"))).containsExactly("Ángel", "Jay", "4711");
        assertThat(names(search("angel"))).containsExactly("Ángel");
        assertThat(names(search("maya"))).isEmpty();
    }

    @Test
    void thePageThatFollowsSkipsAndRepeatsNobodyWhileFiguresChange() throws Exception {
        var moving = world.organisation("Moving");
        var team = moving.team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < 60; i++) {
            team.youngPerson("Sam");
        }
        world.settle();
        var first = list(ruth, "");
        var last = links(first).getLast();
        acting.doAs(Actor.job(JobName.MEASURES, moving.id()), viewer -> jdbc.sql(
                        "update young_person_figures set attention = 5000000 where young_person_id = ?::uuid")
                .param(last.substring(last.lastIndexOf('/') + 1))
                .update());
        assertThat(links(list(ruth, next(first)))).hasSize(10).doesNotContainAnyElementsOf(links(first));
    }

    @Test
    void nobodyIsSkippedWhenTheLastOnesShownGetAnotherName() throws Exception {
        var moving = world.organisation("Renamed");
        var ruth = named(moving, 120);
        var first = list(ruth, "?sort=name");
        rename(ruth, links(first).getLast(), "Zzzz");
        rename(ruth, links(first).get(48), "Aaaa");
        var second = list(ruth, next(first));
        var third = list(ruth, next(second));
        assertThat(names(second).getFirst()).isEqualTo("Somebody 150");
        assertThat(names(second)).doesNotContainAnyElementsOf(names(first).subList(0, 48));
        assertThat(names(third)).endsWith("Somebody 219", "Zzzz").doesNotHaveDuplicates();
        assertThat(second.select("#changed")).isEmpty();

        rename(ruth, links(third).getFirst(), "Zzzy");
        assertThat(names(list(ruth, back(third)))).hasSize(50).endsWith("Somebody 199");
    }

    @Test
    void aListWhoseLastOnesAllMovedBeginsAnewAndSaysSo() throws Exception {
        var ruth = named(world.organisation("Anew"), 60);
        var first = list(ruth, "?sort=name");
        for (var link : links(first).subList(47, 50)) {
            rename(ruth, link, "Aaron");
        }
        assertThat(next(first)).doesNotContain("Somebody");
        var anew = list(ruth, next(first));
        assertThat(anew.select("#changed").text()).isEqualTo("The list has changed meanwhile, so it begins anew here.");
        assertThat(names(anew)).hasSize(50).startsWith("Aaron");
        assertThat(first.select("#changed")).isEmpty();
    }

    /** Somebody 100 and so on, in a team of one worker. */
    private Colleague named(InOrganisation organisation, int many) {
        var team = organisation.team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < many; i++) {
            team.youngPerson("Somebody " + (100 + i));
        }
        world.settle();
        return ruth;
    }

    private void rename(Colleague who, String link, String name) {
        acting.doAs(Actor.person(who.account()), viewer -> jdbc.sql(
                        "update young_person set known_as = ? where id = ?::uuid")
                .params(name, link.substring(link.lastIndexOf('/') + 1))
                .update());
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
