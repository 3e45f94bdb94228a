package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class AnswerPagesTest extends OnRecord {
    String entry = "";

    @BeforeEach
    void somethingIsWritten() throws Exception {
        entry = writes(amina.account(), jay, "You did not come on Friday");
    }

    private void answers(UUID who, String where, String words) throws Exception {
        sends(who, entry + where, "key", UUID.randomUUID().toString(), "words", words)
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void howTheySeeItStandsBesideTheEntryWhereverItIsShown() throws Exception {
        answers(jay.account(), "/own-accounts", "The bus never came");
        for (var who : new UUID[] {amina.account(), ben.account(), jay.account()}) {
            assertThat(sees(who, entry).select(".own").text()).contains("The bus never came");
            assertThat(sees(who, of(jay) + "/record").select("article .own").text())
                    .contains("The bus never came");
        }
        assertThat(sees(amina, entry).select(".own").text()).contains("This is how Jay sees it");
    }

    @Test
    void onlyTheYoungPersonSaysHowTheySeeIt() throws Exception {
        sends(amina, entry + "/own-accounts", "key", UUID.randomUUID().toString(), "words", "He agrees")
                .andExpect(status().isForbidden());
        sends(amina, entry + "/corrections", "key", UUID.randomUUID().toString(), "words", "Fine")
                .andExpect(status().isForbidden());
        assertThat(sees(amina, entry).select(".own")).isEmpty();
    }

    @Test
    void aRequestStaysOpenUntilSomebodyAnswers() throws Exception {
        answers(jay.account(), "/corrections", "I did come. I was late");
        assertThat(sees(jay.account(), entry).select(".own").text()).contains("Not answered yet");
        var form = sees(ben, entry).select("form[action$=/answer]").attr("action");
        putsRight(form, "You came, and you were late", "You are right, I am sorry")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).select(".own").text())
                .contains("Ben put it right:")
                .contains("You are right, I am sorry");
        sends(amina, form, "key", UUID.randomUUID().toString(), "words", "No", "changed", "no");
        assertThat(sees(jay.account(), entry).select(".own").text()).doesNotContain("did not change it");
    }

    private ResultActions putsRight(String answerForm, String words, String because) throws Exception {
        var fields = new ArrayList<>(List.of(fields(UUID.randomUUID(), words)));
        fields.addAll(List.of(
                "seen", "1", "because", because, "correction", answerForm.split("/")[6]));
        return sends(ben, entry + "/versions", fields.toArray(String[]::new));
    }

    /** What is asked stands beside the words that are changed; saving them answers it, and says so. */
    @Test
    void puttingItRightOpensTheWordsWithTheRequestBesideThem() throws Exception {
        answers(jay.account(), "/corrections", "I did come. I was late");
        var open = sees(ben, entry).select("a[href*=change?correction=]").attr("href");
        var page = sees(ben, open);
        assertThat(page.select(".own").text()).contains("Jay asked to put this right", "I did come. I was late");
        assertThat(page.select("[name=correction]").val()).isEqualTo(open.split("=")[1]);
        assertThat(page.select("label[for=because]").text()).isEqualTo("What you say to Jay about it, if you want");
        assertThat(page.select("#because-hint").text()).contains("If you leave it empty");
        putsRight("/1/2/3/4/5/" + open.split("=")[1], "You came, and you were late", "")
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("done", "correction-answered"));
        assertThat(sees(jay.account(), entry).select(".own").text())
                .contains("Ben put it right on ")
                .doesNotContain("Ben put it right:", "The words say so now", "Not answered yet");
        assertThat(sees(jay.account(), entry).select("article").text()).contains("You came, and you were late");
    }

    @Test
    void withNothingChangedNothingIsPutRight() throws Exception {
        answers(jay.account(), "/corrections", "I did come. I was late");
        var page = sees(ben, entry);
        var form = page.select("form[action$=/answer]").attr("action");
        assertThat(page.select("form[action$=/answer] button").eachText()).containsExactly("I did not change it");
        var same = page(
                putsRight(form, "You did not come on Friday", "Sorry").andExpect(status().isUnprocessableContent()));
        assertThat(same.select("#words-wrong").text()).startsWith("Nothing is changed yet");
        assertThat(same.select("#because").val()).isEqualTo("Sorry");
        assertThat(same.select("[name=correction]")).hasSize(1);
        var said = page(sends(ben, form, "key", UUID.randomUUID().toString(), "words", "I did it", "changed", "yes")
                .andExpect(status().isUnprocessableContent()));
        assertThat(said.select("textarea").eachText()).contains("I did it");
        assertThat(sees(jay.account(), entry).select(".own").text()).contains("Not answered yet");
        sends(ben, form, "key", UUID.randomUUID().toString(), "words", "I was not told", "changed", "no")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).select(".own").text())
                .contains("Ben answered, and did not change it:", "I was not told");
    }

    @Test
    void whatWasChangedSinceItWasAskedCanBeAnsweredInWordsAlone() throws Exception {
        answers(jay.account(), "/corrections", "I did come. I was late");
        var form = sees(ben, entry).select("form[action$=/answer]").attr("action");
        var fields = new ArrayList<>(List.of(fields(UUID.randomUUID(), "You came, and you were late")));
        fields.addAll(List.of("seen", "1"));
        sends(ben, entry + "/versions", fields.toArray(String[]::new)).andExpect(status().is3xxRedirection());
        sends(ben, form, "key", UUID.randomUUID().toString(), "words", "It says so now", "changed", "yes")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).select(".own").text()).contains("Ben put it right:");
    }

    @Test
    void theyCannotAnswerThemselves() throws Exception {
        answers(jay.account(), "/corrections", "Wrong");
        var form = sees(ben, entry).select("form[action$=/answer]").attr("action");
        sends(jay.account(), form, "key", UUID.randomUUID().toString(), "words", "I say yes", "changed", "yes")
                .andExpect(status().isForbidden());
    }

    @Test
    void anEmptyAnswerIsNotSentAndALongOneIsStillThere() throws Exception {
        var long_ = "x".repeat(20_001);
        var page = page(sends(
                        jay.account(),
                        entry + "/own-accounts",
                        "key",
                        UUID.randomUUID().toString(),
                        "words",
                        long_)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#words-account").val()).isEqualTo(long_);
        assertThat(page.select("details[open] #words-account")).hasSize(1);
        sends(jay.account(), entry + "/own-accounts", "key", UUID.randomUUID().toString(), "words", "  ")
                .andExpect(status().isUnprocessableContent());
        assertThat(sees(amina, entry).select(".own")).isEmpty();
    }

    @Test
    void whatMayBeHardToReadWaitsBehindAGentleLine() throws Exception {
        sends(jay.account(), entry + "/hard-marks", "hard", "yes").andExpect(status().is3xxRedirection());
        var record = sees(jay.account(), of(jay) + "/record");
        assertThat(record.text()).contains("Open it when it is a good time").doesNotContain("You did not come");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("You did not come");
        assertThat(sees(jay.account(), entry + "?read=now").select("article").text())
                .contains("You did not come");
        sends(jay.account(), entry + "/hard-marks", "hard", "");
        assertThat(sees(jay.account(), of(jay) + "/record").text()).contains("You did not come");
    }

    /** The first answer stands; a second one in other words is neither said to be sent nor lost. */
    @Test
    void aSecondAnswerInOtherWordsIsStillThereAndNotSent() throws Exception {
        answers(jay.account(), "/corrections", "I did come. I was late");
        var form = sees(ben, entry).select("form[action$=/answer]").attr("action");
        for (int i = 0; i < 2; i++) {
            sends(ben, form, "key", UUID.randomUUID().toString(), "words", "You are right", "changed", "no")
                    .andExpect(status().is3xxRedirection());
        }
        var late = page(
                sends(amina, form, "key", UUID.randomUUID().toString(), "words", "I was there too", "changed", "no")
                        .andExpect(status().isConflict()));
        assertThat(late.select("form textarea.words").eachText()).contains("I was there too");
        assertThat(late.select(".summary").text()).contains("yours was not sent");
        assertThat(late.select(".own").text()).contains("You are right").doesNotContain("I was there too");
        var begun = sees(amina, "/drafts").select("main");
        assertThat(begun.text()).contains("I was there too");
        assertThat(sees(amina, entry).select("form textarea.words").eachText()).contains("I was there too");
        var clearing = sees(amina, entry).select("form:has([value^=answer-])");
        sends(
                amina,
                clearing.attr("action"),
                "form",
                clearing.select("[name=form]").val());
        assertThat(sees(amina, "/drafts").text()).doesNotContain("I was there too");
        sends(ben, form, "key", UUID.randomUUID().toString(), "words", "You are right", "changed", "yes")
                .andExpect(status().isConflict());
        sends(ben, form.replaceAll("corrections/[^/]+", "corrections/" + UUID.randomUUID()), "words", "You are right")
                .andExpect(status().isNotFound());
    }
}
