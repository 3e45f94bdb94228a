package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer, and what was changed after they read it, is told a young person where they come in, until they look. */
class ChangesToldPagesTest extends OnRecord {
    String entry = "";

    @BeforeEach
    void somethingIsWrittenAndRead() throws Exception {
        entry = writes(amina.account(), jay, "Hi Jay, we met at the canal");
        sees(jay.account(), entry);
    }

    private List<String> waits() throws Exception {
        return sees(jay.account(), "/today").select("details.waits summary").eachText();
    }

    private void isAnswered(String changed, String words) throws Exception {
        sends(jay.account(), entry + "/corrections", "key", UUID.randomUUID().toString(), "words", "It was the sea");
        var form = sees(ben, entry).select("form[action$=/answer]").attr("action");
        sends(ben, form, "key", UUID.randomUUID().toString(), "words", words, "changed", changed)
                .andExpect(status().is3xxRedirection());
    }

    private void changes(String words, String because) throws Exception {
        var form = sees(ben, entry + "/change").selectFirst("form[data-draft]");
        var fields = new ArrayList<>(List.of("words", words, "because", because));
        form.select("input[type=hidden], input[checked], input[type=date], select").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> fields.addAll(List.of(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("option[selected]").val()
                                : field.val())));
        sends(ben, form.attr("action"), fields.toArray(String[]::new)).andExpect(status().is3xxRedirection());
    }

    @Test
    void anAnswerIsToldUntilTheyLookAtIt() throws Exception {
        assertThat(waits()).isEmpty();
        isAnswered("no", "I remember it so");
        assertThat(waits()).containsExactly("Ben answered you and did not change it.");
        assertThat(sees(jay.account(), "/today").select("details.waits").text()).contains("I remember it so");
        sees(jay.account(), entry);
        assertThat(waits()).isEmpty();
    }

    @Test
    void whatWasChangedAfterTheyReadItIsToldUntilTheyReadItAgain() throws Exception {
        changes("Hi Jay, we met at the sea", "I mixed it up");
        assertThat(waits()).containsExactly("Ben changed something after you read it.");
        var told = sees(jay.account(), "/today").select("details.waits");
        assertThat(told.text()).contains("Why: “I mixed it up”.", "Look: We met at the sea");
        sees(jay.account(), told.select("a").attr("href"));
        assertThat(waits()).isEmpty();
        changes("Hi Jay, we met at the sea. It rained", "");
        assertThat(waits()).containsExactly("Ben changed something after you read it.");
    }

    @Test
    void ofWhatMayBeHardToReadNoWordIsTold() throws Exception {
        sends(amina, entry + "/hard-marks", "hard", "yes").andExpect(status().is3xxRedirection());
        isAnswered("no", "She died at two");
        assertThat(waits()).containsExactly("Ben answered you and did not change it.");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("She died");
        sees(jay.account(), entry + "?read=now");
        changes("Hi Jay, we met at the sea", "The nurse told me more");
        assertThat(waits()).containsExactly("Ben changed something after you read it.");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("The nurse");
    }

    @Test
    void whatTheyNeverOpenedIsNewAsItStands() throws Exception {
        entry = writes(amina.account(), jay, "Hi Jay, a second one");
        changes("Hi Jay, a second one, changed", "");
        assertThat(waits()).isEmpty();
    }

    @Test
    void whatWasTakenAwayAfterTheyReadItIsTold() throws Exception {
        sends(amina, entry + "/taking-away", "because", "It was about somebody else");
        assertThat(waits()).containsExactly("Amina took something away after you read it.");
    }
}
