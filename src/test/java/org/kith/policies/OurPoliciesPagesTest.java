package org.kith.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.TestClock;
import org.kith.demo.Agreed;

/** Writing, changing, ending and reading the policies of the organisation, as people do. */
class OurPoliciesPagesTest extends OnPolicies {

    private String[] texts(Document page, String selector) {
        return page.select(selector).eachText().toArray(String[]::new);
    }

    private Document conflict(String[] form) throws Exception {
        return page(sends(manager, of(sharing) + "/versions", form).andExpect(status().isConflict()));
    }

    private void changes(Agreed policy, String[] form) throws Exception {
        sends(manager, of(policy) + "/versions", form).andExpect(redirectedUrl(of(policy)));
    }

    @Test
    void whatIsToBeReadComesFirst() throws Exception {
        var forAmina = sees(amina, "/our-policies");
        assertThat(texts(forAmina, ".card strong")).containsExactly("Only what is needed");
        assertThat(forAmina.select(".card .tag").text()).isEqualTo("New version");
        assertThat(forAmina.text()).doesNotContain("What is to come").doesNotContain("What we pay for");
        var forBen = sees(ben, "/our-policies");
        assertThat(forBen.select(".card")).isEmpty();
        assertThat(forBen.select(".lines").text()).contains("Only what is needed You read version 2 on");
        var forManager = sees(manager, "/our-policies");
        assertThat(texts(forManager, ".card strong"))
                .containsExactly("What we pay for", "Only what is needed", "What is to come");
        assertThat(forManager.select(".card .tag.warn").text()).startsWith("From ");
        assertThat(sees(analyst, "/our-policies").text()).contains("There is none for you to read yet.");
        assertThat(sees(stranger, "/our-policies").text()).contains("None is written yet.");
    }

