package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.form.Form;
import org.kith.withholding.Passages;
import org.springframework.beans.factory.annotation.Autowired;

/** Back and Save: a form fetched anew, with a key of its own, and the words that were sent before. */
class SentAgainPagesTest extends OnRecord {
    @Autowired
    private EntrySql entries;

    private static String[] entry(String words) {
        return fields(UUID.randomUUID(), words);
    }

    private int count(String table) {
        return acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql(
                        "select count(*) from " + table + " where young_person_id = ?")
                .param(jay.id())
                .query(Integer.class)
                .single());
    }

    @Test
    void anEntrySentAgainIsThereOnceAndSaysSo() throws Exception {
        for (var author : new UUID[] {amina.account(), jay.account()}) {
            var words = "Hello from " + author;
            var first = writes(author, jay, words);
            var form = sees(author, of(jay) + "/record/new")
                    .select("#writing [name=id]")
                    .val();
            sendsEntry(author, jay, UUID.fromString(form), words).andExpect(redirectedUrl(first + "?there=yes"));
            assertThat(sees(author, first + "?there=yes")
                            .select("[role=status]")
                            .text())
                    .contains("This is in the record already");
            assertThat(sees(author, first).select("[role=status]")).isEmpty();
            assertThat(sees(author, of(jay) + "/record/new").select("#words").val())
                    .doesNotContain(words);
        }
        assertThat(count("entry")).isEqualTo(2);
    }

    @Test
    void whoMeansItTwiceWritesItTwiceAndNoMore() throws Exception {
        var first = writes(amina.account(), jay, "Called. No answer. [[Gran was there]]");
        var form = sees(amina, first + "?there=yes")
                .select("form:has([name=twice])")
                .first();
        var second = submits(form);
        assertThat(second).isNotEqualTo(first).doesNotContain("there");
        assertThat(submits(sees(amina, first + "?there=yes")
                        .select("form:has([name=twice])")
                        .first()))
                .as("pressed again after Back")
                .isEqualTo(second);
        assertThat(count("entry")).isEqualTo(2);
        assertThat(sees(amina, second).select("article").text()).contains("Called. No answer.", "Gran was there");
        assertThat(sees(ben, first + "?there=yes").select("[name=twice]"))
                .as("for whoever wrote it alone")
                .isEmpty();
    }

    @Test
    void whatIsLookedAtIsAsLongToTheLetterAndTheLatestFew() throws Exception {
        writes(amina.account(), jay, "Some words, and more of them.");
        var written = new ArrayList<String>();
        for (var number = 10; number < 20; number++) {
            written.add(writes(amina.account(), jay, "[[Café " + number + "]] is new."));
        }
        var alike =
                acting.changing(amina.actor(), jay.id(), viewer -> entries.alike(viewer, jay.id(), stored(), false));
        assertThat(alike).hasSize(5);
        assertThat(written.subList(5, 10).reversed())
                .as("the latest first")
                .isEqualTo(alike.stream().map(id -> of(jay) + "/entries/" + id).toList());
        assertThat(sendsEntry(amina.account(), jay, UUID.randomUUID(), "[[Café 17]] is new.")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(written.get(7) + "?there=yes");
    }

    @Test
    void whereNoPassageIsInItOnlyTheSameWordsAreLookedAt() throws Exception {
        var same = writes(amina.account(), jay, "We met in town.");
        for (var number = 0; number < 6; number++) {
            writes(amina.account(), jay, "We met in bed " + number);
        }
        var alike = acting.changing(
                amina.actor(), jay.id(), viewer -> entries.alike(viewer, jay.id(), text("We met in town."), true));
        assertThat(alike.stream().map(id -> of(jay) + "/entries/" + id)).containsExactly(same);
        assertThat(sendsEntry(amina.account(), jay, UUID.randomUUID(), "We met in town.")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(same + "?there=yes");
    }

    /** As one of them stands in the database. */
    private static Text stored() {
        return text(Passages.stored(UUID.randomUUID()) + " is new.");
    }

    private static Text text(String words) {
        return EntryForm.of(
                        Form.of(Map.of("section", "home", "kind", "note", "happenedOn", "2026-01-05", "words", words)))
                .text();
    }

    private String submits(Element form) throws Exception {
        var fields = new ArrayList<String>();
        form.select("input[type=hidden]").forEach(input -> {
            fields.add(input.attr("name"));
            fields.add(input.val());
        });
        return sends(amina, form.attr("action"), fields.toArray(String[]::new))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void otherWordsAnotherDayOrAnotherAuthorIsAnEntryOfItsOwn() throws Exception {
        writes(amina.account(), jay, "Called");
        writes(ben.account(), jay, "Called");
        writes(amina.account(), maya, "Called");
        writes(amina.account(), jay, "Called again");
        var otherDay = entry("Called");
        otherDay[7] = "2026-01-06";
        sends(amina, of(jay) + "/entries", otherDay).andExpect(status().is3xxRedirection());
        assertThat(count("entry")).isEqualTo(4);
    }

    @Test
    void twentyAtOnceFromTwentyTabsAreOne() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sends = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 20; i++) {
                sends.add(() ->
                        sends(amina, of(jay) + "/entries", entry("At once")).andExpect(status().is3xxRedirection()));
            }
            for (var done : threads.invokeAll(sends)) {
                done.get();
            }
        }
        assertThat(count("entry")).isEqualTo(1);
    }

    @Test
    void notesOfTheDaySentAgainAreThereOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            var id = "-" + jay.id();
            sends(
                            amina,
                            "/notes-of-the-day",
                            "with",
                            jay.id().toString(),
                            "id" + id,
                            UUID.randomUUID().toString(),
                            "section" + id,
                            "home",
                            "kind" + id,
                            "note",
                            "happenedOn" + id,
                            "2026-01-05",
                            "words" + id,
                            "A walk")
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(count("entry")).isEqualTo(1);
    }

    @Test
    void whatTheySayBesideAnEntryIsThereOnceUntilItIsAnswered() throws Exception {
        var entry = writes(amina.account(), jay, "You did not come");
        for (int i = 0; i < 2; i++) {
            says(jay.account(), entry + "/own-accounts", "The bus never came");
            says(jay.account(), entry + "/corrections", "I was there");
        }
        assertThat(count("own_account")).isEqualTo(1);
        assertThat(count("correction")).isEqualTo(1);
        var form = sees(amina, entry).select("form[action$=answer]").attr("action");
        says(amina.account(), form, "You are right");
        says(amina.account(), form, "You are right");
        says(jay.account(), entry + "/corrections", "I was there");
        assertThat(count("correction")).as("asked anew").isEqualTo(2);
    }

    private void says(UUID who, String address, String words) throws Exception {
        sends(who, address, "key", UUID.randomUUID().toString(), "words", words, "changed", "no")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aNoteJustForThemIsThereOnce() throws Exception {
        var first = keeps("My own words");
        assertThat(keeps("My own words")).isEqualTo(first);
        assertThat(keeps("Other words")).isNotEqualTo(first);
        assertThat(sees(jay.account(), "/just-for-me").select("a[href^=/just-for-me/]:not([href$=new])"))
                .hasSize(2);
    }

    private String keeps(String words) throws Exception {
        return sends(jay.account(), "/just-for-me", "id", UUID.randomUUID().toString(), "words", words)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void aNameSentAgainIsAnsweredAsTheFirst() throws Exception {
        for (int i = 0; i < 2; i++) {
            sends(amina, of(jay) + "/name", "name", "Jamie", "seen", "Jay").andExpect(redirectedUrl(of(jay)));
        }
        var page = page(sends(ben, of(jay) + "/name", "name", "Jaz", "seen", "Jay"));
        assertThat(page.select("#name").val()).as("another one is not").isEqualTo("Jaz");
        assertThat(sees(amina, of(jay)).title()).contains("Jamie");
    }

    @Test
    void keepingBackAgainForTheSameReasonDecidesNothing() throws Exception {
        var entry = writes(amina.account(), jay, "Not for now");
        for (int i = 0; i < 2; i++) {
            sends(
                            amina,
                            entry + "/withholding",
                            "reason",
                            "serious-harm",
                            "reviewOn",
                            TestClock.today().plusMonths(1).toString())
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(count("withheld")).isEqualTo(1);
        for (int i = 0; i < 2; i++) {
            sends(amina, entry + "/withholding/end").andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void aKindWordSentAgainIsKept() throws Exception {
        for (int i = 0; i < 2; i++) {
            sends(
                            manager,
                            "/words/kind-words",
                            "id",
                            UUID.randomUUID().toString(),
                            "said",
                            "absconded",
                            "instead",
                            "went away")
                    .andExpect(redirectedUrl("/words"));
        }
        assertThat(sees(manager, "/words").select("td:contains(absconded), li:contains(absconded)"))
                .hasSize(1);
    }
}
