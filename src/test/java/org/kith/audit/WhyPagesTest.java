package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.springframework.test.web.servlet.ResultActions;

/** Asking why somebody looked, and answering. */
class WhyPagesTest extends OnLooks {

    private ResultActions askedByJay(Colleague who, String words) throws Exception {
        return sends(jay.account(), questions(jay, who), "key", key(), "words", words);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String answering(Colleague who) throws Exception {
        return sees(who, "/looks").select("form[action$=answer]").first().attr("action");
    }

    @Test
    void aYoungPersonAsksAndItStandsThereUntilItIsAnswered() throws Exception {
        opens(amina, "record", "home");
        var link = sees(jay.account(), of(jay)).select(".looks a").attr("href");
        assertThat(link).isEqualTo(why(jay, amina));
        assertThat(sees(jay.account(), link).select("h1").text()).isEqualTo("Why did Amina Okafor look?");
        askedByJay(amina, "I was not there").andExpect(redirectedUrl(of(jay) + "#l-" + reading(jay, amina.account())));
        var line = sees(jay.account(), of(jay)).select(".looks li");
        assertThat(line.text())
                .contains("You asked why. “I was not there” Not answered yet – asked today")
                .doesNotContain("Ask why");
        assertThat(sees(tom, of(jay)).select(".looks li:contains(Amina)").text())
                .contains("Jay asked why.", "Not answered yet – asked today");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("told you why");
        sends(amina, answering(amina), "words", "To find your <new> address").andExpect(redirectedUrl("/looks"));
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina Okafor told you why they looked")
                .contains("To find your <new> address");
        assertThat(sees(jay.account(), of(jay)).select(".looks li").text())
                .contains("Amina Okafor answered: “To find your <new> address”")
                .contains("Ask again")
                .doesNotContain("Not answered");
        assertThat(sees(jay.account(), "/today").text()).as("once they looked").doesNotContain("told you why");
        assertThat(sees(amina, "/looks").select("details").text()).contains("To find your <new> address");
    }

    /** A lifeline shows something of many sections: it is said to whoever looked as it is said to the young person. */
    @Test
    void whoeverIsAskedReadsWhatTheYoungPersonReads() throws Exception {
        opens(amina, "lifeline", "home", "people", "safety");
        assertThat(sees(jay.account(), of(jay)).select(".looks li").text())
                .contains("Opened the page of your homes and people");
        askedByJay(amina, "");
        assertThat(sees(amina, "/looks").select(".ask").text())
                .contains("Jay asks why you opened the lifeline on")
                .doesNotContain("Safety");
    }

    /** The sentence counts what stands below it. */
    @Test
    void whatWaitsIsCountedWithWhatIsAsked() throws Exception {
        assertThat(sees(ben, "/to-do").select(".why").text()).isEqualTo("Nothing waits for you.");
        opens(ben, "record", "home");
        askedByJay(ben, "");
        var page = sees(ben, "/to-do").select("main").text();
        assertThat(page)
                .contains("One thing waits for you.", "Jay asks why you looked.")
                .doesNotContain("Nothing waits");
    }

    @Test
    void sentTwiceOrAgainWhileItIsOpenItIsAskedOnce() throws Exception {
        opens(amina, "record", "home");
        var key = key();
        sends(jay.account(), questions(jay, amina), "key", key, "words", "");
        sends(jay.account(), questions(jay, amina), "key", key, "words", "");
        sends(jay.account(), questions(jay, amina), "key", key, "words", "And something else")
                .andExpect(status().isConflict());
        var late = page(askedByJay(amina, "again").andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("again");
        assertThat(count(amina, "look_question")).isOne();
        sends(amina, answering(amina), "words", "To call you");
        sends(jay.account(), questions(jay, amina), "key", key, "words", "");
        assertThat(count(amina, "look_question")).isOne();
        askedByJay(amina, "And then?");
        assertThat(count(amina, "look_question")).isEqualTo(2);
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSent() throws Exception {
        opens(amina, "record", "home");
        var line = String.format("%012x", reading(jay, amina.account()));
        var typed = draftsOf(jay) + "why-00000000-0000-0000-0000-" + line;
        sends(jay.account(), typed, "key", key(), "words", "Wh").andExpect(status().isNoContent());
        sends(amina, typed, "key", key(), "words", "Wh").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), why(jay, amina)).select("textarea").text())
                .isEqualTo("Wh");
        askedByJay(amina, "Why?");
        assertThat(sees(jay.account(), "/drafts").select("main .lines li")).isEmpty();
    }

