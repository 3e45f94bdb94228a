package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** A short note from the list of young people: one link, and a form that already knows where the words go. */
class QuickNotePagesTest extends OnRecord {

    private static String link(Young young) {
        return ".people a[href=" + of(young) + "/record/new]";
    }

    private String chosen(Colleague who, Young young, String query) throws Exception {
        return chosen(sees(who, of(young) + "/record/new" + query));
    }

    private String chosen(Young young, String query) throws Exception {
        return chosen(sees(young.account(), of(young) + "/record/new" + query));
    }

    private static String chosen(Document form) {
        var chosen = form.select("#section option[selected], #kind option[selected]");
        return String.join(" ", chosen.eachAttr("value"));
    }

    private void writesIn(Colleague who, Young young, String section, String kind) throws Exception {
        sends(
                        who,
                        of(young) + "/entries",
                        "id",
                        UUID.randomUUID().toString(),
                        "section",
                        section,
                        "kind",
                        kind,
                        "happenedOn",
                        "2026-01-05",
                        "words",
                        "Hi.")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void everyYoungPersonInTheListHasALinkToWrite() throws Exception {
        var list = sees(amina, "/young-people?whose=everybody");
        assertThat(list.select(link(jay)).text()).isEqualTo("Write to Jay");
        assertThat(list.select(link(maya))).hasSize(1);
        assertThat(list.select("a[href=/notes-of-the-day]")).hasSize(1);
    }

    @Test
    void whoeverDoesNotWriteHereGetsNoSuchLink() throws Exception {
        var list = sees(analyst, "/young-people");
        assertThat(list.text()).contains("Jay");
        assertThat(list.select("a[href$=/record/new], a[href=/notes-of-the-day]"))
                .isEmpty();
        assertThat(list.select("thead th")).hasSize(2);
    }

    /** A catch-up is counted, so nobody is said to have had one who did not say so, whatever they wrote last. */
    @Test
    void noSectionIsChosenForThemNorWhatItIs() throws Exception {
        writesIn(amina, jay, "money", "achievement");
        assertThat(chosen(amina, jay, "")).isEmpty();
        assertThat(chosen(amina, jay, "?section=health")).isEqualTo("health");
        assertThat(sees(amina, of(jay) + "/record/new").select("#kind option").eachText())
                .startsWith("Choose what it is", "Catch-up");
        assertThat(sees(amina, "/notes-of-the-day?with=" + jay.id())
                        .select("select[name^=kind] option:first-child")
                        .eachText())
                .containsExactly("Choose what it is");
        var form = page(sends(amina, of(jay) + "/entries", "section", "home", "kind", "", "words", "Hi.")
                .andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#kind-wrong").text()).isEqualTo("Choose what it is");
        assertThat(chosen(jay, "")).as("a young person need not say").isEqualTo("note");
    }

    @Test
    void whatIsSeldomNeededIsFoldedAwayUntilItIsUsed() throws Exception {
        var blank = sees(amina, of(jay) + "/record/new");
        assertThat(blank.select("details:not([open]) #title, details:not([open]) [name=hard]"))
                .hasSize(2);
        assertThat(open(sends(amina, of(jay) + "/entries", "title", "x".repeat(151), "words", "Hi.")))
                .isTrue();
        assertThat(open(sends(amina, of(jay) + "/entries", "hard", "yes", "words", "")))
                .isTrue();
        assertThat(open(sends(amina, of(jay) + "/entries", "words", ""))).isFalse();
    }

    private static boolean open(org.springframework.test.web.servlet.ResultActions answer) throws Exception {
        Document page = page(answer.andExpect(status().isUnprocessableContent()));
        return !page.select("details[open] #title").isEmpty();
    }
}
