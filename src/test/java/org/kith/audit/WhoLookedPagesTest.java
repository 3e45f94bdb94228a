package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

class WhoLookedPagesTest extends OnLooks {

    private List<String> lines(Colleague who, String query) throws Exception {
        return sees(who, of(jay) + query).select(".looks li").eachText();
    }

    private List<String> ownLines() throws Exception {
        return sees(jay.account(), of(jay)).select(".looks li").eachText();
    }

    private void seesInList(Colleague who, int times) {
        for (int i = 0; i < times; i++) {
            seesInList(who, jay);
        }
    }

    private void seesInList(Colleague who, Young young) {
        acting.doAs(
                who.actor(), viewer -> acting.shownInList(List.of(young.id()), AccessLogEntry.at("list", "people")));
    }

    @Test
    void aYoungPersonReadsWhoOpenedWhatInWordsADayAtATime() throws Exception {
        amina.looksAt(jay, "home").on("2026-03-03").at("19:40");
        amina.looksAt(jay, "health").on("2026-03-03").at("20:10").page("entry");
        dana.looksAt(jay, "home").on("2026-03-03").at("09:00");
        ben.looksAt(jay, "home", "people").on("2026-03-03").at("13:00").page("lifeline");
        tom.looksAt(jay, "plan").on("2026-03-03").at("23:15");
        wendy.looksAt(jay, "home").on("2026-03-02").at("11:00").page("lifeline");
        world.settle();
        var page = sees(jay.account(), of(jay));
        assertThat(page.select("h2").eachText()).containsExactly("Today", "Tuesday 3 March", "Monday 2 March");
        assertThat(page.select(".looks li").eachText())
                .containsExactly(
                        "T Tom Ridley manager of your team Opened Plan on Tuesday, at night. Ask why: Tom Ridley",
                        "A Amina Okafor who works with you Opened Health and Home on Tuesday evening, 2 times. Ask why: Amina Okafor",
                        "B Ben who works in your team Opened the page of your homes and people on Tuesday afternoon. Ask why: Ben",
                        "D Dana your housing worker from Brightwell Homes Opened Home on Tuesday morning. Ask why: Dana",
                        "W Wendy who answers for the figures Opened the page of your homes and people on Monday morning. Ask why: Wendy");
        assertThat(page.select(".face").first().text()).isEqualTo("T");
    }

    /** What says most stands in a few words, all of it behind one touch; who only went to write is not among who read. */
    @Test
    void aYoungPersonReadsShortLinesAndFindsTheRestFolded() throws Exception {
        amina.looksAt(jay, "home", "health", "money", "plan").on("2026-03-03").at("19:40");
        amina.looksAt(jay).on("2026-03-03").at("19:50").page("write");
        ben.looksAt(jay).on("2026-03-03").at("13:00").page("write");
        world.settle();
        var page = sees(jay.account(), of(jay));
        var line = page.selectFirst(".looks li:contains(Amina)");
        assertThat(line.selectFirst(".grow > p + p").text())
                .isEqualTo("Opened Home and Health on Tuesday evening, 2 times.");
        assertThat(line.select("details.more p").text())
                .startsWith("Opened Home, Health, Money, Plan and the page to write to you on Tuesday evening");
        var folded = page.select("main details:contains(One page was used that says nothing about you.)");
        assertThat(folded.select("li").text()).contains("Ben", "Opened the page to write to you", "Ask why");
        assertThat(sees(amina, of(jay)).select("details:contains(Ben)")).isEmpty();
    }

    @Test
    void somebodyWhoWorkedWithThemThenIsSaidSo() throws Exception {
        ben.worksWith(jay).since("2 years ago").until("1 year ago");
        ben.looksAt(jay, "home").on("13 months ago");
        world.settle();
        assertThat(ownLines().getLast()).startsWith("B Ben who worked with you then Opened Home");
    }

    @Test
    void whatTheyOpenedThemselvesIsOneQuietLineADay() throws Exception {
        for (int i = 0; i < 2; i++) {
            sees(jay.account(), of(jay));
        }
        var page = sees(jay.account(), of(jay));
        assertThat(page.select(".looks li")).isEmpty();
        assertThat(page.select("p.quiet").eachText()).contains("You looked at it yourself.");
        assertThat(sees(amina, of(jay)).select("main").text()).doesNotContain("Jay looked", "3 times");
    }

    @Test
    void namesInListsAreFoldedADay() throws Exception {
        seesInList(amina, 4);
        seesInList(tom, 1);
        acting.doAs(amina.actor(), viewer -> acting.shownInList(List.of(jay.id()), AccessLogEntry.at("waiting")));
        var page = sees(jay.account(), of(jay));
        assertThat(page.select("main details summary").text()).isEqualTo("2 people saw your name in a list.");
        assertThat(page.select("details li").eachText())
                .containsExactly(
                        "Amina Okafor, who works with you, 5 times Ask why: Amina Okafor",
                        "Tom Ridley, manager of your team Ask why: Tom Ridley");
    }

