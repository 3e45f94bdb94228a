package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** That something was put right is said only of what whoever asked can read. */
class WhatIsPutRightPagesTest extends OnPassages {
    private static final String OTHERWISE = WORDS.replace("zanzibar", "Dover");
    private static final String REVIEW_ON = TestClock.today().plusDays(90).toString();

    private String entry;
    private String correction;

    @BeforeEach
    void jayAsks() throws Exception {
        entry = keeps("somebody-else", REVIEW_ON);
        sees(jay.account(), entry);
        correction = asks("We did not eat");
    }

    private String asks(String words) throws Exception {
        sends(jay.account(), entry + "/corrections", "key", UUID.randomUUID().toString(), "words", words)
                .andExpect(status().is3xxRedirection());
        return sees(ben, entry)
                .select("a[href*=change?correction=]")
                .last()
                .attr("href")
                .replaceFirst(".*=", "");
    }

    private String[] changed(int seen, String words, String... more) throws Exception {
        var fields = new ArrayList<>(List.of(form(words, "somebody-else", REVIEW_ON)));
        fields.set(fields.indexOf("id") + 1, entry.replaceFirst(".*/", ""));
        fields.addAll(List.of("seen", Integer.toString(seen)));
        fields.addAll(Arrays.asList(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void nothingIsWhereOnlyWhatIsKeptBackOrCannotBeSeenIsChanged() throws Exception {
        for (var words : List.of(OTHERWISE, WORDS + "\u200B", WORDS.replace("Then", "Then "))) {
            var told = page(sends(ben, entry + "/versions", changed(1, words, "correction", correction))
                    .andExpect(status().isUnprocessableContent()));
            assertThat(told.select("main").text()).contains("Nothing is changed yet");
        }
        assertThat(sees(jay.account(), entry).text()).doesNotContain("Ben put it right");
        sends(ben, entry + "/versions", changed(1, WORDS.replace("Then we ate.", ""), "correction", correction))
                .andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry).text()).contains("Ben put it right");
    }

    @Test
    void norIsItAnsweredSoByHand() throws Exception {
        sends(ben, entry + "/versions", changed(1, OTHERWISE)).andExpect(redirectedUrl(entry));
        var answer = entry + "/corrections/" + correction + "/answer";
        var told = page(sends(ben, answer, "key", UUID.randomUUID().toString(), "changed", "yes", "words", "Done")
                .andExpect(status().isUnprocessableContent()));
        assertThat(told.select("main").text()).contains("Nothing was changed since this was asked");
    }

    @Test
    void whoeverReadsTheVersionsIsToldWhereThereIsNothingToSee() throws Exception {
        sends(ben, entry + "/versions", changed(1, OTHERWISE)).andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry + "/versions")
                        .select("section")
                        .first()
                        .text())
                .contains("Nothing that you can read here was changed");
        assertThat(sees(ben, entry + "/versions").select("section").first().text())
                .doesNotContain("Nothing that you can read here was changed");
    }

    @Test
    void whatWasAnsweredBeforeIsNotSaidToBeAnsweredNow() throws Exception {
        sends(amina, entry + "/versions", changed(1, "We met.", "correction", correction))
                .andExpect(redirectedUrl(entry));
        var done = sends(ben, entry + "/versions", changed(2, "We met in town.", "correction", correction))
                .andExpect(redirectedUrl(entry))
                .andReturn();
        assertThat(done.getFlashMap().containsValue("correction-answered")).isFalse();
        assertThat(sees(jay.account(), entry).text()).contains("We met in town.");
    }

    @Test
    void theFormBeginsWithTheDayThatStands() throws Exception {
        var form = sees(ben, entry + "/change");
        assertThat(form.select("[name=reviewOn]").val()).isEqualTo(REVIEW_ON);
    }
}
