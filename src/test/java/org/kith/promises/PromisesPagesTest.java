package org.kith.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was promised, by whom to whom, and what became of it: the young person and their team read all of it, always. */
class PromisesPagesTest extends OnPromises {

    @Test
    void bothWriteDownWhatWasPromisedAndBothReadItDueSoonestFirst() throws Exception {
        assertThat(sees(jay.account(), promises()).select("main").text()).contains("Nothing is here yet.");
        promised("I ring you", "");
        promised("We look at the flat", day(9));
        promised(jay, jay.account(), "by-" + amina.account(), "You find my photos", day(2));
        promised(jay, jay.account(), "to-team", "I ring on Fridays", "");
        promised(jay, tom.account(), "by-team", "We buy the blazer", day(-3));
        assertThat(sees(jay.account(), promises()).select(".card strong").eachText())
                .containsExactly(
                        "We buy the blazer",
                        "You find my photos",
                        "We look at the flat",
                        "I ring on Fridays",
                        "I ring you");
        assertThat(sees(jay.account(), promises())
                        .select(".card .grow > p:first-child")
                        .eachText())
                .containsExactly(
                        "Your team promised you",
                        "Amina promised you",
                        "Amina promised you",
                        "You promised your team",
                        "Amina promised you");
        assertThat(sees(jay.account(), promises())
                        .select(".card:contains(You find my photos)")
                        .text())
                .contains("As you wrote it down");
        assertThat(sees(tom, promises())
                        .select(".card:contains(You find my photos)")
                        .text())
                .contains("As Jay wrote it down");
        assertThat(sees(tom, promises()).select(".card .grow > p:first-child").eachText())
                .containsExactly(
                        "The team promised Jay",
                        "Amina promised Jay",
                        "Amina promised Jay",
                        "Jay promised the team",
                        "Amina promised Jay");
        var page = sees(amina, promises()).select("main").text();
        assertThat(page).contains("You promised Jay", "The day has passed", "No day was said");
    }

    /** Their own before its day and after it, what is for tomorrow on both sides, and what is late of what was promised to them: in kind words. */
    @Test
    void aYoungPersonIsRemindedOfTheirsAndToldWhatIsLate() throws Exception {
        var mine = promised(jay, amina.account(), "to-" + amina.account(), "I bring the key back", day(2));
        promised(jay, amina.account(), "to-" + amina.account(), "I tidy the shed", day(-5));
        promised("I mend the lamp", day(-6));
        promised("I come along", day(1));
        promised("I look for the photos", day(2));
        promised(jay, amina.account(), "to-" + amina.account(), "I learn to swim", day(40));
        assertThat(sees(jay.account(), "/today").text()).as("told already").doesNotContain("The day for it");
        ALL.sql("update promise set said_at = said_at - interval '9 days' where young_person_id = ?")
                .param(jay.id())
                .update();
        var today = sees(jay.account(), "/today").select("main");
        assertThat(today.text())
                .contains("You promised Amina: I bring the key back", "If you need longer, you can change it together.")
                .contains("You promised Amina: I tidy the shed", "that happens to everybody")
                .contains("Amina promised you: I mend the lamp", "nobody has said yet that it was kept")
                .doesNotContain("the photos", "learn to swim");
        assertThat(today.select("a[href=" + mine + "]").text()).isEqualTo("Look at the promise");
        assertThat(sees(maya.account(), "/today").text()).doesNotContain("The day for it");
        sees(jay.account(), promises());
        assertThat(sees(jay.account(), "/today").text())
                .as("what is for tomorrow stays until it is done")
                .contains("Amina promised you: I come along", "If it does not happen, you can say so here.")
                .doesNotContain("the key", "the shed", "the lamp");
    }

