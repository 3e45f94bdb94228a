package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Young;

/** Old notes must never turn up in a new one, nor one person's in another's. */
class DraftPagesTest extends OnRecord {

    private String typed(UUID who, Young young) throws Exception {
        return sees(who, of(young) + "/record/new").select("textarea").val();
    }

    private void types(UUID who, Young young, UUID form, String words) throws Exception {
        sends(who, of(young) + "/drafts/new", fields(form, words)).andExpect(status().isNoContent());
    }

    @Test
    void whatIsTypedIsFoundAgain() throws Exception {
        var form = UUID.randomUUID();
        types(amina.account(), jay, form, "Half a");
        types(amina.account(), jay, form, "Half a sentence");
        var page = sees(amina, of(jay) + "/record/new");
        assertThat(page.select("textarea").val()).isEqualTo("Half a sentence");
        assertThat(page.select("input[name=id]").val()).isEqualTo(form.toString());
        assertThat(page.text()).contains("You began this before and did not send it.");
    }

    @Test
    void aYoungPersonIsToldWhereTheyComeInUntilItIsSent() throws Exception {
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("not sent");
        var form = UUID.randomUUID();
        types(jay.account(), jay, form, "A day that is not there.");
        types(amina.account(), maya, UUID.randomUUID(), "Hers");
        var told = sees(jay.account(), "/today").select(".waiting details");
        assertThat(told.select("summary").text()).isEqualTo("Something you wrote is not sent yet");
        assertThat(told.select("a[href=/drafts]")).hasSize(1);
        assertThat(sees(maya.account(), "/today").text()).doesNotContain("not sent");
        sendsEntry(jay.account(), jay, form, "A day that is not there.").andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("not sent");
    }

    /** Words that were taken out again leave no draft behind. */
    @Test
    void anEmptiedFormIsNoDraft() throws Exception {
        var form = UUID.randomUUID();
        types(amina.account(), jay, form, "Half a sentence");
        types(amina.account(), jay, form, "Hi Jay,\n\n");
        assertThat(sees(amina, "/drafts").select("ul.lines li")).isEmpty();
    }

    /** A form of no such name keeps nothing that nobody would find again. */
    @Test
    void nothingIsKeptOfAFormThatIsNotThere() throws Exception {
        for (var name : List.of("change", "new-" + UUID.randomUUID())) {
            sends(amina, of(jay) + "/drafts/" + name, fields(UUID.randomUUID(), "Half a sentence"))
                    .andExpect(status().isNotFound());
        }
        assertThat(sees(amina, "/drafts").select("ul.lines li")).isEmpty();
    }

    @Test
    void itIsNeverOfferedForAnotherYoungPersonOrToAnotherAuthor() throws Exception {
        types(amina.account(), jay, UUID.randomUUID(), "About Jay alone");
        assertThat(typed(amina.account(), maya)).isEqualTo("Hi Maya,\n\nToday we");
        assertThat(typed(ben.account(), jay)).isEqualTo("Hi Jay,\n\nToday we");
        assertThat(typed(jay.account(), jay)).isEmpty();
        assertThat(sees(ben, "/drafts").text()).contains("Nothing is waiting here.");
        asks(ruth, of(jay) + "/record/new").andExpect(status().isNotFound());
        sends(ruth, of(jay) + "/drafts/new", fields(UUID.randomUUID(), "Not hers"))
                .andExpect(status().isNotFound());
        assertThat(sees(ruth, "/drafts").text()).contains("Nothing is waiting here.");
    }

    @Test
    void onceSentItIsGoneAndALateSavingDoesNotBringItBack() throws Exception {
        var form = UUID.randomUUID();
        types(amina.account(), jay, form, "All of it");
        sendsEntry(amina.account(), jay, form, "All of it").andExpect(status().is3xxRedirection());
        sends(amina, of(jay) + "/drafts/new", fields(form, "All of it")).andExpect(status().isConflict());
        assertThat(typed(amina.account(), jay)).isEqualTo("Hi Jay,\n\nToday we");
        assertThat(sees(amina, "/drafts").text()).contains("Nothing is waiting here.");
    }