    @Test
    void aNameSeenInAListIsAskedAboutAsSuch() throws Exception {
        asks(dana, "/shared-with-me").andExpect(status().isOk());
        var line =
                sees(jay.account(), of(jay)).select("details li:contains(Dana)").first();
        var why = line.selectFirst("a[href$=why]").attr("href");
        assertThat(sees(jay.account(), why).text()).contains("Saw your name in a list");
        sends(jay.account(), why.replace("/why", "/questions"), "key", key(), "words", "Who are you?");
        assertThat(sees(jay.account(), of(jay)).select("details[open]"))
                .as("what is asked is not folded away")
                .hasSize(1);
        assertThat(sees(dana, "/looks").select(".ask").text())
                .contains("Jay asks why you saw them in a list on", "Who are you?");
        assertThat(sees(jay.account(), of(jay))
                        .select("details li:contains(Dana)")
                        .text())
                .contains("You asked why. “Who are you?” Not answered yet")
                .doesNotContain("Ask why");
        sends(dana, answering(dana), "words", "I look after the flats");
        assertThat(sees(jay.account(), of(jay))
                        .select("details li:contains(Dana)")
                        .text())
                .contains("“I look after the flats”", "Ask again");
    }

    @Test
    void tooLongKeepsTheWords() throws Exception {
        opens(amina, "record", "home");
        var page = page(askedByJay(amina, "b".repeat(501)).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("[role=alert]").text()).contains("501 letters. Please use at most 500");
        assertThat(page.select("textarea").val()).isEqualTo("b".repeat(501));
        askedByJay(amina, "😀".repeat(250) + "c".repeat(250)).andExpect(status().is3xxRedirection());
    }

