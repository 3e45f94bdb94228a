package org.kith.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.demo.Young;
import org.kith.record.OnRecord;

/** Help with writing on the form: asked for by a button, or fetched by the page itself. It sends nothing and keeps every word. */
class AdvicePagesTest extends OnRecord {
    private static final String ABSCONDED = "Hi Jay,\n\nyou *absconded* from placement.\n\n- on Friday";

    private Document looks(UUID who, Young young, String... fields) throws Exception {
        return page(sends(who, of(young) + "/record/advice", looking(fields)).andExpect(status().isOk()));
    }

    private static String[] looking(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("look", "yes"));
        return all.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void thePreviewLeavesOutWhatWouldBeKeptBack() throws Exception {
        var page = looks(amina.account(), jay, fields(UUID.randomUUID(), "We met. [[Your brother came.]] We ate."));
        assertThat(page.select(".as-read").text())
                .contains("We met. (Something about somebody else is kept back here.) We ate.")
                .doesNotContain("brother");
        assertThat(page.select("#writing textarea").val()).contains("[[Your brother came.]]");
    }

    /** What nobody chose yet is not said: no section, no kind and no day of Kith's own. */
    @Test
    void thePreviewSaysOnlyWhatIsChosen() throws Exception {
        var id = UUID.randomUUID().toString();
        var begun = looks(
                amina.account(), jay, "id", id, "section", "", "kind", "letter", "happenedOn", "", "words", "We met.");
        assertThat(begun.select(".as-read .quiet").first().text()).isEqualTo("Letter");
        var chosen = looks(
                amina.account(),
                jay,
                "id",
                id,
                "section",
                "home",
                "kind",
                "letter",
                "happenedOn",
                "2026-01-05",
                "words",
                "We met.");
        assertThat(chosen.select(".as-read .quiet").first().text()).startsWith("Letter · Home · about ");
    }

    @Test
    void theButtonShowsKinderWordsWithEveryFieldAsItWas() throws Exception {
        var id = UUID.randomUUID();
        var page = looks(
                amina.account(),
                jay,
                "id",
                id.toString(),
                "section",
                "safety",
                "kind",
                "memory",
                "happenedOn",
                "2026-01-05",
                "title",
                "Friday & after",
                "hard",
                "yes",
                "words",
                ABSCONDED);
        assertThat(page.select("#advice li").eachText())
                .anyMatch(hint ->
                        hint.startsWith("You wrote ‘absconded’. Perhaps: went missing, ran away or left without"))
                .anyMatch(hint -> hint.startsWith("You wrote ‘placement’. Perhaps: home or where they live. People"));
        assertThat(page.select("#advice").text()).contains("once there are 100 words");
        assertThat(page.select("#writing textarea").val()).isEqualTo(ABSCONDED);
        assertThat(page.select("#title").val()).isEqualTo("Friday & after");
        assertThat(page.select("#happenedOn").val()).isEqualTo("2026-01-05");
        assertThat(page.select("#section option[selected], #kind option[selected]")
                        .eachAttr("value"))
                .containsExactly("safety", "memory");
        assertThat(page.select("input[name=hard][checked]")).hasSize(1);
        assertThat(page.select("input[name=id]").val()).isEqualTo(id.toString());
    }

    @Test
    void itShowsHowTheyWillReadIt() throws Exception {
        var page = looks(amina.account(), jay, with(fields(UUID.randomUUID(), ABSCONDED), "hard", "yes"));
        var read = page.select("#advice section");
        assertThat(read.select("h2").text()).isEqualTo("How Jay will read it");
        assertThat(read.select("article em").text()).isEqualTo("absconded");
        assertThat(read.select("article li").text()).isEqualTo("on Friday");
        assertThat(read.select("article").text()).contains("Note · Home").contains("Written by Amina");
        assertThat(read.text()).contains("Open it when it is a good time for you");
    }