    @Test
    void aLateSavingDoesNotTakeThePlaceOfWhatIsBegunSince() throws Exception {
        var sent = UUID.randomUUID();
        sendsEntry(amina.account(), jay, sent, "Sent").andExpect(status().is3xxRedirection());
        types(amina.account(), jay, UUID.randomUUID(), "The next one");
        sends(amina, of(jay) + "/drafts/new", fields(sent, "Sent")).andExpect(status().isConflict());
        assertThat(typed(amina.account(), jay)).isEqualTo("The next one");
    }

    @Test
    void aChangeThatWasSentIsNoDraftAgainAndTheNextChangeIs() throws Exception {
        var entry = writes(amina.account(), jay, "First");
        var form = changing(entry, "Second");
        sends(amina, entry + "/versions", form).andExpect(status().is3xxRedirection());
        sends(amina, of(jay) + "/drafts/change-" + id(entry), form).andExpect(status().isConflict());
        assertThat(sees(amina, entry + "/change").select("textarea").val()).isEqualTo("Second");
        assertThat(sees(amina, "/drafts").text()).contains("Nothing is waiting here.");
        sends(amina, of(jay) + "/drafts/change-" + id(entry), changing(entry, "Third"))
                .andExpect(status().isNoContent());
        assertThat(sees(amina, entry + "/change").select("textarea").val()).isEqualTo("Third");
    }