    @Test
    void aYoungPersonReadsAndIsAskedForNothing() throws Exception {
        var list = sees(jay.account(), "/our-policies");
        assertThat(list.select("h1").text()).isEqualTo("How we work here");
        assertThat(texts(list, ".card strong")).containsExactly("Only what is needed");
        var one = sees(jay.account(), of(sharing));
        assertThat(one.select("article").text()).isEqualTo("Share one section, until a day.");
        assertThat(one.select("main form")).isEmpty();
        assertThat(one.text()).doesNotContain("Version 2").doesNotContain("Tom");
        sends(jay.account(), of(sharing) + "/acknowledgements", "version", "2").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), "/today").select("footer").text()).contains("How we work here");
    }

    @Test
    void whatIsNotForThemIsNotThere() throws Exception {
        for (var address : List.of(of(later), of(money), of(money) + "/versions", of(money) + "/readers")) {
            for (var who : List.of(amina, dana, analyst, stranger)) {
                asks(who, address).andExpect(status().isNotFound());
            }
        }
        for (var address : List.of("/versions", "/readers", "/readers.csv", "/change", "/ending", "")) {
            asks(manager, "/our-policies/" + UUID.randomUUID() + address).andExpect(status().isNotFound());
        }
        sends(amina, of(money) + "/acknowledgements", "version", "1").andExpect(status().isNotFound());
        sends(amina, of(sharing) + "/acknowledgements", "version", "3").andExpect(status().isNotFound());
    }

    @Test
    void keepingIsForManagersAndAdministrators() throws Exception {
        for (var who : List.of(amina.account(), dana.account(), jay.account())) {
            for (var address : List.of("/our-policies/new", of(sharing) + "/change", of(sharing) + "/ending")) {
                asks(who, address).andExpect(status().isForbidden());
            }
            asks(who, of(sharing) + "/readers").andExpect(status().isForbidden());
            asks(who, of(sharing) + "/readers.csv").andExpect(status().isForbidden());
            sends(who, "/our-policies", form(UUID.randomUUID(), 0)).andExpect(status().isForbidden());
            sends(who, of(sharing) + "/versions", form(UUID.randomUUID(), 2)).andExpect(status().isForbidden());
            sends(who, of(sharing) + "/ending", "because", "x").andExpect(status().isForbidden());
        }
        assertThat(wordsOf(sharing)).hasSize(2);
    }

    @Test
    void sayingThatItWasReadTwiceIsSaidOnce() throws Exception {
        var page = sees(amina, of(sharing));
        assertThat(page.select(".own li").text()).isEqualTo("We also say until when");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        for (int i = 0; i < 2; i++) {
            sends(amina, of(sharing) + "/acknowledgements", "version", "2").andExpect(redirectedUrl(of(sharing)));
        }
        var after = sees(amina, of(sharing));
        assertThat(after.select(".done").text()).startsWith("You read version 2 on");
        assertThat(after.select(".own")).isEmpty();
        assertThat(rows(amina, "select cast(version as text) from our_policy_acknowledgement order by version"))
                .containsExactly("1", "2");
    }

    @Test
    void whoeverIsNotBoundHasNothingToSay() throws Exception {
        assertThat(sees(administrator, of(sharing)).select("input[name=version]"))
                .isEmpty();
        sends(administrator, of(sharing) + "/acknowledgements", "version", "2").andExpect(status().isForbidden());
        sends(manager, of(later) + "/acknowledgements", "version", "1").andExpect(status().isForbidden());
    }

    @Test
    void aPolicyIsWrittenOnceHoweverOftenItIsSent() throws Exception {
        var key = UUID.randomUUID();
        var form = form(key, 0, "title", "New here", "words", "**Ask**.\r\n\r\n<b>x</b>", "begins", "2026-02-01");
        for (int i = 0; i < 2; i++) {
            sends(administrator, "/our-policies", form).andExpect(redirectedUrl("/our-policies/" + key));
        }
        var page = sees(amina, "/our-policies/" + key);
        assertThat(page.select("article p").eachText()).containsExactly("Ask.", "<b>x</b>");
        assertThat(page.text()).contains("Version 1, by Piotr, from 1 February 2026.");
        assertThat(rows(manager, "select title from our_policy_version where policy_id = ?", key))
                .containsExactly("New here");
    }

    @Test
    void anotherVersionAsksAgainAndSaysWhatChanged() throws Exception {
        var form = form(UUID.randomUUID(), 2, "words", "Share one section, until a near day.", "changed", "Near");
        for (int i = 0; i < 2; i++) {
            changes(sharing, form);
        }
        assertThat(wordsOf(sharing))
                .containsExactly(
                        "Share one section.",
                        "Share one section, until a day.",
                        "Share one section, until a near day.");
        assertThat(sees(ben, of(sharing)).select(".own li").text()).isEqualTo("Near");
        assertThat(sees(amina, of(sharing)).select(".own li").eachText())
                .containsExactly("Near", "We also say until when");
        var versions = sees(ben, of(sharing) + "/versions");
        assertThat(texts(versions, "main h2")).containsExactly("Version 3", "Version 2", "Version 1");
        assertThat(versions.select("section").first().select("ins").text()).contains("near");
        assertThat(versions.select("section").last().select("details").text()).contains("Share one section.");
    }

    @Test
    void otherDaysOrMomentsAskNobodyAgain() throws Exception {
        changes(sharing, form(UUID.randomUUID(), 2, "moment", "keeping-back", "changed", "Shown elsewhere"));
        assertThat(wordsOf(sharing)).hasSize(3);
        assertThat(sees(ben, "/our-policies").select(".card")).isEmpty();
        assertThat(sees(ben, of(sharing)).select(".done").text()).startsWith("You read version 2");
        changes(sharing, form(UUID.randomUUID(), 3, "moment", "keeping-back", "changed", ""));
        assertThat(wordsOf(sharing)).as("nothing changed, so nothing is kept").hasSize(3);
    }

    @Test
    void aVersionToComeHoldsFromItsDay() throws Exception {
        var day = TestClock.today().plusDays(30).toString();
        changes(sharing, form(UUID.randomUUID(), 2, "words", "Something new.", "begins", day));
        assertThat(sees(ben, of(sharing)).select("article").text()).isEqualTo("Share one section, until a day.");
        assertThat(sees(ben, of(sharing) + "/versions").text()).doesNotContain("Something new.");
        var forManager = sees(manager, of(sharing));
        assertThat(forManager.text()).contains("Version 3 is written and holds from");
        assertThat(forManager.select("article").text()).isEqualTo("Share one section, until a day.");
        assertThat(sees(manager, of(sharing) + "/change").select("#words").val())
                .isEqualTo("Something new.");
    }

    @Test
    void ofTwoWhoSaveAtOnceBothKeepTheirWords() throws Exception {
        changes(sharing, form(UUID.randomUUID(), 2, "words", "Their words."));
        var page = conflict(form(UUID.randomUUID(), 2, "words", "My words."));
        assertThat(texts(page, ".beside section p:last-child")).containsExactly("Their words.", "My words.");
        assertThat(page.select("#words").val()).isEqualTo("My words.");
        assertThat(page.select("input[name=seen]").val()).isEqualTo("3");
        changes(sharing, form(UUID.fromString(page.select("input[name=key]").val()), 3, "words", "Our words."));
        assertThat(wordsOf(sharing)).endsWith("Their words.", "Our words.");
    }

    @Test
    void ofManySentAtTheSameMomentOneIsTheNextVersion() throws Exception {
        var key = UUID.randomUUID();
        Callable<Integer> same = () -> sent(form(key, 2, "words", "The same."));
        Callable<Integer> other = () -> sent(form(UUID.randomUUID(), 2, "words", "Another."));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Integer>();
            for (var one : threads.invokeAll(List.of(same, same, other, same, other, same))) {
                answers.add(one.get());
            }
            assertThat(answers).containsOnly(302, 409).contains(302);
        }
        assertThat(wordsOf(sharing)).hasSize(3);
    }

    private int sent(String[] form) throws Exception {
        return sends(manager, of(sharing) + "/versions", form)
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 0, Say what it is called",
        "title, 121, longer than 120 letters",
        "summary, 0, Say in short",
        "summary, 401, longer than 400 letters",
        "words, 0, Write what the policy says",
        "words, 20001, 'longer than 20,000 letters'",
        "changed, 0, Say what changed",
        "changed, 301, longer than 300 letters",
        "begins, 3, Choose a day"
    })
    void whatCannotStandIsStillThere(String field, int length, String told) throws Exception {
        var typed = "ä".repeat(length);
        var form = form(UUID.randomUUID(), 2, "words", "Other words.", field, typed);
        var page = page(sends(manager, of(sharing) + "/versions", form).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select(".summary").text()).contains(told);
        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.select("input[name=bound][checked]")).hasSize(3);
        assertThat(page.select("input[name=moment][checked]").val()).isEqualTo("sharing");
        assertThat(wordsOf(sharing)).hasSize(2);
    }

    @Test
    void somebodyIsBoundAndStaysBound() throws Exception {
        var chosen = new ArrayList<>(List.of(form(UUID.randomUUID(), 0)));
        for (int at = chosen.indexOf("bound"); at >= 0; at = chosen.indexOf("bound")) {
            chosen.subList(at, at + 2).clear();
        }
        var nobody = page(sends(manager, "/our-policies", chosen.toArray(String[]::new))
                .andExpect(status().isUnprocessableContent()));
        assertThat(nobody.select(".summary a").attr("href")).isEqualTo("#bound");
        var fewer = form(UUID.randomUUID(), 2, "bound", "manager");
        var page = page(sends(manager, of(sharing) + "/versions", fewer).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("stays bound");
    }

    @Test
    void aPolicyEndsWithItsReasonAndStaysReadable() throws Exception {
        var none = page(
                sends(manager, of(sharing) + "/ending", "because", " ").andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".summary").text()).contains("Say why it ends");
        var long_ = "x".repeat(501);
        var tooLong = page(
                sends(manager, of(sharing) + "/ending", "because", long_).andExpect(status().isUnprocessableContent()));
        assertThat(tooLong.select("#because").val()).isEqualTo(long_);
        sends(manager, of(sharing) + "/ending", "because", "Another took its place.")
                .andExpect(redirectedUrl(of(sharing)));
        sends(administrator, of(sharing) + "/ending", "because", "Another reason.")
                .andExpect(status().isConflict());
        var page = sees(amina, of(sharing));
        assertThat(page.select(".warning").text()).contains("Another took its place.");
        assertThat(page.select("input[name=version]")).isEmpty();
        assertThat(sees(amina, "/our-policies").select(".card")).isEmpty();
        sends(amina, of(sharing) + "/acknowledgements", "version", "2").andExpect(status().isForbidden());
        asks(manager, of(sharing) + "/change").andExpect(status().isForbidden());
        sends(manager, of(sharing) + "/versions", form(UUID.randomUUID(), 2, "words", "x"))
                .andExpect(status().isForbidden());
    }

    /** Back and Save: a form fetched anew, with a key of its own. */
    @Test
    void whatIsSentAgainIsThereOnce() throws Exception {
        var before = sees(manager, "/our-policies").select(".card").size();
        var first = UUID.randomUUID();
        for (var key : List.of(first, UUID.randomUUID())) {
            sends(manager, "/our-policies", form(key, 0, "title", "Sent twice"))
                    .andExpect(redirectedUrl("/our-policies/" + first));
        }
        assertThat(sees(manager, "/our-policies").select(".card")).hasSize(before + 1);
        var other = UUID.randomUUID();
        sends(manager, "/our-policies", form(other, 0, "title", "Sent twice", "words", "Other words"))
                .andExpect(redirectedUrl("/our-policies/" + other));
        for (int i = 0; i < 2; i++) {
            changes(sharing, form(UUID.randomUUID(), 2, "words", "Until a day.", "changed", "Shorter"));
        }
        assertThat(sees(manager, of(sharing) + "/versions").text())
                .contains("Version 3")
                .doesNotContain("Version 4");
    }

    @Test
    void aSecondReasonForEndingItIsNotTakenForTheFirst() throws Exception {
        for (int i = 0; i < 2; i++) {
            sends(manager, of(money) + "/ending", "because", "No longer needed").andExpect(redirectedUrl(of(money)));
        }
        var late = page(sends(manager, of(money) + "/ending", "because", "We pay for more now")
                .andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("We pay for more now");
        assertThat(sees(manager, of(money)).text()).contains("No longer needed").doesNotContain("We pay for more now");
    }
}