    @Test
    void anAnswerIsNotEmptyNotTooLongAndNeverOverwritten() throws Exception {
        opens(amina, "record", "home");
        askedByJay(amina, "");
        var answering = answering(amina);
        for (var wrong : List.of(" \n ", "x".repeat(501))) {
            var page = page(sends(amina, answering, "words", wrong).andExpect(status().isUnprocessableContent()));
            assertThat(page.select("[role=alert]").text()).isNotEmpty();
            assertThat(page.select("textarea").val().strip()).isEqualTo(wrong.strip());
        }
        sends(amina, answering, "words", "First").andExpect(redirectedUrl("/looks"));
        sends(amina, answering, "words", "First").andExpect(redirectedUrl("/looks"));
        var late = page(sends(amina, answering, "words", "Second").andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("Second");
        assertThat(late.select("main").text()).contains("the first answer stands. Your words are here");
        var wordless = page(sends(amina, answering, "words", " \n ").andExpect(status().isConflict()));
        assertThat(wordless.select("main textarea")).isEmpty();
        assertThat(wordless.select("h1").text()).isEqualTo("This changed nothing");
        assertThat(wordless.select("main").text())
                .contains("the first answer stands.")
                .doesNotContain("words", "wrote");
        assertThat(sees(jay.account(), of(jay)).text()).contains("“First”").doesNotContain("Second");
    }

    @Test
    void aPartnerAnswersFromTheirOwnHomeAndSeesTheQuestionAlone() throws Exception {
        asks(dana, "/young-people/" + jay.id() + "/record?section=home").andExpect(status().isOk());
        askedByJay(dana, "What for?");
        assertThat(sees(dana, "/shared-with-me").select("a[href=/looks]").text())
                .contains("Somebody asks why you looked at a record");
        var asked = sees(dana, "/looks");
        assertThat(asked.select(".ask").text()).contains("Jay asks why you opened Home on", "What for?");
        assertThat(sees(kwame, "/looks").select(".ask")).isEmpty();
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "update section_grant set withdrawn_at = now(), withdrawn_by = ? where young_person_id = ?")
                .params(jay.account(), jay.id())
                .update());
        var logged = log(ashdown, jay).size();
        assertThat(sees(dana, "/looks").select(".ask").text())
                .contains("A young person asks why you opened Home on", "What for?")
                .doesNotContain("Jay");
        assertThat(log(ashdown, jay)).hasSize(logged);
        sends(dana, answering(dana), "words", "For the flat").andExpect(redirectedUrl("/looks"));
        assertThat(sees(jay.account(), of(jay)).text()).contains("Dana answered: “For the flat”");
    }

    @Test
    void onlyTheYoungPersonAndAManagerOfTheTeamAskAndNobodyThemselves() throws Exception {
        opens(amina, "record", "home");
        opens(tom, "record", "home");
        sends(ben, questions(jay, amina), "key", key()).andExpect(status().isForbidden());
        asks(ben, why(jay, amina)).andExpect(status().isForbidden());
        asks(wendy, why(jay, amina)).andExpect(status().isForbidden());
        asks(tom, why(jay, tom)).andExpect(status().isForbidden());
        for (var who : List.of(ruth, otherManager, dana, stranger)) {
            asks(who, why(jay, amina)).andExpect(status().isNotFound());
            sends(who, questions(jay, amina), "key", key()).andExpect(status().isNotFound());
        }
        for (var none : List.of("0", "x", "99999999999999999999")) {
            asks(jay.account(), of(jay) + "/" + none + "/why").andExpect(status().isNotFound());
        }
        asks(maya.account(), why(jay, amina)).andExpect(status().isNotFound());
        sends(jay.account(), of(maya) + "/" + reading(jay, amina.account()) + "/questions", "key", key())
                .andExpect(status().isNotFound());
        sends(tom, questions(jay, amina), "key", key()).andExpect(status().is3xxRedirection());
    }

    @Test
    void nobodyAnswersButWhoeverLookedOrForThemAManagerWhoDidNotAsk() throws Exception {
        opens(amina, "record", "home");
        sends(tom, questions(jay, amina), "key", key(), "words", "Was that you?");
        var answering = answering(amina);
        for (var who : List.of(dana, ruth, stranger, otherManager)) {
            sends(who, answering, "words", "x").andExpect(status().isNotFound());
        }
        for (var who : List.of(ben, tom)) {
            sends(who, answering, "words", "x").andExpect(status().isForbidden());
        }
        sends(jay.account(), answering, "words", "x").andExpect(status().isForbidden());
        assertThat(sees(tom, "/looks").select("form[action$=answer]")).isEmpty();
        sends(nia, answering(nia), "words", "Amina was on call").andExpect(redirectedUrl("/looks"));
        assertThat(sees(jay.account(), "/today").text())
                .as("somebody else asked")
                .doesNotContain("told you why");
        assertThat(sees(jay.account(), of(jay)).text())
                .contains("Tom Ridley asked why. “Was that you?” Nia answered: “Amina was on call”");
    }

    @Test
    void forSomebodyWhoLeftAManagerAnswers() throws Exception {
        opens(ben, "record", "home");
        askedByJay(ben, "");
        acting.doAs(piotr.actor(), viewer -> jdbc.sql("update account set ended_at = now() where id = ?")
                .param(ben.account())
                .update());
        assertThat(sees(tom, "/looks").select(".ask").text()).contains("Ben works here no more");
        sends(tom, answering(tom), "words", "Ben covered for Amina");
        assertThat(sees(jay.account(), "/today").text()).contains("Tom Ridley told you why Ben looked");
        assertThat(sees(jay.account(), of(jay)).text()).contains("Tom Ridley answered: “Ben covered for Amina”");
        assertThat(sees(amina, "/looks").select(".ask")).isEmpty();
    }

    @Test
    void staffAndPartnersFindWhatTheyAreAsked() throws Exception {
        opens(amina, "record", "home");
        assertThat(sees(amina, "/to-do").select("nav a[href=/looks]").text()).startsWith("Why you looked");
        askedByJay(amina, "");
        assertThat(sees(amina, "/to-do").select("main a[href^=/looks#q-]").text())
                .isEqualTo("Answer: Jay");
        asks(piotr, "/looks").andExpect(status().isForbidden());
        asks(jay.account(), "/looks").andExpect(status().isForbidden());
        assertThat(sees(wendy, "/looks").text()).contains("Nobody asks you why you looked.");
        assertThat(sees(wendy, "/looks").select("nav a[href=/looks]")).hasSize(1);
    }

    @Test
    void inAnEmergencyNobodyAsks() throws Exception {
        opens(amina, "record", "home");
        opensInEmergency(otherManager, "Found asleep in the street", null);
        assertThat(sees(otherManager, of(jay)).select("a[href$=why]")).isEmpty();
        sends(otherManager, questions(jay, amina), "key", key()).andExpect(status().isForbidden());
    }

    @Test
    void whatIsNotAnsweredStandsOnTheFirstPageWhereverItsLineIs() throws Exception {
        amina.looksAt(jay, "home").on("40 days ago").askedWhy("So long ago").when("3 days ago");
        for (int i = 0; i < 55; i++) {
            ben.looksAt(jay, "home")
                    .on((1 + i / 3) + " days ago")
                    .at(List.of("09:00", "14:00", "20:00").get(i % 3));
        }
        world.settle();
        var first = sees(jay.account(), of(jay));
        assertThat(first.select(".own").text())
                .contains("Amina Okafor opened Home on", "So long ago", "Not answered yet – asked 3 days ago");
        var next = sees(jay.account(), first.select("a[rel=next]").attr("href"));
        assertThat(next.select(".own:not(li *)")).isEmpty();
    }
}
