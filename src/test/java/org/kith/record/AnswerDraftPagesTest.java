package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;

/** What is typed beside an entry is kept while it is typed, by whoever types it, for this entry and this form. */
class AnswerDraftPagesTest extends OnRecord {
    String entry = "";
    String other = "";

    @BeforeEach
    void twoEntries() throws Exception {
        entry = writes(amina.account(), jay, "You did not come on Friday");
        other = writes(amina.account(), jay, "We went to the canal");
    }

    private ResultActions types(UUID who, String where, String form, UUID key, String words) throws Exception {
        return sends(who, kept(where, form), "entry", id(where), "key", key.toString(), "words", words);
    }

    private static String id(String where) {
        return where.substring(where.lastIndexOf('/') + 1);
    }

    /** Where a form beside an entry keeps what is typed in it: how they see it, what is to be put right, or an answer. */
    private static String kept(String where, String form) {
        var name = form.length() == 36 ? "answer-" + form : form + "-" + id(where);
        return where.substring(0, where.indexOf("/entries/")) + "/drafts/" + name;
    }

    private String typed(UUID who, String where, String form) throws Exception {
        return sees(who, where).select("#words-" + form).val();
    }

    @ParameterizedTest
    @CsvSource({"account, /own-accounts, how you see it", "correction, /corrections, put something right"})
    void whatTheyTypeIsFoundAgainUntilItIsSent(String form, String action, String said) throws Exception {
        var key = UUID.randomUUID();
        types(jay.account(), entry, form, key, "Half").andExpect(status().isNoContent());
        types(jay.account(), entry, form, key, "Half a sentence").andExpect(status().isNoContent());
        var page = sees(jay.account(), entry);
        assertThat(page.select("details[open] #words-" + form).val()).isEqualTo("Half a sentence");
        assertThat(page.select("details[open] [name=key]").val()).isEqualTo(key.toString());
        assertThat(page.text()).contains("You began this before and did not send it.");
        var line = sees(jay.account(), "/drafts").select(".lines li a");
        assertThat(line.attr("href")).isEqualTo(entry + "#words-" + form);
        assertThat(line.text()).contains(said);
        sends(jay.account(), entry + action, "key", key.toString(), "words", "All of it")
                .andExpect(status().is3xxRedirection());
        types(jay.account(), entry, form, key, "Half a sentence").andExpect(status().isConflict());
        assertThat(typed(jay.account(), entry, form)).isEmpty();
        assertThat(sees(jay.account(), "/drafts").text()).contains("Nothing is waiting here.");
    }

    @Test
    void itIsForThisEntryAndThisFormAlone() throws Exception {
        types(jay.account(), entry, "account", UUID.randomUUID(), "About Friday");
        assertThat(typed(jay.account(), entry, "correction")).isEmpty();
        assertThat(typed(jay.account(), other, "account")).isEmpty();
        types(jay.account(), other, "account", UUID.randomUUID(), "About the canal");
        types(jay.account(), entry, "correction", UUID.randomUUID(), "It was Thursday");
        assertThat(typed(jay.account(), entry, "account")).isEqualTo("About Friday");
        assertThat(sees(jay.account(), "/drafts").select(".lines li")).hasSize(3);
        for (var who : List.of(amina, ben)) {
            assertThat(sees(who, "/drafts").text()).contains("Nothing is waiting here.");
            assertThat(sees(who, entry).text()).doesNotContain("About Friday");
        }
    }

    @Test
    void nobodyKeepsOneWhereTheyCouldNotSendIt() throws Exception {
        var key = UUID.randomUUID();
        types(amina.account(), entry, "account", key, "He agrees").andExpect(status().isForbidden());
        types(jay.account(), entry, UUID.randomUUID().toString(), key, "Yes").andExpect(status().isForbidden());
        types(jay.account(), entry, "anything", key, "Yes").andExpect(status().isNotFound());
        types(ruth.account(), entry, UUID.randomUUID().toString(), key, "Yes").andExpect(status().isNotFound());
        types(maya.account(), entry, "account", key, "Mine").andExpect(status().isNotFound());
        types(jay.account(), of(jay) + "/entries/" + UUID.randomUUID(), "account", key, "Where?")
                .andExpect(status().isNotFound());
        assertThat(sees(jay.account(), "/drafts").text()).contains("Nothing is waiting here.");
    }

    @Test
    void anAnswerIsKeptForWhoeverTypesItAlone() throws Exception {
        sends(jay.account(), entry + "/corrections", "key", UUID.randomUUID().toString(), "words", "I did come");
        var action = sees(ben, entry).select("form[action$=/answer]").attr("action");
        var asked = action.split("/")[6];
        var key = UUID.randomUUID();
        types(ben.account(), entry, asked, key, "You are right").andExpect(status().isNoContent());
        assertThat(typed(ben.account(), entry, asked)).isEqualTo("You are right");
        assertThat(typed(amina.account(), entry, asked)).isEmpty();
        var line = sees(ben, "/drafts").select(".lines li a");
        assertThat(line.text()).isEqualTo("Go on answering Jay");
        assertThat(line.attr("href")).isEqualTo(entry + "#words-" + asked);
        sends(ben, action, "key", key.toString(), "words", "You are right", "changed", "no")
                .andExpect(status().is3xxRedirection());
        types(ben.account(), entry, asked, key, "You are").andExpect(status().isConflict());
        assertThat(sees(ben, "/drafts").text()).contains("Nothing is waiting here.");
    }

    @Test
    void oneDraftTakenUpOnTwoPhonesAndSentFromBothLosesNoWords() throws Exception {
        var key = UUID.randomUUID().toString();
        for (var words : List.of("From my phone", "From my phone", "From school")) {
            sends(jay.account(), entry + "/own-accounts", "key", key, "words", words)
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(sees(jay.account(), entry).select(".own")).hasSize(2);
    }

    @Test
    void whatWaitedOnADeviceIsKeptBesideItsEntry() throws Exception {
        var key = UUID.randomUUID();
        brings(jay.account(), "account", key, "The bus never came").andExpect(status().isNoContent());
        assertThat(typed(jay.account(), entry, "account")).isEqualTo("The bus never came");
        brings(amina.account(), "account", key, "He agrees").andExpect(status().isForbidden());
        brings(maya.account(), "account", key, "Mine").andExpect(status().isNotFound());
        sends(jay.account(), entry + "/own-accounts", "key", key.toString(), "words", "The bus never came");
        brings(jay.account(), "account", key, "The bus never came").andExpect(status().isResetContent());
        assertThat(typed(jay.account(), entry, "account")).isEmpty();
    }

    private ResultActions brings(UUID who, String form, UUID key, String words) throws Exception {
        return sends(who, kept(entry, form), "entry", id(entry), "key", key.toString(), "words", words, "before", "");
    }

    @Test
    void whatIsTooLongToSendIsKept() throws Exception {
        var tooLong = "x".repeat(20_001);
        sends(jay.account(), entry + "/own-accounts", "key", UUID.randomUUID().toString(), "words", tooLong)
                .andExpect(status().isUnprocessableContent());
        assertThat(typed(jay.account(), entry, "account")).isEqualTo(tooLong);
    }
}
