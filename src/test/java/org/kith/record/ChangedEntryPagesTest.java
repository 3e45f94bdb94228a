package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Changing an entry: its former words stay, and nobody changes the words of somebody else unseen. */
class ChangedEntryPagesTest extends OnRecord {
    @Test
    void aChangeKeepsTheFormerWordsWithWhoWhenAndWhy() throws Exception {
        var entry = writes(amina.account(), jay, "You live at number 4");
        sends(ben, entry + "/versions", changed(entry, 1, "You live at number 14", "I had the number wrong"))
                .andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry).select("article").text())
                .contains("number 14")
                .contains("Changed by Ben");
        var versions = sees(jay.account(), entry + "/versions");
        assertThat(versions.select("del").text()).isEqualTo("taken out: 4");
        assertThat(versions.select("ins").text()).isEqualTo("put in: 14");
        assertThat(versions.text()).contains("Why: I had the number wrong").contains("You live at number 4");
    }

    /** Nobody reads that they changed it themselves while they were writing. */
    @Test
    void aDoubleTapChangesItOnce() throws Exception {
        var entry = writes(amina.account(), jay, "You passed");
        var form = changed(entry, 1, "You passed with a four", "");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<ResultActions> send = () -> sends(amina, entry + "/versions", form);
            for (var sent : threads.invokeAll(Collections.nCopies(4, send))) {
                sent.get().andExpect(redirectedUrl(entry));
            }
        }
        assertThat(sees(jay.account(), entry + "/versions").select("h2")).hasSize(2);
    }

    @Test
    void whatElseWasChangedIsSaidInWords() throws Exception {
        var entry = writes(amina.account(), jay, "You passed");
        var form = changed(entry, 1, "You passed", "");
        form[java.util.Arrays.asList(form).indexOf("section") + 1] = "learning";
        form[java.util.Arrays.asList(form).indexOf("title") + 1] = "Maths";
        sends(ben, entry + "/versions", form).andExpect(redirectedUrl(entry));
        form[java.util.Arrays.asList(form).indexOf("seen") + 1] = "2";
        form[java.util.Arrays.asList(form).indexOf("title") + 1] = "Your maths";
        form[java.util.Arrays.asList(form).indexOf("kind") + 1] = "achievement";
        form[java.util.Arrays.asList(form).indexOf("happenedOn") + 1] = "2026-01-06";
        sends(ben, entry + "/versions", form).andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry + "/versions")
                        .select("section > p:not(.quiet)")
                        .eachText())
                .containsExactly(
                        "The title was ‘Maths’.",
                        "It was called: Note.",
                        "It was about Monday 5 January 2026.",
                        "It had no title.",
                        "It stood under Home.");
    }

    @Test
    void twoWhoChangeAtOnceBothKeepTheirWordsSideBySide() throws Exception {
        var entry = writes(amina.account(), jay, "You like tea");
        sends(amina, entry + "/versions", changed(entry, 1, "You like mint tea", ""));
        var page = page(sends(ben, entry + "/versions", changed(entry, 1, "You like black tea", ""))
                .andExpect(status().isConflict()));
        assertThat(page.select("section").eachText())
                .containsExactly("What it says now You like mint tea", "What you wrote You like black tea");
        assertThat(page.select("textarea").val()).isEqualTo("You like black tea");
        assertThat(sees(ben, entry + "/change").select("textarea").val()).isEqualTo("You like black tea");
        sends(ben, entry + "/versions", changed(entry, 2, "You like mint tea and black tea", ""))
                .andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry + "/versions").select("h2")).hasSize(3);
    }

    @Test
    void aYoungPersonsOwnWordsAreChangedByNobodyElse() throws Exception {
        var own = writes(jay.account(), jay, "I cooked for four people");
        assertThat(sees(amina, own).select("article").text()).contains("Written by Jay");
        asks(amina, own + "/change").andExpect(status().isForbidden());
        sends(amina, own + "/versions", changed(own, 1, "He cooked", "")).andExpect(status().isForbidden());
        sends(jay.account(), own + "/versions", changed(own, 1, "I cooked for five people", ""))
                .andExpect(redirectedUrl(own));
    }

    private static String[] changed(String address, int seen, String words, String because) {
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        var fields = new java.util.ArrayList<>(List.of(fields(id, words)));
        fields.addAll(List.of("seen", Integer.toString(seen), "because", because));
        return fields.toArray(String[]::new);
    }
}
