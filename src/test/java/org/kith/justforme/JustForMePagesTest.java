package org.kith.justforme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.Dump;
import org.kith.record.OnRecord;

class JustForMePagesTest extends OnRecord {
    private static final String CANARY = "mongoose";

    private String keeps(UUID id, String words) throws Exception {
        return String.valueOf(sends(jay.account(), "/just-for-me", "id", id.toString(), "seen", "0", "words", words)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void theyReadWhatTheyWroteAndEveryVersionOfIt() throws Exception {
        var note = keeps(UUID.randomUUID(), "I miss the **" + CANARY + "**");
        assertThat(sees(jay.account(), "/just-for-me").text()).contains("I miss the " + CANARY);
        assertThat(sees(jay.account(), note).select("article strong").text()).isEqualTo(CANARY);
        sends(jay.account(), "/just-for-me", "id", idOf(note), "seen", "1", "words", "I do not miss it");
        var page = sees(jay.account(), note);
        assertThat(page.select("article").text()).contains("I do not miss it");
        assertThat(page.select("details").text()).contains(CANARY);
    }

    @Test
    void nobodyElseFindsItOrThatItIsThere() throws Exception {
        var note = keeps(UUID.randomUUID(), "About the " + CANARY);
        for (var who : List.of(amina.account(), ruth.account(), analyst.account(), maya.account())) {
            asks(who, note).andExpect(status().isNotFound());
        }
        assertThat(sees(maya.account(), "/just-for-me").text()).contains("Nothing is here yet.");
        asks(amina, "/just-for-me").andExpect(status().isNotFound());
        assertThat(sees(amina, of(jay) + "/who-looked").text()).doesNotContain("ust for me");
        sends(maya.account(), note + "/throwing-away");
        assertThat(sees(jay.account(), note).text()).contains(CANARY);
        sends(maya.account(), "/just-for-me", "id", idOf(note), "seen", "1", "words", "taken");
        assertThat(sees(jay.account(), note).text()).contains(CANARY).doesNotContain("taken");
    }

    @Test
    void anIdOfWhatSomebodyElseBeganIsNoFaultAndTakesNothing() throws Exception {
        var id = UUID.randomUUID();
        types(id, 0, "Half of the " + CANARY, 204);
        sends(maya.account(), "/just-for-me/drafts", "id", id.toString(), "seen", "0", "words", "taken")
                .andExpect(status().isConflict());
        types(id, 0, "More of the " + CANARY, 204);
        assertThat(sees(jay.account(), "/just-for-me/new").select("textarea").val())
                .isEqualTo("More of the " + CANARY);
    }

    /** Everything the owner of the database can read, in every table, as a dump has it. */
    @Test
    void noTableHoldsTheWords() throws Exception {
        var id = UUID.randomUUID();
        sends(jay.account(), "/just-for-me/drafts", "id", id.toString(), "words", "Half of the " + CANARY);
        keeps(id, "All of the " + CANARY);
        sends(jay.account(), "/just-for-me/drafts", "id", id.toString(), "seen", "1", "words", "More of the " + CANARY)
                .andExpect(status().isNoContent());
        writes(amina.account(), jay, "About the walrus");
        assertThat(Dump.tablesWith("walrus"))
                .as("a dump shows what is not sealed")
                .contains("entry");
        assertThat(Dump.tables()).contains("just_for_me", "just_for_me_draft", "draft", "reading", "scheduled_tasks");
        assertThat(Dump.tablesWith(CANARY)).isEmpty();
    }

    @Test
    void whatIsTypedIsFoundAgainAndNothingIsLostWhenItIsTooLong() throws Exception {
        var id = UUID.randomUUID();
        sends(jay.account(), "/just-for-me/drafts", "id", id.toString(), "words", "Half a thought")
                .andExpect(status().isNoContent());
        var form = sees(jay.account(), "/just-for-me/new");
        assertThat(form.select("textarea").val()).isEqualTo("Half a thought");
        assertThat(form.select("input[name=id]").val()).isEqualTo(id.toString());
        var tooLong = "x".repeat(20_001);
        var page = page(sends(jay.account(), "/just-for-me", "id", id.toString(), "seen", "0", "words", tooLong)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("textarea").val()).isEqualTo(tooLong);
        assertThat(sees(jay.account(), "/just-for-me/new").select("textarea").val())
                .isEqualTo(tooLong);
        types(id, 0, tooLong + "y", 204);
        assertThat(sees(jay.account(), "/just-for-me/new").select("textarea").val())
                .isEqualTo(tooLong + "y");
    }

    private void types(UUID id, int seen, String words, int answer) throws Exception {
        sends(jay.account(), "/just-for-me/drafts", "id", id.toString(), "seen", "" + seen, "words", words)
                .andExpect(status().is(answer));
    }

    @Test
    void everythingBegunIsListedAndThrownAwayByThem() throws Exception {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        types(first, 0, "The first thought", 204);
        types(second, 0, "The second thought", 204);
        var begun = sees(jay.account(), "/just-for-me").select(".lines a");
        assertThat(begun.eachText()).containsExactlyInAnyOrder("The first thought", "The second thought");
        var page = sees(jay.account(), "/just-for-me/" + first);
        assertThat(page.select("details[open] textarea").val()).isEqualTo("The first thought");
        assertThat(page.text()).contains("You began this before and did not keep it.");
        asks(maya.account(), "/just-for-me/" + first).andExpect(status().isNotFound());
        sends(jay.account(), "/just-for-me/" + first + "/throwing-away");
        types(second, 0, "", 204);
        assertThat(sees(jay.account(), "/just-for-me").select(".lines a")).isEmpty();
    }

    @Test
    void onceKeptALateSavingDoesNotBringItBackAndOtherWordsAreKept() throws Exception {
        var id = UUID.randomUUID();
        types(id, 0, "Half a", 204);
        var note = keeps(id, "Half a thought");
        types(id, 0, "Half a", 409);
        assertThat(sees(jay.account(), note).select("textarea").val()).isEqualTo("Half a thought");
        types(id, 0, "Something else", 204);
        var page = sees(jay.account(), note);
        assertThat(page.select("article").text()).contains("Half a thought");
        assertThat(page.select("details[open] textarea").val()).isEqualTo("Something else");
    }

    @Test
    void whatWaitedOnADeviceTakesThePlaceOfNoOtherWords() throws Exception {
        var id = UUID.randomUUID();
        types(id, 0, "At school", 204);
        sends(jay.account(), "/just-for-me/drafts", "id", id.toString(), "words", "On the bus", "before", "")
                .andExpect(status().isNoContent());
        assertThat(sees(jay.account(), "/just-for-me/" + id).select("textarea").val())
                .isEqualTo("At school\n\nOn the bus");
        asks(amina, "/just-for-me/" + id).andExpect(status().isNotFound());
    }

    /** After Back the phone brings words that were sent before: they are kept, so nothing stands there as not kept. */
    @Test
    void wordsThatAreKeptAlreadyAreNoDraftOfAnotherNote() throws Exception {
        var note = keeps(UUID.randomUUID(), "Only mine");
        var again = UUID.randomUUID();
        assertThat(keeps(again, "Only mine")).isEqualTo(note);
        sends(jay.account(), "/just-for-me/drafts", "id", again.toString(), "words", "Only mine", "before", "");
        sends(jay.account(), "/just-for-me/drafts", "id", again.toString(), "seen", "0", "words", "Only mine");
        assertThat(sees(jay.account(), "/just-for-me").text()).doesNotContain("Not kept yet");
    }

    @Test
    void twoPhonesThatSendAtOnceBothKeepTheirWords() throws Exception {
        var note = keeps(UUID.randomUUID(), "First");
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            var sends = java.util.stream.IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Object>>mapToObj(i -> () -> sends(
                            jay.account(), "/just-for-me", "id", idOf(note), "seen", "1", "words", "Word number " + i))
                    .toList();
            for (var sent : pool.invokeAll(sends)) {
                assertThat(sent.get()).isNotNull();
            }
        }
        var page = sees(jay.account(), note).text();
        for (int i = 0; i < 8; i++) {
            assertThat(page).contains("Word number " + i);
        }
    }

    @Test
    void wordsFromAnotherPhoneAreShownBesideTheLatestUntilTheyArePutTogether() throws Exception {
        var note = keeps(UUID.randomUUID(), "First");
        keeps(note, 1, "On my phone");
        assertThat(sees(jay.account(), note).select(".beside")).isEmpty();
        keeps(note, 1, "At school");
        keeps(note, 1, "On my phone");
        var page = sees(jay.account(), note);
        assertThat(page.select("[role=status]").text())
                .contains("on two phones or computers")
                .contains("Both are kept");
        assertThat(page.select(".beside article")).hasSize(2);
        assertThat(page.select(".beside").text())
                .contains("At school")
                .contains("On my phone")
                .doesNotContain("First");
        assertThat(page.select("textarea").val()).isEqualTo("At school");
        keeps(note, Integer.parseInt(page.select("input[name=seen]").val()), "On my phone and at school");
        var together = sees(jay.account(), note);
        assertThat(together.select(".beside")).isEmpty();
        assertThat(together.select("article").text()).contains("On my phone and at school");
    }

    private void keeps(String note, int seen, String words) throws Exception {
        sends(jay.account(), "/just-for-me", "id", idOf(note), "seen", Integer.toString(seen), "words", words)
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void theyThrowItAway() throws Exception {
        var note = keeps(UUID.randomUUID(), "Not this");
        sends(jay.account(), note + "/throwing-away").andExpect(status().is3xxRedirection());
        asks(jay.account(), note).andExpect(status().isNotFound());
    }

    private static String idOf(String note) {
        return note.substring(note.lastIndexOf('/') + 1);
    }
}