    @Test
    void markupIsShownAsItWasTyped() throws Exception {
        var page = looks(
                amina.account(),
                jay,
                fields(UUID.randomUUID(), "<script>alert(1)</script> <b>placement</b> [x](javascript:alert(1))"));
        assertThat(page.select("#advice script, #advice b, #advice a[href^=javascript]"))
                .isEmpty();
        assertThat(page.select("#advice article").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void nothingToSuggestIsSaidAndNothingTypedIsSaidToo() throws Exception {
        var plain = looks(amina.account(), jay, fields(UUID.randomUUID(), "Hi Jay, we had tea."));
        assertThat(plain.select("#advice").text()).contains("There is nothing to suggest.");
        assertThat(plain.select("#advice li")).isEmpty();
        var empty = looks(amina.account(), jay, "id", UUID.randomUUID().toString());
        assertThat(empty.select("#advice").text()).contains("There are no words yet.");
    }

    @Test
    void aLongTextHasAReadingAgeAndALongSentenceIsNamed() throws Exception {
        var words = "We went to the shop and ".repeat(6) + "then home. " + "You made tea for us. ".repeat(20);
        var page = looks(amina.account(), jay, fields(UUID.randomUUID(), words));
        assertThat(page.select("#advice li").text())
                .contains("A long sentence: ‘We went to the shop")
                .contains("This sentence has 38 words.");
        assertThat(page.select("#advice").text()).containsPattern("read this from the age of about \\d+\\.");
    }

    @Test
    void itPutsNothingInTheRecordAndTheDraftIsKept() throws Exception {
        var id = UUID.randomUUID();
        looks(amina.account(), jay, fields(id, ABSCONDED));
        assertThat(sees(amina, of(jay) + "/record").select("article")).isEmpty();
        var again = sees(amina, of(jay) + "/record/new");
        assertThat(again.select("textarea").val()).isEqualTo(ABSCONDED);
        assertThat(again.select("input[name=id]").val()).isEqualTo(id.toString());
    }

    @Test
    void theFormIsALineInTheLogAndThePartAloneIsNone() throws Exception {
        var part = page(sends(amina, of(jay) + "/record/advice", fields(UUID.randomUUID(), ABSCONDED))
                .andExpect(status().isOk()));
        assertThat(part.select("body > *").eachAttr("id")).containsExactly("read-through");
        assertThat(part.select("li").text()).contains("You wrote ‘placement’");
        assertThat(log(ashdown, jay)).isEmpty();
        looks(amina.account(), jay, fields(UUID.randomUUID(), ABSCONDED));
        assertThat(log(ashdown, jay)).containsExactly("write");
    }

    @Test
    void theButtonIsThereForStaffAndNotForYoungPeople() throws Exception {
        var staff = sees(amina, of(jay) + "/record/new");
        var form = staff.expectFirst("#writing");
        assertThat(form.select("button").first().attr("formaction")).isEmpty();
        assertThat(form.select("button[name=look]").attr("formaction")).startsWith(of(jay) + "/record/advice");
        assertThat(staff.select("#advice[aria-live=polite]")).hasSize(1);
        var own = sees(jay.account(), of(jay) + "/record/new");
        assertThat(own.select("button[name=look], #advice")).isEmpty();
        sends(jay.account(), of(jay) + "/record/advice", fields(UUID.randomUUID(), ABSCONDED))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoMayNotWriteMayNotAsk() throws Exception {
        for (var fields : List.of(fields(UUID.randomUUID(), "x"), looking(fields(UUID.randomUUID(), "x")))) {
            sends(ruth, of(jay) + "/record/advice", fields).andExpect(status().isNotFound());
            sends(analyst, of(jay) + "/record/advice", fields).andExpect(status().isForbidden());
            sends(maya.account(), of(jay) + "/record/advice", fields).andExpect(status().isNotFound());
        }
    }

    @Test
    void wordsBeingChangedAreLookedAtToo() throws Exception {
        var entry = writes(amina.account(), jay, "First words");
        var id = UUID.fromString(entry.substring(entry.lastIndexOf('/') + 1));
        var page = looks(ben.account(), jay, with(fields(id, ABSCONDED), "seen", "1", "because", "A mistake"));
        assertThat(page.select("#writing").attr("action")).isEqualTo(entry + "/versions");
        assertThat(page.select("#because").val()).isEqualTo("A mistake");
        assertThat(page.select("#advice article").text()).contains("Changed by Ben");
        assertThat(sees(ben, entry).select("article").text()).contains("First words");
        assertThat(sees(ben, entry + "/change").select("textarea").val()).isEqualTo(ABSCONDED);
        var own = writes(jay.account(), jay, "My words");
        var theirs = UUID.fromString(own.substring(own.lastIndexOf('/') + 1));
        sends(ben, of(jay) + "/record/advice", with(fields(theirs, "x"), "seen", "1"))
                .andExpect(status().isForbidden());
    }
}
