package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.withholding.PassageMarks;
import org.kith.withholding.Reason;

/** A passage that is kept back has its reason and its day, is looked at again, and is let go. */
class PassagePagesTest extends OnRecord {
    private static final String WORDS = "Hi Jay, we met. [[Your brother told me of zanzibar.]] Then we ate.";

    private String keeps(String reason, String reviewOn) throws Exception {
        return String.valueOf(sends(amina, of(jay) + "/entries", form(WORDS, reason, reviewOn))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static String[] form(String words, String reason, String reviewOn) {
        var fields = new ArrayList<>(List.of(fields(UUID.randomUUID(), words)));
        fields.addAll(List.of("reason", reason, "reviewOn", reviewOn));
        return fields.toArray(String[]::new);
    }

    /** Where the passage is looked at again. */
    private String passage(String entry) throws Exception {
        return sees(ben, entry).select("form[action*=/passages/]").attr("action");
    }

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
        assertThat(sees(ben, "/kept-back").select("tbody tr").text())
                .contains("Passage 1")
                .contains("5 May 2027");
        assertThat(sees(jay.account(), entry).select("form[action*=/passages/]"))
                .isEmpty();
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
        assertThat(sees(ben, "/waiting").select("main").text()).contains("Jay asks to put something right");
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

    @Test
    void aDayThatIsNoneIsAskedForAgainWhereSomethingIsKeptBack() throws Exception {
        for (var day : List.of("", "soon", "2020-01-01", "2036-01-01")) {
            var page = page(sends(amina, of(jay) + "/entries", form(WORDS, "crime", day))
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("details[open] #reviewOn").val()).isEqualTo(day);
            assertThat(page.select("option[value=crime]").hasAttr("selected")).isTrue();
            assertThat(page.select("textarea").val()).isEqualTo(WORDS);
        }
        sends(amina, of(jay) + "/entries", form("Nothing is kept back", "crime", ""))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void itIsLookedAtAgainAsOftenAsNeededAndStandsInTheListOnce() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var before = passage(entry);
        for (var day : List.of("2027-06-06", "2027-07-07")) {
            sends(ben, before, "reason", "court", "reviewOn", day).andExpect(redirectedUrl(entry));
        }
        assertThat(passage(entry)).as("the same passage").isEqualTo(before);
        assertThat(sees(jay.account(), entry).text())
                .contains("A court has said it stays closed. Decided by Ben. Looked at again by 7 July 2027.")
                .doesNotContain("2027-05-05")
                .doesNotContain("zanzibar");
        assertThat(sees(ben, entry).select("article").text())
                .contains("(Kept back: Your brother told me of zanzibar.)");
        assertThat(sees(ben, "/kept-back").select("tbody tr")).hasSize(1);
        assertThat(decisions())
                .isEqualTo(List.of("Amina, looked at again by Ben", "Ben, looked at again by Ben", "Ben"));
        var page = page(sends(ben, before, "reason", "court", "reviewOn", "2020-01-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("details[open] input[name=reviewOn]").val()).isEqualTo("2020-01-01");
    }

    @Test
    void aPageFromBeforeItWasLookedAtAgainLetsNothingGo() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var form = "form[action$='" + passage(entry) + "/end'] input";
        var before = sees(amina, entry).select(form + "[name=decided]").val();
        sends(ben, passage(entry), "reason", "court", "reviewOn", "2027-06-06");
        var told = page(sends(amina, passage(entry) + "/end", "because", "His brother agreed", "decided", before)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("still kept back");
        assertThat(told.select("textarea").val()).isEqualTo("His brother agreed");
        assertThat(sees(jay.account(), entry).text()).doesNotContain("zanzibar");
        var now = sees(amina, entry).select(form + "[name=decided]").val();
        sends(amina, passage(entry) + "/end", "because", "His brother agreed", "decided", now)
                .andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry).text()).contains("zanzibar");
    }

    private List<String> decisions() {
        return acting.changing(
                amina.actor(),
                jay.id(),
                viewer -> jdbc.sql("""
                        select a.name || coalesce(', ' || w.ended_because || ' by ' || b.name, '')
                          from withheld w join account a on a.id = w.made_by left join account b on b.id = w.ended_by
                         where w.young_person_id = ? order by w.review_on
                        """).param(jay.id()).query(String.class).list());
    }

    /** Nor does it get another reason, nor is it kept back again once it is let go: whoever sent the old page reads what they chose. */
    @Test
    void aPageFromBeforeItWasLookedAtAgainGivesItNoOtherReason() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var again = passage(entry).replaceAll("/end$", "");
        var form = "form[action$='" + again.replaceAll(".*/passages/", "/passages/") + "'] input[name=decided]";
        var old = sees(amina, entry).select(form).val();
        assertThat(old).isNotEmpty();
        sends(ben, again, "reason", "court", "reviewOn", "2027-06-06", "decided", old)
                .andExpect(redirectedUrl(entry));
        var told = page(sends(amina, again, "reason", "crime", "reviewOn", "2027-07-07", "decided", old)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("Somebody decided about this again");
        assertThat(told.select("textarea").text())
                .contains(Reason.ofKey("crime").orElseThrow().words(), "7 July 2027");
        sends(amina, again, "reason", "court", "reviewOn", "2027-06-06", "decided", old)
                .andExpect(redirectedUrl(entry));
        assertThat(decisions()).isEqualTo(List.of("Amina, looked at again by Ben", "Ben"));
        sends(ben, again + "/end", "because", "He may know").andExpect(redirectedUrl(entry));
        told = page(sends(amina, again, "reason", "crime", "reviewOn", "2027-07-07", "decided", old)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("no longer kept back");
    }

    @Test
    void letGoTheyReadItFromThenOnAndWhoDidSoAndWhyStays() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var again = passage(entry);
        sends(ben, again, "reason", "somebody-else", "reviewOn", "2027-06-06");
        sends(ben, again + "/end", "because", " ").andExpect(status().isUnprocessableContent());
        assertThat(sees(jay.account(), entry).text()).doesNotContain("zanzibar");
        sends(ben, again + "/end", "because", "His brother agreed").andExpect(redirectedUrl(entry));
        var page = sees(jay.account(), entry);
        assertThat(page.select("article").text())
                .contains("we met. Your brother told me of zanzibar. Then we ate.")
                .doesNotContain("kept back");
        var versions = sees(jay.account(), entry + "/versions");
        assertThat(versions.select("section").first().text()).contains("Ben, ").contains("Why: His brother agreed");
        assertThat(sees(ben, "/kept-back").text()).contains("Nothing is kept back from anybody.");
        assertThat(decisions()).contains("Ben, His brother agreed by Ben");
        sends(ben, again + "/end", "because", "Again").andExpect(status().isConflict());
        assertThat(decisions()).as("the first one stands").doesNotContain("Ben, Again by Ben");
        assertThat(sees(amina, entry + "/change").select("textarea").val()).doesNotContain("[[");
    }

    @Test
    void onlyTheTeamDecides() throws Exception {
        var again = passage(keeps("somebody-else", "2027-05-05"));
        for (var to : List.of(again, again + "/end")) {
            var fields = new String[] {"reason", "court", "reviewOn", "2027-06-06", "because", "I want to read it"};
            sends(jay.account(), to, fields).andExpect(status().isForbidden());
            sends(ruth, to, fields).andExpect(status().isNotFound());
            sends(maya.account(), to, fields).andExpect(status().isNotFound());
        }
        assertThat(decisions()).isEqualTo(List.of("Amina"));
    }

    @Test
    void anOverduePassageIsSaidToBe() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        overdue(UUID.fromString(passage(entry).split("/")[6]));
        assertThat(sees(ben, "/kept-back").text()).contains("One is overdue to be looked at again.");
        assertThat(sees(ben, "/kept-back").select("td .tag.warn")).hasSize(1);
        assertThat(sees(ben, "/kept-back").select("tbody a").attr("href")).isEqualTo(entry);
    }

    /** As it is after the day has passed: what is decided is never changed, so the one before ends. */
    private void overdue(UUID passage) {
        acting.changing(amina.actor(), jay.id(), viewer -> {
            jdbc.sql("update withheld set ended_at = now(), ended_by = ?, ended_because = 'test' where passage_id = ?")
                    .params(amina.account(), passage)
                    .update();
            return jdbc.sql("""
                            insert into withheld (id, organisation_id, young_person_id, entry_id, whole, passage_id, reason, made_by, made_at, review_on)
                            select gen_random_uuid(), organisation_id, young_person_id, entry_id, false, passage_id, reason, made_by, now(), current_date - 2
                              from withheld where passage_id = ?
                            """).param(passage).update();
        });
    }

    @Test
    void noDecisionIsChangedAndNoPassageIsOfAnotherEntry() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var other = writes(amina.account(), jay, "Another");
        assertThatThrownBy(() -> acting.changing(
                        amina.actor(), jay.id(), viewer -> jdbc.sql("update withheld set review_on = '2040-01-01'")
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, passage_id, reason, made_by, made_at, review_on, ended_at)
                        select gen_random_uuid(), organisation_id, young_person_id, ?, false, passage_id, reason, made_by, now(), current_date, now()
                          from withheld
                        """)
                        .param(UUID.fromString(other.substring(other.lastIndexOf('/') + 1)))
                        .update()))
                .hasStackTraceContaining("foreign key");
        assertThat(sees(ben, entry).select("form[action*=/passages/]")).hasSize(2);
    }

    @Test
    void lookingAgainWithTheSameDayAndReasonDecidesOnce() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        for (int i = 0; i < 2; i++) {
            sends(ben, passage(entry), "reason", "crime", "reviewOn", "2027-04-04")
                    .andExpect(redirectedUrl(entry));
        }
        int decisions = acting.changing(
                ben.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from withheld where young_person_id = ?")
                        .param(jay.id())
                        .query(Integer.class)
                        .single());
        assertThat(decisions).isEqualTo(2);
    }

    @Test
    void aSecondReasonForLettingGoIsNotTakenForTheFirst() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        var end = passage(entry) + "/end";
        for (int i = 0; i < 2; i++) {
            sends(ben, end, "because", "The police are done").andExpect(redirectedUrl(entry));
        }
        var late = page(sends(amina, end, "because", "His brother agreed").andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("His brother agreed");
    }
}