    /** By a slip of the finger a promise would be late from the start. */
    @Test
    void aDayThatHasPassedIsAskedAboutOnce() throws Exception {
        var typed =
                new String[] {"key", UUID.randomUUID().toString(), "who", "by-team", "words", "We ring", "due", day(-1)
                };
        var asked = page(sends(amina, promises(), typed).andExpect(status().isUnprocessableContent()));
        assertThat(asked.select(".error").text())
                .contains("this day has passed. If it is the right one, save it once more.");
        assertThat(asked.select("#due").val()).isEqualTo(day(-1));
        assertThat(written()).isZero();
        var known = asked.select("input[name=known]").val();
        sends(
                        amina,
                        promises(),
                        Stream.concat(Stream.of(typed), Stream.of("known", known))
                                .toArray(String[]::new))
                .andExpect(redirectedUrl(promises()));
        assertThat(written()).isEqualTo(1);
        typed[7] = day(-2);
        sends(
                        amina,
                        promises(),
                        Stream.concat(Stream.of(typed), Stream.of("known", known))
                                .toArray(String[]::new))
                .andExpect(status().isUnprocessableContent());
    }

    /** Where a promise is made it is written down: beside an entry and beside how two work together; only by whoever may. */
    @Test
    void aPromiseIsWrittenDownFromWhereItIsMade() throws Exception {
        amina.writes(jay, "people", "note").saying("We talked about the lamp");
        world.settle();
        var entry = "/young-people/" + jay.id() + "/entries/"
                + ALL.sql("select id from entry where young_person_id = ?")
                        .param(jay.id())
                        .query(UUID.class)
                        .single();
        var pair = "/young-people/" + jay.id() + "/together/" + amina.account();
        var form = "main a[href=" + promises() + "/new]";
        for (var who : List.of(jay.account(), amina.account())) {
            for (var place : List.of(entry, pair)) {
                assertThat(sees(who, place).select(form).text()).as(place).isEqualTo("Write down a promise");
            }
        }
        assertThat(sees(partner, entry).select(form)).isEmpty();
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, entry).select(form)).isEmpty();
    }

    @Test
    void itIsReachedFromTheirFirstPageAndFromTheirRecordsTabsAndEachLookIsLogged() throws Exception {
        assertThat(sees(jay.account(), "/today")
                        .select("main a[href=" + promises() + "]")
                        .text())
                .isEqualTo("What was promised");
        assertThat(sees(jay.account(), promises())
                        .select("header nav a[aria-current=page]")
                        .text())
                .isEqualTo("What was promised");
        var before = log(ashdown, jay).size();
        assertThat(sees(amina, promises())
                        .select("nav.tabs a[aria-current=page]")
                        .text())
                .isEqualTo("Promises");
        assertThat(log(ashdown, jay).subList(before, before + 1)).containsExactly("promises");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of what was promised");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var key = UUID.randomUUID();
        var fields = new String[] {"key", key.toString(), "who", "by-team", "words", "We ring", "due", ""};
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, promises(), fields).andExpect(redirectedUrl(promises()));
        }
        fields[5] = "We write";
        var late = page(sends(amina, promises(), fields).andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("This was saved before, with other words.", "We ring");
        assertThat(late.select("#words").text()).isEqualTo("We write");
        assertThat(written()).isEqualTo(1);
        var anew = new String[] {"key", UUID.randomUUID().toString(), "who", "by-team", "words", "We ring", "due", ""};
        sends(amina, promises(), anew).andExpect(redirectedUrl(promises()));
        assertThat(written()).as("the same words from a form fetched anew").isEqualTo(1);
        anew[1] = UUID.randomUUID().toString();
        sends(tom, promises(), anew).andExpect(redirectedUrl(promises()));
        assertThat(written()).as("the same words of somebody else").isEqualTo(2);
        var ring = promises() + "/" + key;
        var change = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, ring + "/steps/change", fields(change, 0, "We ring on Mondays"))
                    .andExpect(redirectedUrl(ring));
        }
        var second = page(sends(tom, ring + "/steps/change", fields(UUID.randomUUID(), 0, "We ring on Sundays"))
                .andExpect(status().isConflict()));
        assertThat(second.select("main").text()).contains("while you were writing", "We ring on Mondays");
        assertThat(second.select("#words").text()).isEqualTo("We ring on Sundays");
        assertThat(second.select("[name=seen]").val()).isEqualTo("1");
        says(amina.account(), ring, Step.KEPT, "");
        var over = page(sends(tom, ring + "/steps/change", fields(UUID.randomUUID(), 1, "We ring on Sundays"))
                .andExpect(status().isConflict()));
        assertThat(over.select("textarea[readonly]").text()).isEqualTo("We ring on Sundays");
        assertThat(said(ring)).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatIsTypedIsKept() throws Exception {
        var key = UUID.randomUUID().toString();
        sends(amina, promises(), "key", key, "who", "by-team", "words", "x".repeat(501), "due", "2020-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The promise is too long: 501 letters.")))
                .andExpect(content().string(containsString("By which day: this is more than a year ago.")));
        var typed = new String[] {"key", key, "who", "by-" + tom.account(), "words", "Hers", "due", "2999-01-01"};
        var page = page(sends(amina, promises(), typed).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Choose who promised",
                        "By which day: this is more than ten years away. Look at the year again");
        assertThat(page.select("#words").text()).isEqualTo("Hers");
        assertThat(page.select(".readers").text())
                .contains("Jay", "Amina", "Tom")
                .doesNotContain("Brightwell");
        assertThat(sees(amina, promises() + "/new").select("#words").text()).isEqualTo("Hers");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("“Hers”");
        var ring = promised("I ring", "");
        sends(jay.account(), drafts("says-not-kept", ring), fields(UUID.randomUUID(), 0, "You did not"))
                .andExpect(status().isNoContent());
        assertThat(sees(jay.account(), ring + "/steps/says-not-kept")
                        .select("#words")
                        .text())
                .isEqualTo("You did not");
        assertThat(sees(jay.account(), ring + "/steps/kept").select("#words").text())
                .isEmpty();
        assertThat(sees(jay.account(), "/drafts").select("main .lines").text())
                .contains("Go on writing that a promise was not kept", "You did not");
        tries(amina.account(), ring, Step.NOT_KEPT, "Hi [[Jay]]").andExpect(status().isUnprocessableContent());
        var late = fields(UUID.randomUUID(), said(ring), "Hi Jay, I was ill.");
        sends(amina, ring + "/steps/not-kept", late).andExpect(redirectedUrl(ring));
        sends(amina, drafts("not-kept", ring), late).andExpect(status().isConflict());
        sends(amina, drafts("not-kept", ring), brought(late)).andExpect(status().isResetContent());
        assertThat(written()).isEqualTo(1);
    }

    private static String[] brought(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of("before", "")).toArray(String[]::new);
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        var ring = promised("I ring you", "");
        var step = ring + "/steps/kept";
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : new String[] {promises(), promises() + "/new", ring, step}) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            for (var to : new String[] {promises(), step, draftsOf(jay) + "promise", drafts("kept", ring)}) {
                sends(hidden, to, fields(UUID.randomUUID(), 0, "x")).andExpect(status().isNotFound());
            }
        }
        for (var page : new String[] {promises(), ring, step}) {
            asks(analyst, page).andExpect(status().isForbidden());
        }
        sends(analyst, step, fields(UUID.randomUUID(), 0, "x")).andExpect(status().isForbidden());
        asks(amina, ring + "/steps/other").andExpect(status().isNotFound());
        var mayas = promises(maya) + ring.substring(ring.lastIndexOf('/'));
        asks(maya.account(), mayas).andExpect(status().isNotFound());
        asks(amina, mayas).andExpect(status().isNotFound());
        sends(amina, mayas + "/steps/kept", fields(UUID.randomUUID(), 0, "x")).andExpect(status().isNotFound());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, promises()).select(".card").text()).contains("I ring you");
        assertThat(sees(ruth, ring).select("a[href*=/steps/]")).isEmpty();
        assertThat(page(asks(ruth, promises() + "/new").andExpect(status().isForbidden()))
                        .text())
                .contains("In an emergency you only read");
        for (var to : new String[] {promises(), step, drafts("kept", ring)}) {
            sends(ruth, to, fields(UUID.randomUUID(), 0, "x")).andExpect(status().isForbidden());
        }
        assertThat(said(ring)).isZero();
    }

    private String drafts(String step, String promise) {
        return draftsOf(jay) + "promise-" + step + "-" + promise.substring(promise.lastIndexOf('/') + 1);
    }
}
