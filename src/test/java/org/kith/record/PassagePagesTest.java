package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.withholding.PassageMarks;

/** A passage that is kept back has its reason and its day, and what is no passage is told of. */
class PassagePagesTest extends OnPassages {
    @Test
    void theAuthorSaysWhyAndUntilWhenAndTheYoungPersonSeesBoth() throws Exception {
        assertThat(sees(amina, of(jay) + "/record/new")
                        .select("input[name=reviewOn]")
                        .val())
                .isNotEmpty();
        var entry = keeps("crime", "2027-05-05");
        for (var where : List.of(entry, of(jay) + "/record")) {
            assertThat(sees(jay.account(), where).select("article").text())
                    .contains("we met. (A part is kept back here.) Then we ate.")
                    .contains("A part of this is kept back from you. You can ask about it.")
                    .contains("A police matter would be harmed by it. Decided by Amina. Looked at again by 5 May 2027.")
                    .doesNotContain("zanzibar");
        }
        assertThat(sees(ben, "/withheld").select("tbody tr").text())
                .contains("Passage 1")
                .contains("5 May 2027");
        assertThat(sees(jay.account(), entry).select("form[action*=/passages/]"))
                .isEmpty();
    }

    /** They read why, so nobody is given a reason that they did not choose. */
    @Test
    void whyItIsKeptBackIsChosenByWhoeverWritesIt() throws Exception {
        assertThat(sees(amina, of(jay) + "/record/new").select("#reason option[selected]"))
                .isEmpty();
        var page = page(sends(amina, of(jay) + "/entries", form(WORDS, "", "2027-05-05"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary a[href=#reason]").text()).isEqualTo("Choose why it is kept back");
        assertThat(page.select("details:has(#reason)").hasAttr("open")).isTrue();
        sends(amina, of(jay) + "/entries", form("We met.", "", "2027-05-05")).andExpect(status().is3xxRedirection());
    }

    /** What is kept back can be asked about where it is missed, and the question waits for the team until somebody answers. */
    @Test
    void whatIsKeptBackIsAskedAboutWithATouch() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        assertThat(sees(jay.account(), of(jay) + "/record")
                        .select(".parts a[href^='" + entry + "']")
                        .text())
                .startsWith("Ask about this");
        var form = sees(jay.account(), entry).selectFirst(".parts form:has(button:contains(Ask))");
        assertThat(form.select("textarea").val()).isEqualTo("Why is a part of this kept back from me?");
        sends(
                        jay.account(),
                        form.attr("action"),
                        "key",
                        form.select("input[name=key]").val(),
                        "words",
                        form.select("textarea").val())
                .andExpect(status().is3xxRedirection());
        assertThat(sees(ben, "/to-do").select("main").text()).contains("Jay asks to put something right");
        assertThat(sees(ben, entry).select(".own").text()).contains("Why is a part of this kept back from me?");
        assertThat(sees(ben, entry).select(".parts form")).isEmpty();
    }

    @Test
    void fiftyPassagesAreKeptBackInOneEntryAndOneMoreIsToldOf() throws Exception {
        var many = "We met. " + "[[Your aunt told me.]] ".repeat(PassageMarks.MOST);
        sends(amina, of(jay) + "/entries", form(many, "crime", "2027-05-05")).andExpect(status().is3xxRedirection());
        var page = page(sends(amina, of(jay) + "/entries", form(many + "[[And a cousin.]]", "crime", "2027-05-05"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("[role=alert] a[href=#words]").text()).startsWith("There are more than 50 passages");
        assertThat(page.select("textarea[name=words]").val()).isEqualTo(many + "[[And a cousin.]]");
    }

    /** Words meant to be kept back are never read because half a mark is missing. */
    @Test
    void aMarkThatStandsAloneIsToldOfBeforeAnythingIsKept() throws Exception {
        var alone = Map.of(
                "Today we [[talked about your cousin", "no ]] ends it: “[[talked about your cousin”",
                "Today we talked about zanzibar]] and ate", "no [[ begins it: “Today we talked about zanzibar]]”");
        for (var one : alone.entrySet()) {
            var page = page(sendsEntry(amina.account(), jay, UUID.randomUUID(), one.getKey())
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary a[href=#words]").text()).contains(one.getValue());
            assertThat(page.select("#words-wrong").text()).contains(one.getValue());
            assertThat(page.select("#words").val()).isEqualTo(one.getKey());
            assertThat(sees(amina, of(jay) + "/record/new").select("#words").val())
                    .as("a draft is kept")
                    .isEqualTo(one.getKey());
        }
        assertThat(sees(jay.account(), of(jay) + "/record").select("article")).isEmpty();
    }

    @Test
    void aMarkThatStandsAloneInAChangeIsToldOf() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        var half = WORDS.replace("]]", "");
        var changed = new ArrayList<>(List.of(form(half, "crime", "2027-05-05")));
        changed.addAll(List.of("seen", "1"));
        var page = page(sends(amina, entry + "/versions", changed.toArray(String[]::new))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("“[[Your brother told me of zanzibar.");
        assertThat(page.select("#words").val()).isEqualTo(half);
        assertThat(sees(jay.account(), entry).text()).doesNotContain("zanzibar");
    }

    @Test
    void aMarkThatStandsAloneIsToldOfInATitleAndToWhoeverKeepsNothingBack() throws Exception {
        var fields = fields(UUID.randomUUID(), "We met.");
        fields[List.of(fields).indexOf("title") + 1] = "[[The aunt";
        var page = page(sends(amina, of(jay) + "/entries", fields).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("would be read here");
    }

    @Test
    void inTheYoungPersonsOwnWordsBracketsMeanNothing() throws Exception {
        var entry = writes(jay.account(), jay, "Mine [[and this");
        assertThat(sees(jay.account(), entry).select("article").text()).contains("Mine [[and this");
        writes(jay.account(), jay, "Mine]] too");
        sends(jay.account(), entry + "/taking-away", "because", "Mine [[as well]]")
                .andExpect(redirectedUrl(entry));
    }

    /** Not even where they type just what Kith keeps in the place of a passage: they read it, and find it in the form again. */
    @Test
    void whatLooksLikeTheMarkOfAPassageStandsInTheirOwnWordsAsTyped() throws Exception {
        var kept = keeps("crime", "2027-05-05");
        var id = passage(kept).replaceAll(".*/passages/([^/]+)/.*", "$1");
        for (var one : List.of(id, UUID.randomUUID().toString())) {
            var typed = "I read [[withheld:" + one + "]] somewhere";
            var entry = writes(jay.account(), jay, typed);
            for (var who : List.of(jay.account(), amina.account())) {
                assertThat(sees(who, entry).select("article").text()).contains(typed);
                assertThat(sees(who, of(jay) + "/record").select("article").text())
                        .contains(typed);
                var found = page(sends(who, of(jay) + "/record/search", "words", "somewhere"));
                assertThat(found.select("main").text()).contains(typed);
            }
            assertThat(sees(jay.account(), entry + "/change").select("#words").val())
                    .isEqualTo(typed);
            var changed = new ArrayList<>(List.of(form(typed + " else", "crime", "2027-05-05")));
            changed.addAll(List.of("seen", "1"));
            sends(jay.account(), entry + "/versions", changed.toArray(String[]::new))
                    .andExpect(status().is3xxRedirection());
            assertThat(sees(jay.account(), entry + "/versions").select("main").text())
                    .contains(typed, "somewhere else");
        }
        assertThat(sees(jay.account(), kept).select("article").text()).doesNotContain(id, "zanzibar");
    }

    /** Where a passage stood, a search shows a gap, and what Kith keeps in its place is no word that is found. */
    @Test
    void searchesFindAndShowNothingOfWhatStandsInItsPlace() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        var id = passage(entry).replaceAll(".*/passages/([^/]+)/.*", "$1");
        for (var who : List.of(jay.account(), amina.account())) {
            var found = page(sends(who, of(jay) + "/record/search", "words", "ate"));
            assertThat(found.select("main").text())
                    .contains("we met. … Then we ate.")
                    .doesNotContain("[[", "withheld:", id);
            for (var words : List.of("withheld", id.substring(0, 8), id)) {
                assertThat(page(sends(who, of(jay) + "/record/search", "words", words))
                                .select("main")
                                .text())
                        .as(words)
                        .contains("Nothing found");
            }
        }
    }

    /** Beside the words, in what the young person reads too, nothing is kept back: it is said there, and nothing is kept. */
    @Test
    void whatIsMarkedInWhyItIsChangedIsToldOfThere() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        var changed = new ArrayList<>(List.of(form(WORDS + " And slept.", "crime", "2027-05-05")));
        changed.addAll(List.of("seen", "1", "because", "His [[cousin]] rang"));
        var page = page(sends(amina, entry + "/versions", changed.toArray(String[]::new))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary a[href=#because]").text()).contains("would be read here");
        assertThat(page.select("#because-wrong").text()).contains("Take the brackets out");
        assertThat(page.select("#because").val()).isEqualTo("His [[cousin]] rang");
        assertThat(page.select("#words").val()).endsWith("And slept.");
        assertThat(sees(jay.account(), entry).text()).doesNotContain("slept", "cousin");
    }

    @Test
    void theyStandInTheOrderTheyWereTypedIn() throws Exception {
        var typed = IntStream.range(0, PassageMarks.MOST)
                .mapToObj(number -> "Aunt number " + (97 * number % 100) + ".")
                .toList();
        sends(amina, of(jay) + "/entries", form("[[" + String.join("]] and [[", typed) + "]]", "crime", "2027-05-05"))
                .andExpect(status().is3xxRedirection());
        List<String> kept = acting.changing(
                amina.actor(),
                jay.id(),
                viewer -> jdbc.sql("""
                        select t.words from withheld w join withheld_words t on t.withheld_id = w.id
                         where w.young_person_id = ? order by w.made_at, w.id
                        """).param(jay.id()).query(String.class).list());
        assertThat(kept).isEqualTo(typed);
    }
}
