package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.inbox.CountedOnce;
import org.kith.vocabulary.Section;

/** What is written to a young person, as they and those who work with them read it. */
@ExtendWith(CountedOnce.EachTime.class)
class RecordPagesTest extends OnRecord {
    @Test
    void whatAWorkerWritesTheYoungPersonReads() throws Exception {
        var entry = writes(amina.account(), jay, "Hi Jay,\n\ntoday we *walked*.\n\n- by the canal\n- in the rain");
        var today = sees(jay.account(), "/today");
        assertThat(today.select("h1").text()).isEqualTo("Hi Jay. Good to see you.");
        assertThat(today.text()).contains("With you for 1 year").contains("Written to you by Amina");
        var page = sees(jay.account(), entry);
        assertThat(page.select("article em").text()).isEqualTo("walked");
        assertThat(page.select("article li").eachText()).containsExactly("by the canal", "in the rain");
        assertThat(sees(jay.account(), "/today").text()).contains("You have read everything that was written to you.");
    }

    @Test
    void whatWasWrittenIsInNoTitleAndSoInNoBrowsersHistory() throws Exception {
        var entry = writes(amina.account(), jay, "Crying at the canal");
        for (var who : List.of(amina.account(), jay.account())) {
            for (var address :
                    List.of(entry, entry + "/versions", of(jay) + "/record", of(jay) + "/record?section=home")) {
                assertThat(sees(who, address).title()).doesNotContainIgnoringCase("canal");
            }
            assertThat(sees(who, entry).title()).isEqualTo("Note, 5 January 2026 – Kith");
        }
        var form = fields(UUID.randomUUID(), "So tired.");
        form[Arrays.asList(form).indexOf("title") + 1] = "Canal";
        var withTitle = sends(amina, of(jay) + "/entries", form)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(sees(jay.account(), String.valueOf(withTitle)).title()).isEqualTo("Note, 5 January 2026 – Kith");
        assertThat(sees(amina, entry + "/change").title()).doesNotContainIgnoringCase("canal");
        assertThat(sees(jay.account(), "/today").title()).doesNotContainIgnoringCase("canal");
    }

    @Test
    void theFormBeginsWithTheirName() throws Exception {
        assertThat(sees(amina, of(jay) + "/record/new").select("textarea").val())
                .startsWith("Hi Jay,");
    }

    @Test
    void aSectionShowsItsEntriesOnly() throws Exception {
        writes(amina.account(), jay, "About the flat");
        assertThat(sees(amina, of(jay) + "/record?section=home").text()).contains("About the flat");
        assertThat(sees(amina, of(jay) + "/record?section=health").text()).doesNotContain("About the flat");
    }

    @Test
    void markupIsShownAsItWasTypedAndNothingIsFetched() throws Exception {
        var entry = writes(
                amina.account(),
                jay,
                "<script>alert(1)</script> ![a cat](https://example.org/cat.png) [odd](javascript:alert(1)) [ok](https://example.org)");
        var article = sees(jay.account(), entry).select("article");
        assertThat(article.select("script, img")).isEmpty();
        assertThat(article.text()).contains("<script>alert(1)</script>").contains("a cat");
        assertThat(article.select("a[href^=javascript]")).isEmpty();
        assertThat(article.select("a[href='https://example.org']").attr("rel")).contains("noopener");
    }