    private static String id(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    /** The form of a change as the page gives it, with other words. */
    private String[] changing(String entry, String words) throws Exception {
        var form = sees(amina, entry + "/change").select("form#writing");
        var fields = new java.util.ArrayList<>(java.util.List.of(
                fields(UUID.fromString(form.select("[name=id]").val()), words)));
        fields.addAll(java.util.List.of(
                "seen",
                form.select("[name=seen]").val(),
                "key",
                form.select("[name=key]").val()));
        return fields.toArray(String[]::new);
    }

    /** Sending and a saving that is on its way, in whichever order the database takes them. */
    @Test
    void sendingAndSavingAtOnceLeaveNoDraft() throws Exception {
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 10; i++) {
                var form = UUID.randomUUID();
                var all = new java.util.ArrayList<java.util.concurrent.Callable<Object>>();
                all.add(() -> sendsEntry(amina.account(), jay, form, "All of it"));
                for (int j = 0; j < 5; j++) {
                    all.add(() -> sends(amina, of(jay) + "/drafts/new", fields(form, "All of it")));
                }
                for (var done : pool.invokeAll(all)) {
                    assertThat(done.get()).isNotNull();
                }
                assertThat(sees(amina, "/drafts").text()).contains("Nothing is waiting here.");
            }
        }
    }

    private void brings(UUID who, Young young, UUID form, String before, String words, int answer) throws Exception {
        var all = new java.util.ArrayList<>(java.util.List.of(fields(form, words)));
        all.addAll(java.util.List.of("before", before));
        sends(who, of(young) + "/drafts/new", all.toArray(String[]::new)).andExpect(status().is(answer));
    }

    @Test
    void whatWaitedOnADeviceIsKeptWithItsNextPage() throws Exception {
        var form = UUID.randomUUID();
        brings(amina.account(), jay, form, "Hi Jay", "Hi Jay, without a connection", 204);
        assertThat(typed(amina.account(), jay)).isEqualTo("Hi Jay, without a connection");
        brings(amina.account(), jay, form, "Hi Jay, without a connection", "Hi, with none", 204);
        assertThat(typed(amina.account(), jay)).isEqualTo("Hi, with none");
    }

    @Test
    void whatWaitedOnADeviceTakesThePlaceOfNoOtherWords() throws Exception {
        var form = UUID.randomUUID();
        types(amina.account(), jay, form, "From the office");
        brings(amina.account(), jay, form, "Hi Jay", "From the bus", 204);
        assertThat(typed(amina.account(), jay)).isEqualTo("From the office\n\nFrom the bus");
        brings(amina.account(), jay, form, "Hi Jay", "From the bus", 204);
        assertThat(typed(amina.account(), jay)).isEqualTo("From the office\n\nFrom the bus");
        brings(amina.account(), jay, UUID.randomUUID(), "Hi Jay", "From another form", 204);
        assertThat(typed(amina.account(), jay)).contains("From the office").contains("From another form");
        assertThat(typed(ben.account(), jay)).isEqualTo("Hi Jay,\n\nToday we");
    }

    @Test
    void whatWaitedOnADeviceAndWasSentIsNoDraft() throws Exception {
        var form = UUID.randomUUID();
        sendsEntry(amina.account(), jay, form, "Sent").andExpect(status().is3xxRedirection());
        brings(amina.account(), jay, form, "", "Sent", 205);
        brings(ruth.account(), jay, form, "", "Sent", 404);
        assertThat(sees(amina, "/drafts").text()).contains("Nothing is waiting here.");
    }

    @Test
    void whoeverHasDraftsIsToldOnTheirFirstPage() throws Exception {
        assertThat(sees(ben, "/young-people").text()).doesNotContain("waits for you");
        types(ben.account(), jay, UUID.randomUUID(), "For Jay");
        assertThat(sees(ben, "/young-people").select(".why a[href=/to-do]").text())
                .isEqualTo("One thing waits for you");
        assertThat(sees(ben, "/to-do").select("main .card").text())
                .contains("Jay – You began to write and did not send it.");
        assertThat(sees(ruth, "/young-people").text()).doesNotContain("waits for you");
    }

    @Test
    void allAreInOnePlaceAndClearedByTheirAuthor() throws Exception {
        types(amina.account(), jay, UUID.randomUUID(), "For Jay");
        types(amina.account(), maya, UUID.randomUUID(), "For Maya");
        assertThat(sees(amina, "/drafts").select(".lines li")).hasSize(2);
        sends(ben, of(jay) + "/drafts/clearing", "form", "new");
        assertThat(sees(amina, "/drafts").select(".lines li")).hasSize(2);
        sends(amina, of(jay) + "/drafts/clearing", "form", "\u0000").andExpect(status().isNotFound());
        assertThat(sees(amina, "/drafts").select(".lines li")).hasSize(2);
        sends(amina, of(jay) + "/drafts/clearing", "form", "new");
        assertThat(sees(amina, "/drafts").select(".lines li").text())
                .contains("For Maya")
                .doesNotContain("For Jay");
    }

    @Test
    void aDraftBeginsWithTheNameTheyHaveNow() throws Exception {
        var form = UUID.randomUUID();
        var opening = sees(amina, of(jay) + "/record/new").select("#words").val();
        assertThat(opening).contains("Jay");
        sends(amina, of(jay) + "/drafts/new", fields(form, opening + " met Jay’s gran."));
        sends(ben, of(jay) + "/drafts/new", fields(UUID.randomUUID(), "Hello Jay, we met."));
        sends(jay.account(), of(jay) + "/name", "name", "Robin", "seen", "Jay").andExpect(status().is3xxRedirection());
        var now = opening.replace("Jay", "Robin") + " met Jay’s gran.";
        assertThat(typed(amina.account(), jay))
                .as("what they typed themselves stays")
                .isEqualTo(now);
        assertThat(sees(amina, "/drafts").select("main").text())
                .contains("writing to Robin")
                .doesNotContain("Hi Jay");
        assertThat(typed(ben.account(), jay)).isEqualTo("Hello Jay, we met.");
        sends(amina, of(jay) + "/drafts/new", fields(form, opening + " met Jay’s gran again."));
        assertThat(typed(amina.account(), jay))
                .as("from a page that was open meanwhile")
                .startsWith(opening.replace("Jay", "Robin"));
        sends(jay.account(), of(jay) + "/name", "name", "Wren", "seen", "Robin").andExpect(status().is3xxRedirection());
        assertThat(typed(amina.account(), jay)).contains("Wren").doesNotContain("Robin");
    }
}
