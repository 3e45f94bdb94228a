package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found within one record. */
class SearchPagesTest extends SearchTest {

    @Test
    void findsAWordByItsStemAndMarksIt() throws Exception {
        writes(amina.account(), jay, "Hi Jay,\n\ntoday we *walked* by the canal");
        writes(amina.account(), jay, "Lunch at the market");
        var page = searches(amina.account(), jay, "walks");
        assertThat(found(page)).containsExactly("Today we walked by the canal");
        assertThat(page.select("mark").eachText()).containsExactly("walked");
        assertThat(count(page)).isEqualTo("One entry found.");
    }

    @Test
    void understandsPhrasesAlternativesAndWordsToLeaveOut() throws Exception {
        writes(amina.account(), jay, "You moved house");
        writes(amina.account(), jay, "The house moved you to tears");
        writes(amina.account(), jay, "A bus ride");
        assertThat(found(searches(amina.account(), jay, "\"moved house\""))).containsExactly("You moved house");
        assertThat(found(searches(amina.account(), jay, "“moved house”"))).containsExactly("You moved house");
        assertThat(found(searches(amina.account(), jay, "bus or tears"))).hasSize(2);
        assertThat(found(searches(amina.account(), jay, "house -tears"))).containsExactly("You moved house");
    }

    @Test
    void namesAreFoundHoweverTheyAreTypedAndMarkedAsTheyStand() throws Exception {
        var entry = "Zoë and Anne-Marie O’Brien rang André";
        writes(amina.account(), jay, entry);
        writes(amina.account(), jay, "Renée Smith rang");
        for (var typed : List.of(
                "zoe", "ANDRE", "\"zoe and\"", "anne marie", "Annemarie", "anne\u2011marie", "obrien", "O'Brien")) {
            assertThat(found(searches(amina.account(), jay, typed))).as(typed).containsExactly(entry);
        }
        assertThat(found(searches(amina.account(), jay, "rang -zoe"))).containsExactly("Renée Smith rang");
        assertThat(searches(amina.account(), jay, "zoe andre").select("mark").eachText())
                .containsExactly("Zoë", "André");
        assertThat(found(searches(amina.account(), jay, "zoey"))).isEmpty();
    }

    @Test
    void whoeverIsCalledSoStandsBeforeWhatIsFound() throws Exception {
        loads(ashdown, "update young_person set known_as = 'Zoë Brown' where id = ?", maya.id());
        var page = searchesAll(amina.account(), "brown  ZOE");
        assertThat(page.select(".called a").eachText()).containsExactly("Zoë Brown");
        assertThat(log(ashdown, maya)).containsExactly("search");
        assertThat(searchesAll(ruth.account(), "zoe brown").select(".called")).isEmpty();
        assertThat(searchesAll(amina.account(), "own").select(".called")).isEmpty();
        assertThat(searchesAll(amina.account(), "").select(".called")).isEmpty();
    }

    @Test
    void narrowsBySectionKindAuthorAndDay() throws Exception {
        writes(amina.account(), jay, "home", "note", "2026-01-05", "Tea one");
        writes(ben.account(), jay, "health", "memory", "2026-02-05", "Tea two");
        writes(jay.account(), jay, "home", "memory", "2026-03-05", "Tea three");
        var who = amina.account();
        assertThat(found(searches(who, jay, "tea"))).containsExactly("Tea three", "Tea two", "Tea one");
        assertThat(found(searches(who, jay, "tea", "section", "health"))).containsExactly("Tea two");
        assertThat(found(searches(who, jay, "tea", "kind", "note"))).containsExactly("Tea one");
        assertThat(found(searches(who, jay, "", "author", "young"))).containsExactly("Tea three");
        assertThat(found(searches(who, jay, "", "author", ben.account().toString())))
                .containsExactly("Tea two");
        assertThat(found(searches(who, jay, "tea", "from", "2026-02-05"))).containsExactly("Tea three", "Tea two");
        assertThat(found(searches(who, jay, "tea", "to", "2026-02-05"))).containsExactly("Tea two", "Tea one");
        var form = searches(who, jay, "tea", "section", "health", "from", "2026-02-01");
        assertThat(form.select("details[open] option[selected][value=health]")).hasSize(1);
        assertThat(form.select("#from").val()).isEqualTo("2026-02-01");
        assertThat(form.select("#author option").eachText()).containsExactly("Anybody", "Jay", "Amina", "Ben");
    }

    @Test
    void findsAnEntryByWhatStandsBesideIt() throws Exception {
        var entry = writes(amina.account(), jay, "You did not come on Friday");
        says(jay.account(), entry + "/own-accounts", "The bus never came");
        says(jay.account(), entry + "/corrections", "I was there at noon");
        var answer = sees(ben, entry).select("form[action$=/answer]").attr("action");
        sends(ben, answer, "key", UUID.randomUUID().toString(), "words", "Sorry, my mistake", "changed", "no");
        for (var words : new String[] {"bus", "noon", "mistakes", "bus friday"}) {
            var page = searches(ben.account(), jay, words);
            assertThat(found(page)).as(words).containsExactly("You did not come on Friday");
            assertThat(page.select("article .own").text()).contains("The bus never came");
        }
    }

