package org.kith.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "My homes and people": where a young person lived and who was there, as they read it themselves. */
class OwnLifelinePagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jay").born("2000-08-01").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        maya.careLeaver(2016, "DIED", "0", "0").careLeaver(2017, "YES", "P5", "W2");
        maya.careLeaver(2018, "NEW", "F1", "U1");
        jay.reviewed("2017-02-03", "PN1").missing().since("2017-04-01").until("2017-04-04");
        jay.home("U6").since("2014-01-01").until("2015-01-01").because("CARPL");
        jay.home("K2").since("2015-01-01");
        ashdown.swId("SW77")
                .worksWith(jay)
                .since("2015-01-01")
                .until("2017-06-01")
                .because("FCONTA");
        amina.worksWith(jay).since("2017-07-01").because("CHCHAN");
        world.settle();
    }

    private String address() {
        return "/young-people/" + jay.id();
    }

    @Test
    void theLatestComesFirstInPlainWords() throws Exception {
        var page = sees(jay.account(), address());
        assertThat(page.select("h1").text()).isEqualTo("My homes and people");
        assertThat(page.select("#homes + ul li").eachText())
                .satisfiesExactly(
                        now -> assertThat(now).startsWith("Children's home Since 1 January 2015."),
                        before -> assertThat(before)
                                .startsWith("Foster home From 1 January 2014 to 1 January 2015. That was 1 year."));
        assertThat(page.select("#people + ul li").eachText())
                .satisfiesExactly(
                        now -> assertThat(now).startsWith("Amina Since 1 July 2017."),
                        nobody ->
                                assertThat(nobody).startsWith("For a while nobody was named for you From 1 June 2017"),
                        first -> assertThat(first).startsWith("A worker whose name we do not know From"));
        assertThat(page.select("main").text())
                .contains("This is what we know up to 31 March 2018.")
                .doesNotContainIgnoringCase("placement")
                .doesNotContain("SW77", "missing", "Review", "K2", "figure", "UPC");
    }

    /** Whoever works with them reads it on their page: the record belongs to them. */
    @Test
    void whatACourtAllowedToBeDoneToThemTheyReadThemselves() throws Exception {
        assertThat(sees(jay.account(), address()).select("#orders")).isEmpty();
        jay.deprivedOfLiberty().since("2016-05-01").until("2016-07-01");
        jay.deprivedOfLiberty().since("2017-02-01");
        world.settle();
        var page = sees(jay.account(), address());
        assertThat(page.select("#orders + p").text()).contains("A court said", "to keep you safe", "ask your team why");
        assertThat(page.select("#orders + p + ul li").eachText())
                .satisfiesExactly(
                        now -> assertThat(now).startsWith("Since 1 February 2017."),
                        before -> assertThat(before).isEqualTo("From 1 May 2016 to 1 July 2016. That was 2 months."));
        assertThat(sees(maya.account(), "/young-people/" + maya.id()).select("#orders"))
                .isEmpty();
    }

    /** All that others read of it, with the way to say that it is wrong; whoever reads it is alive, whatever it says. */
    @Test
    void whatReturnsSaySinceTheyLeftCareIsReadByThemToo() throws Exception {
        assertThat(sees(jay.account(), address()).select("#since-care")).isEmpty();
        var own = "/young-people/" + maya.id();
        var page = sees(maya.account(), own);
        assertThat(page.select("#homes + p").text()).contains("before you left care");
        assertThat(page.select("#since-care ~ ul li").eachText())
                .containsExactly(
                        "In the year to March 2018 It says: NEW. You were at university. You had a home of your own.",
                        "In the year to March 2017 Your team and you were in touch. You had work, or you were learning a job, for part of the week."
                                + " You lived in a bed and breakfast. It says that this home was not right for you.",
                        "In the year to March 2016 It says that you had died. That was wrong, and we are sorry. Later it was put right.");
        var wrong = page.select("#since-care ~ p a[href^=" + own + "/record/new]");
        assertThat(wrong.text()).isEqualTo("Write what is wrong");
        sees(maya.account(), wrong.attr("href"));
    }

    /** Each code there is has a sentence of its own, for somebody who reads it of themselves. */
    @Test
    void eachCodeIsToldInAPlainSentence() {
        for (var touch : List.of("YES", "NO", "REFU", "NREQ", "RHOM")) {
            assertThat(sentences(touch, "0", "0").getFirst()).doesNotStartWith("It says: ");
        }
        for (var activity :
                List.of("F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5", "G4", "G5", "G6", "0")) {
            assertThat(sentences("YES", activity, "0").get(1)).doesNotStartWith("It says: ");
        }
        for (var home : "BCDEGHKRSTUVWXYZ".split("")) {
            assertThat(sentences("YES", "0", home + "1").get(2)).doesNotStartWith("It says: ");
            assertThat(sentences("YES", "0", home + "2")).hasSize("SX".contains(home) ? 3 : 4);
        }
        assertThat(sentences("YES", "0", "")).last().isEqualTo("It says: Not given.");
    }

    private static List<String> sentences(String touch, String activity, String home) {
        return OwnYear.of(List.of(new PersonFacts.Answers(2018, touch, activity, home)))
                .getFirst()
                .sentences();
    }

    /** Whoever is to stop on a day to come is there until then. */
    @Test
    void whoeverIsStillThereIsNotSaidToHaveBeen() throws Exception {
        var river = world.organisation("Elsewhere").team("River");
        var kim = river.youngPerson("Kim").comesIn();
        river.manager("Tom")
                .assigns(river.worker("Ben"), kim, "personal adviser")
                .since("10 days ago");
        world.settle();
        var last = TestClock.today().plusDays(9);
        JdbcClient.create(TestDatabase.superuser())
                .sql(
                        "update assignment set ends_on = ?, ends_because = 'Ben stops', ended_by = started_by, ended_at = now()"
                                + " where young_person_id = ?")
                .params(last.plusDays(1), kim.id())
                .update();
        assertThat(sees(kim.account(), "/young-people/" + kim.id())
                        .select("#people + ul li")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Ben Since ")
                .endsWith("The last day is to be " + Dates.longDay(last) + ".");
    }

    @Test
    void itIsLinkedWhereTheyComeInAndWhereTheyReadWhoLooked() throws Exception {
        for (var from : new String[] {"/today", address() + "/who-looked"}) {
            assertThat(sees(jay.account(), from)
                            .select("main a[href='" + address() + "']")
                            .text())
                    .isEqualTo("My homes and people");
        }
    }

    @Test
    void nobodyElseReadsItSoAndNobodyIsToldOfIt() throws Exception {
        asks(maya.account(), address()).andExpect(status().isNotFound());
        assertThat(sees(amina, address()).select("h1").text()).isEqualTo("Jay");
        sees(jay.account(), address());
        assertThat(sees(jay.account(), address() + "/who-looked")
                        .select(".looks")
                        .text())
                .doesNotContain("Jay");
        assertThat(sees(amina, address() + "/who-looked").select("main").text()).doesNotContain("Jay looked");
    }
}
