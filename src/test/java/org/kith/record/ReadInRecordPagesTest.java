package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands whole on the page of the record is read there by whoever it was written to, and new no more. */
class ReadInRecordPagesTest extends OnRecord {
    private static final String ALL_READ = "You have read everything that was written to you.";

    String entry = "";

    @BeforeEach
    void somethingIsWritten() throws Exception {
        entry = writes(amina.account(), jay, "Hi Jay, we met at the canal");
    }

    private List<String> newIn(String address) throws Exception {
        return sees(jay.account(), address)
                .select("article:has(.tag:contains(New)) h2")
                .eachText();
    }

    private String today() throws Exception {
        return sees(jay.account(), "/today").select("main").text();
    }

    @Test
    void itIsNewThereOnceAndThenReadEverywhere() throws Exception {
        assertThat(today()).contains("We met at the canal").doesNotContain(ALL_READ);
        assertThat(newIn(of(jay) + "/record")).containsExactly("We met at the canal");
        assertThat(newIn(of(jay) + "/record")).isEmpty();
        assertThat(today()).doesNotContain("We met at the canal").contains(ALL_READ);
    }

    /** Of those on a further page nothing was read; nor where somebody else looked. */
    @Test
    void onlyWhatStoodBeforeThem() throws Exception {
        sees(amina, of(jay) + "/record");
        sees(jay.account(), of(jay) + "/record?section=health");
        assertThat(today()).contains("We met at the canal");
        for (int i = 0; i < 10; i++) {
            writes(amina.account(), jay, "We met once more, time " + i);
        }
        sees(jay.account(), of(jay) + "/record");
        assertThat(today()).contains("We met at the canal").doesNotContain("We met once more");
    }

    @Test
    void whatMayBeHardToReadStaysNewUntilTheyOpenIt() throws Exception {
        sends(amina, entry + "/hard-marks", "hard", "yes").andExpect(status().is3xxRedirection());
        sees(jay.account(), of(jay) + "/record");
        assertThat(newIn(of(jay) + "/record")).hasSize(1);
        assertThat(today()).doesNotContain(ALL_READ);
        sees(jay.account(), entry + "?read=now");
        assertThat(today()).contains(ALL_READ);
    }

    @Test
    void aChangeAfterItWasReadThereIsToldUntilTheyOpenIt() throws Exception {
        sees(jay.account(), of(jay) + "/record");
        changes("Hi Jay, we met at the sea");
        for (int i = 0; i < 2; i++) {
            assertThat(sees(jay.account(), "/today")
                            .select("details.waits summary")
                            .eachText())
                    .containsExactly("Ben changed something after you read it.");
            sees(jay.account(), of(jay) + "/record");
        }
        sees(jay.account(), entry);
        assertThat(today()).doesNotContain("changed something");
    }

    private void changes(String words) throws Exception {
        var form = sees(ben, entry + "/change").selectFirst("form[data-draft]");
        var fields = new ArrayList<>(List.of("words", words, "because", ""));
        form.select("input[type=hidden], input[checked], input[type=date], select").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> fields.addAll(List.of(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("option[selected]").val()
                                : field.val())));
        sends(ben, form.attr("action"), fields.toArray(String[]::new)).andExpect(status().is3xxRedirection());
    }
}