    @Test
    void whatMayBeHardToReadIsFoundButNotShown() throws Exception {
        var entry = writes(amina.account(), jay, "The quarrel in the kitchen");
        sends(jay.account(), entry + "/hard-marks", "hard", "yes");
        for (var page : new org.jsoup.nodes.Document[] {
            searches(jay.account(), jay, "quarrel"), searchesAll(ben.account(), "quarrel")
        }) {
            assertThat(page.select("article")).hasSize(1);
            assertThat(page.select("article").text())
                    .contains("Open it when it is a good time")
                    .doesNotContain("quarrel")
                    .doesNotContain("kitchen");
        }
    }

    @Test
    void whatIsTypedIntoARecordIsNeverMarkup() throws Exception {
        writes(amina.account(), jay, "canal <script>alert(1)</script> \uE000sly\uE001 <mark>no</mark> & so on");
        var page = searches(amina.account(), jay, "canal");
        assertThat(page.select("mark").eachText()).containsExactly("canal");
        assertThat(page.select("article script")).isEmpty();
        assertThat(page.select("article > p:has(mark)").text())
                .isEqualTo("canal <script>alert(1)</script> sly <mark>no</mark> & so on");
        assertThat(count(searches(amina.account(), jay, "script"))).isEqualTo("One entry found.");
    }

    @Test
    void ofLongWordsOnlyThoseAroundWhatWasFoundAreShown() throws Exception {
        var filler = "Some more was said. ".repeat(50);
        writes(amina.account(), jay, filler + "Then we walked home. " + filler);
        var shown = searches(amina.account(), jay, "walks")
                .select("article p:has(mark)")
                .text();
        assertThat(shown)
                .startsWith("… ")
                .endsWith(" …")
                .contains("Then we walked home")
                .hasSizeLessThan(400);
    }

    @Test
    void fiftyToAPage() throws Exception {
        for (var i = 0; i < 51; i++) {
            writes(amina.account(), jay, "Tea again, " + i);
        }
        var first = searches(amina.account(), jay, "tea");
        assertThat(found(first)).hasSize(50);
        assertThat(count(first)).isEqualTo("50 entries on this page, the latest first.");
        var next = first.select(".pages button[form=find][name=next]").val();
        var second = searches(amina.account(), jay, "tea", "next", next);
        assertThat(found(second)).hasSize(1);
        assertThat(count(second)).isEqualTo("One entry on this page.");
        var back = second.select(".pages button[form=find][name=back]").val();
        assertThat(found(searches(amina.account(), jay, "tea", "back", back))).isEqualTo(found(first));
        assertThat(found(searches(amina.account(), jay, "tea", "next", "9"))).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u0000",
                "a\u0000b",
                "\"",
                "\"\"",
                "'",
                "''';--",
                "-",
                "--",
                "-\"",
                "& | ! ( ) <-> :*",
                "\\",
                "%_",
                "a:b",
                "\uD800",
                "zzzz",
                "<mark>"
            })
    void whateverIsTypedIsAnsweredKindly(String words) throws Exception {
        writes(amina.account(), jay, "Something quite different");
        for (var page : new org.jsoup.nodes.Document[] {
            searches(amina.account(), jay, words), searchesAll(amina.account(), words)
        }) {
            assertThat(page.select("article, mark")).isEmpty();
            assertThat(page.select("main").text()).containsAnyOf("Write a word", "Nothing found. Try");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"or", "OR", "or or", "neu"})
    void whatIsMissingBesideAnOrIsSaid(String words) throws Exception {
        for (var address : new String[] {"/record-search", of(jay) + "/record/search"}) {
            var page = page(sends(amina, address, "words", words).andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#words-wrong").text()).contains("A word is missing beside “or”");
            assertThat(page.select("#words").val()).isEqualTo(words);
        }
    }

    @Test
    void longWordsAreLookedForAndVeryLongOnesSentBackAsTheyWereTyped() throws Exception {
        assertThat(count(searches(amina.account(), jay, "x".repeat(300)))).isEqualTo("Nothing found.");
        assertThat(count(searches(amina.account(), jay, "\uD842\uDFB7".repeat(500))))
                .isEqualTo("Nothing found.");
        var page = page(sends(amina, of(jay) + "/record/search", "words", "x".repeat(501))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#words").val()).hasSize(501);
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#words");
    }

    @Test
    void aDayThatIsNoneIsSaid() throws Exception {
        for (var day : new String[] {"31 February", "2026-02-31", "+999999999-01-01"}) {
            var page = page(sends(amina, "/record-search", "words", "tea", "from", day)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary a").attr("href")).isEqualTo("#from");
        }
        sends(amina, "/record-search", "from", "2026-02-02", "to", "2026-02-01")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theRecordHasTheFieldAndNoAddressHasTheWords() throws Exception {
        for (var who : new UUID[] {amina.account(), jay.account()}) {
            var form = sees(who, of(jay) + "/record").select("form[role=search]");
            assertThat(form.attr("method")).isEqualTo("post");
            assertThat(form.attr("action")).isEqualTo(of(jay) + "/record/search");
        }
        asks(amina, of(jay) + "/record/search?words=tea").andExpect(redirectedUrl(of(jay) + "/record"));
        assertThat(searches(amina.account(), jay, "tea").title()).doesNotContain("tea");
    }
}