    @Test
    void twentySendsOfOneFormMakeOneEntry() throws Exception {
        var id = UUID.randomUUID();
        Callable<String> send = () -> sendsEntry(amina.account(), jay, id, "Once only")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (var sent : pool.invokeAll(java.util.Collections.nCopies(20, send))) {
                assertThat(sent.get()).isEqualTo(of(jay) + "/entries/" + id);
            }
        }
        assertThat(sees(amina, of(jay) + "/record").select("article")).hasSize(1);
    }

    @Test
    void otherWordsUnderTheSameFormAreKeptAndOffered() throws Exception {
        var id = UUID.randomUUID();
        sendsEntry(amina.account(), jay, id, "First words");
        var page = page(sendsEntry(amina.account(), jay, id, "Second words").andExpect(status().isConflict()));
        assertThat(page.select("textarea").val()).isEqualTo("Second words");
        assertThat(page.select("input[name=id]").val()).isNotEqualTo(id.toString());
        assertThat(sees(amina, of(jay) + "/entries/" + id).select("article").text())
                .contains("First words");
    }

    @Test
    void whatWasTypedIsStillThereWhenSomethingIsWrong() throws Exception {
        var page = page(sends(
                        amina,
                        of(jay) + "/entries",
                        "id",
                        UUID.randomUUID().toString(),
                        "section",
                        "home",
                        "kind",
                        "note",
                        "happenedOn",
                        "31 February",
                        "words",
                        "Every word of this")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#happenedOn");
        assertThat(page.select("textarea").val()).isEqualTo("Every word of this");
        assertThat(sees(amina, of(jay) + "/record/new").select("textarea").val())
                .isEqualTo("Every word of this");
    }

    @Test
    void onlyTheWordsTheFormBeginsWithAreNoEntry() throws Exception {
        var opening = sees(amina, of(jay) + "/record/new").select("textarea").val();
        sends(amina, of(jay) + "/entries", beginning(opening, opening)).andExpect(status().isUnprocessableContent());
        assertThat(sees(jay.account(), of(jay) + "/record").select("article")).isEmpty();
    }

    @Test
    void wordsInAnyScriptAndOfAnyLengthComeBackAsTheyWere() throws Exception {
        var words = "Croeso i’r tŷ\n\nمرحبا يا جاي\n\n" + "😀".repeat(60) + "\n\n" + "x".repeat(10_000) + "\n\n"
                + "A longer line of words. ".repeat(1_600);
        var entry = writes(amina.account(), jay, words);
        assertThat(sees(jay.account(), entry).select("article").text())
                .contains(words.strip().split("\n\n"));
        assertThat(sees(amina, entry + "/change").select("textarea").val()).isEqualTo(words.strip());
        assertThat(sees(jay.account(), writes(amina.account(), jay, "a" + "😀".repeat(40)))
                        .select("h1")
                        .text())
                .matches("a(😀)+ …");
        sendsEntry(amina.account(), jay, UUID.randomUUID(), "x".repeat(100_000))
                .andExpect(status().isUnprocessableContent());
        assertThat(sees(amina, of(jay) + "/record/new").select("textarea").val())
                .hasSize(100_000);
    }

    @Test
    void theMattersOfTheLawStandBesideASectionForStaff() throws Exception {
        var all =
                java.util.Arrays.stream(Section.values()).map(Section::matters).toList();
        for (int paragraph = 1; paragraph <= 9; paragraph++) {
            assertThat(String.join(" ", all)).matches(".*paragraphs? ([1-9] and )?" + paragraph + "\\b.*");
        }
        for (var section : Section.values()) {
            var page = of(jay) + "/record?section=" + section.key();
            assertThat(sees(amina, page).text()).contains(section.matters());
            assertThat(sees(jay.account(), page).text()).doesNotContain(section.matters());
        }
    }

    @Test
    void theStoryGoesOnOnEarlierPagesAndWhatIsNotOpenedIsMarked() throws Exception {
        var first = writes(amina.account(), jay, "Number 0");
        for (int i = 1; i <= 10; i++) {
            writes(amina.account(), jay, "Number " + i);
        }
        var latest = sees(jay.account(), of(jay) + "/record");
        assertThat(latest.select("article")).hasSize(10);
        assertThat(latest.select("article .tag").eachText()).hasSize(10).containsOnly("New");
        var earlier = sees(jay.account(), latest.select("a[rel=next]").attr("href"));
        assertThat(earlier.select("article h2").eachText()).containsExactly("Number 0");
        sees(jay.account(), first);
        var again = sees(jay.account(), latest.select("a[rel=next]").attr("href"));
        assertThat(again.select("article .tag")).isEmpty();
        var back = sees(jay.account(), again.select("a[rel=prev]").attr("href"));
        assertThat(back.select("article h2").eachText())
                .isEqualTo(latest.select("article h2").eachText());
    }

    @Test
    void whatIsNewBeyondTheFirstFiveIsSaid() throws Exception {
        for (int i = 0; i < 6; i++) {
            writes(amina.account(), jay, "Number " + i);
        }
        var today = sees(jay.account(), "/today");
        assertThat(today.select(".card a")).hasSize(5);
        assertThat(today.text()).contains("There is more that you have not opened yet");
    }

    @Test
    void whoMayNotSeeTheRecordFindsNothing() throws Exception {
        var entry = writes(amina.account(), jay, "Between us");
        for (var who : List.of(ruth.account(), maya.account())) {
            for (var address : List.of(of(jay) + "/record", entry, entry + "/versions", entry + "/change")) {
                asks(who, address).andExpect(status().isNotFound());
            }
            sendsEntry(who, jay, UUID.randomUUID(), "Not mine").andExpect(status().isNotFound());
            sends(who, entry + "/own-accounts", "key", UUID.randomUUID().toString(), "words", "x")
                    .andExpect(status().isNotFound());
        }
        asks(analyst, of(jay) + "/record").andExpect(status().isForbidden());
        asks(analyst, entry).andExpect(status().isNotFound());
        assertThat(sees(amina, of(jay) + "/record").select("article")).hasSize(1);
    }

    @Test
    void anEntryIsNotReachedThroughAnotherYoungPerson() throws Exception {
        var entry = writes(amina.account(), jay, "Jay’s words");
        asks(amina, entry.replace(jay.id().toString(), maya.id().toString())).andExpect(status().isNotFound());
    }

    @Test
    void everyReadingIsALineThatNamesTheSection() throws Exception {
        var entry = writes(amina.account(), jay, "About the flat");
        sees(ben, entry);
        var log = sees(jay.account(), of(jay) + "/who-looked");
        assertThat(line(log, "Ben")).contains("who works in your team Opened Home ");
        assertThat(line(sees(ben, of(jay) + "/who-looked"), "Ben you")).contains("Opened an entry in Home at ");
    }

    private static String line(Document log, String who) {
        return log.select(".lines li:contains(" + who + ")").text();
    }

    /** Zero width, fillers, turns of direction, a braille blank: nothing anybody could read. */
    @Test
    void wordsThatShowNothingAreNone() throws Exception {
        var nothing = "\u200b\u3164 \u2066\u2800\n\ufe0f\u00ad";
        var own = writes(amina.account(), jay, "We met");
        var opening = sees(amina, of(jay) + "/record/new").select("#words").val();
        sendsEntry(amina.account(), jay, UUID.randomUUID(), nothing).andExpect(status().isUnprocessableContent());
        sends(amina, of(jay) + "/entries", beginning(opening, opening + nothing))
                .andExpect(status().isUnprocessableContent());
        sendsEntry(jay.account(), jay, UUID.randomUUID(), nothing).andExpect(status().isUnprocessableContent());
        for (var where : java.util.List.of("/own-accounts", "/corrections")) {
            sends(jay.account(), own + where, "key", UUID.randomUUID().toString(), "words", nothing)
                    .andExpect(status().isUnprocessableContent());
        }
        sends(jay.account(), "/just-for-me", "id", UUID.randomUUID().toString(), "words", nothing)
                .andExpect(status().isUnprocessableContent());
        sends(jay.account(), own + "/corrections", "key", UUID.randomUUID().toString(), "words", "Wrong");
        var answer = sees(ben, own).select("form[action$=/answer]").attr("action");
        sends(ben, answer, "words", nothing, "changed", "yes").andExpect(status().isUnprocessableContent());
        sends(amina, own + "/taking-away", "because", nothing).andExpect(status().isUnprocessableContent());
        sends(amina, of(jay) + "/entries", fields(UUID.randomUUID(), "नमस्ते 👋🏽"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void staffSeeWhosePageItIsAboveItsTabsAndWriteFromThere() throws Exception {
        for (var page : new String[] {"", "/record", "/workers", "/sharing", "/who-looked"}) {
            var seen = sees(amina, of(jay) + page);
            assertThat(seen.select(".band + details.find > .tabs")).as(page).hasSize(1);
            assertThat(seen.select(".band strong").text()).isEqualTo("Jay");
            assertThat(seen.select(".band a").attr("href")).isEqualTo(of(jay) + "/record/new");
        }
        assertThat(sees(analyst, of(jay)).select(".band a")).isEmpty();
        assertThat(sees(jay.account(), of(jay) + "/record").select(".band")).isEmpty();
    }

    /** Four places and the menu, in which the rest is; none is lost. */
    @Test
    void theNavigationIsOneRowAndTheRestIsInTheMenu() throws Exception {
        for (var who : new UUID[] {
            amina.account(), manager.account(), analyst.account(), administrator.account(), jay.account()
        }) {
            var head = sees(who, "/passkey").select("header");
            assertThat(head.select(".bar > nav a")).hasSizeBetween(1, 4);
            assertThat(head.select("details.menu form.who button").text()).isEqualTo("Sign out");
        }
        assertThat(sees(jay.account(), "/passkey").select("header nav a").eachText())
                .contains(
                        "Today",
                        "My record",
                        "Write",
                        "Sharing",
                        "Who looked",
                        "Just for me",
                        "My homes and people",
                        "Who works with me",
                        "My name",
                        "Not sent yet");
        assertThat(sees(amina, "/passkey").select("header nav a").eachText())
                .contains(
                        "Young people",
                        "To do (1one waits)",
                        "Figures",
                        "Search",
                        "Reading together",
                        "Kept back",
                        "Sharing",
                        "Emergencies");
    }
}