    /** Of somebody whom a return brought a list showed a number, and goes on to have shown it once they have a name. */
    @Test
    void aListIsSaidToHaveShownWhatItShowed() throws Exception {
        var four = north.youngPerson("").childNumber("4711").comesIn();
        world.settle();
        seesInList(amina, four);
        assertThat(sees(four.account(), of(four)).select("main details").text())
                .startsWith("One person saw you in a list, without a name.");
        sends(amina, "/young-people/" + four.id() + "/name", "name", "Zoë", "seen", "");
        seesInList(tom, four);
        var page = sees(four.account(), of(four));
        assertThat(page.select("main details summary").text()).isEqualTo("2 people saw you in a list.");
        for (var said : Map.of("Amina", "Saw you in a list, without a name.", "Tom", "Saw your name in a list.")
                .entrySet()) {
            var why = page.select("details li:contains(" + said.getKey() + ") a[href$=why]");
            assertThat(sees(four.account(), why.attr("href")).select(".card").text())
                    .endsWith(said.getValue());
        }
    }

    @Test
    void forStaffEachOpeningStandsForItselfWithTheHour() throws Exception {
        opens(amina, "record", "home");
        opens(amina, "entry", "home");
        var lines = lines(tom, "");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Tom Ridley you Opened this page at ").doesNotContain("Ask why");
        assertThat(lines.get(1))
                .matches(".*Amina Okafor works with them Opened an entry in Home at \\d\\d:\\d\\d\\. Ask why.*");
        assertThat(lines.get(2)).contains("Opened Home at ");
    }

    @Test
    void theOrganisationsOwnNamesOfSectionsAreUsed() throws Exception {
        acting.doAs(tom.actor(), viewer -> jdbc.sql(
                        "insert into section_name (organisation_id, section, name) values (?, 'home', 'My place')")
                .param(ashdown.id())
                .update());
        opens(amina, "record", "home");
        assertThat(ownLines().getFirst()).contains("Opened My place ");
    }

    @Test
    void jobsAreToldInWordsAndNotAsked() throws Exception {
        acting.reading(
                Actor.job(JobName.COMMAND_LINE, ashdown.id()), jay.id(), AccessLogEntry.at("export"), viewer -> viewer);
        assertThat(ownLines()).containsExactly("Somebody with access to the server read this record by a command.");
    }

    @Test
    void aPageThatHasNoWordsAnyMoreIsStillTold() throws Exception {
        opens(amina, "a-page-of-long-ago", "a-section-of-long-ago");
        assertThat(lines(tom, "").getLast()).contains("Opened a part of the record at ");
        assertThat(ownLines().getFirst()).contains("Opened a part of your record ");
    }

    @Test
    void anEmergencyStandsOutWithItsReason() throws Exception {
        opensInEmergency(ruth, "Nobody answered the phone", null);
        var line = sees(jay.account(), of(jay)).select(".looks li.urgent").text();
        assertThat(line)
                .contains("Ruth from the team River In an emergency: opened the page of your homes and people")
                .contains("The reason given: “Nobody answered the phone”");
        assertThat(sees(tom, of(jay)).select(".urgent").text()).contains("Nobody answered the phone");
        assertThat(sees(wendy, of(jay)).select(".urgent").text())
                .contains("In an emergency")
                .doesNotContain("Nobody answered");
    }

    @Test
    void fiftyToAPageAndLightOnTheWire() throws Exception {
        for (int i = 0; i < 55; i++) {
            var who = List.of(amina, ben, tom, dana, wendy).get(i % 5);
            who.looksAt(jay, "home", "health").on((1 + i / 5) + " days ago").at("1" + i % 9 + ":00");
        }
        world.settle();
        var page = asks(jay.account(), of(jay)).andReturn().getResponse().getContentAsByteArray();
        assertThat(compressed(page)).isLessThan(6 * 1024);
        var first = sees(jay.account(), of(jay));
        assertThat(first.select(".looks li")).hasSize(49);
        assertThat(sees(jay.account(), first.select("a[rel=next]").attr("href")).select(".looks li"))
                .hasSize(6);
        assertThat(lines(tom, "?next=999999999_999999999")).as("no such place").hasSameSizeAs(lines(tom, ""));
    }

    private static int compressed(byte[] page) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(page);
        }
        return out.size();
    }

    @Test
    void hiddenFromAnotherTeamWithoutALine() throws Exception {
        for (var who : List.of(ruth, otherManager, piotr, kwame, stranger)) {
            asks(who, of(jay)).andExpect(status().isNotFound());
        }
        asks(maya.account(), of(jay)).andExpect(status().isNotFound());
        asks(dana, of(jay)).andExpect(status().isNotFound());
        asks(tom, "/young-people/" + UUID.randomUUID() + "/who-looked").andExpect(status().isNotFound());
        assertThat(log(ashdown, jay)).isEmpty();
    }
}
