package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;

/** An entry that was written by mistake: its author takes it away, and a line stays. */
class TakingAwayPagesTest extends OnRecord {
    private static final String WORDS = "Meant for Maya, about her aunt";
    private static final String REASON = "It was meant for somebody else";

    private Colleague dana;
    private Colleague kwame;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        kwame = ashdown.service("Canalside College", "learning").partner("Kwame");
        jay.shares("home").mayAdd().with(brightwell).since("1 month ago");
    }

    private void takesAway(UUID who, String entry) throws Exception {
        sends(who, entry + "/taking-away", "because", REASON).andExpect(redirectedUrl(entry));
    }

    @Test
    void aLineStaysThatSaysWhoWhenAndWhyAndNobodyIsGivenTheWords() throws Exception {
        var entry = writes(amina.account(), jay, WORDS);
        takesAway(amina.account(), entry);
        for (var who : new UUID[] {jay.account(), amina.account(), ben.account(), dana.account()}) {
            for (var address : new String[] {of(jay) + "/record", of(jay) + "/record?section=home", entry}) {
                assertThat(sees(who, address).text())
                        .contains("Taken away by Amina on", REASON)
                        .doesNotContain("Maya", "aunt");
            }
            var found = page(sends(who, of(jay) + "/record/search", "words", "aunt"));
            assertThat(found.select("article")).isEmpty();
            var byAuthor = page(sends(
                    who, of(jay) + "/record/search", "author", amina.account().toString()));
            assertThat(byAuthor.select("article")).isEmpty();
        }
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("aunt", "taken away");
    }

    @Test
    void theirTeamAndTheYoungPersonReadItOnPurposeAndPartnersDoNot() throws Exception {
        var entry = writes(amina.account(), jay, WORDS);
        takesAway(amina.account(), entry);
        for (var who : new UUID[] {jay.account(), amina.account(), ben.account()}) {
            assertThat(sees(who, entry).select("a[href$=versions]")).hasSize(1);
            assertThat(sees(who, entry + "/versions").text()).contains(WORDS, REASON);
        }
        assertThat(sees(dana, entry).select("a[href$=versions]")).isEmpty();
        assertThat(page(asks(dana, entry + "/versions")).text()).doesNotContain("aunt");
        asks(kwame, entry).andExpect(status().isNotFound());
    }

    @Test
    void everybodyTheirOwnAndNobodyElses() throws Exception {
        for (var author : new UUID[] {jay.account(), amina.account(), dana.account()}) {
            var entry = writes(author, jay, WORDS + author);
            for (var other : new UUID[] {jay.account(), amina.account(), ben.account(), dana.account()}) {
                var form = sees(other, entry).select("form[action$=taking-away]");
                assertThat(form).hasSize(other.equals(author) ? 1 : 0);
                if (!other.equals(author)) {
                    sends(other, entry + "/taking-away", "because", REASON).andExpect(status().isForbidden());
                }
            }
            takesAway(author, entry);
            assertThat(sees(ben, entry).text()).contains("Taken away by ").doesNotContain("aunt");
            assertThat(sees(ben, entry)
                            .select("form[action$=withholding], form[action$=hard-marks], form[action$=putting-back]"))
                    .isEmpty();
        }
        var hidden = writes(amina.account(), jay, "Not yours");
        sends(ruth, hidden + "/taking-away", "because", REASON).andExpect(status().isNotFound());
    }

    @Test
    void nothingNewIsPutToItOnceItIsTakenAway() throws Exception {
        var entry = writes(amina.account(), jay, WORDS);
        takesAway(amina.account(), entry);
        for (var where : new String[] {"/own-accounts", "/corrections"}) {
            var refused =
                    sends(jay.account(), entry + where, "key", UUID.randomUUID().toString(), "words", "I was there");
            assertThat(page(refused.andExpect(status().isForbidden())).text()).contains("This entry was taken away");
        }
        for (var who : new UUID[] {jay.account(), amina.account(), dana.account()}) {
            sends(who, entry + "/hard-marks", "hard", "yes").andExpect(status().isForbidden());
        }
    }

    @Test
    void aPartnerMarksWhatTheyWroteAsHardToReadAndNothingElse() throws Exception {
        var entry = writes(amina.account(), jay, WORDS);
        var refused = sends(dana, entry + "/hard-marks", "hard", "yes").andExpect(status().isForbidden());
        assertThat(page(refused).text()).contains("Somebody else wrote this entry");
        var own = writes(dana.account(), jay, "The heating works again");
        sends(dana, own + "/hard-marks", "hard", "yes").andExpect(status().is3xxRedirection());
        sends(kwame, entry + "/hard-marks", "hard", "yes").andExpect(status().isNotFound());
    }

    @Test
    void itIsPutBackByWhoeverTookItAway() throws Exception {
        for (var author : new UUID[] {jay.account(), amina.account()}) {
            var entry = writes(author, jay, WORDS + author);
            takesAway(author, entry);
            sends(ben, entry + "/putting-back").andExpect(status().isForbidden());
            for (int i = 0; i < 2; i++) {
                sends(author, entry + "/putting-back").andExpect(redirectedUrl(entry));
            }
            assertThat(sees(ben, entry).text()).contains(WORDS + author).doesNotContain("Taken away");
            assertThat(sees(ben, entry + "/versions").select("section")).hasSize(3);
        }
    }

    @Test
    void takingAwayAgainIsAnsweredAsTheFirstAndKeepsTheFirstReason() throws Exception {
        var entry = writes(amina.account(), jay, WORDS);
        takesAway(amina.account(), entry);
        takesAway(amina.account(), entry);
        var late = page(sends(amina, entry + "/taking-away", "because", "Another reason")
                .andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("Another reason");
        assertThat(sees(amina, entry).text()).contains(REASON).doesNotContain("Another reason");
        sends(amina, of(jay) + "/entries", fields(UUID.randomUUID(), WORDS)).andExpect(status().is3xxRedirection());
        assertThat(sees(amina, of(jay) + "/record").text()).contains(WORDS);
    }

    @Test
    void withoutAReasonNothingIsTakenAwayAndTheFormSaysWhy() throws Exception {
        var entry = writes(amina.account(), jay, WORDS);
        for (var because : new String[] {"", "  ", "x".repeat(301)}) {
            var page = page(sends(amina, entry + "/taking-away", "because", because)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary a").attr("href")).isEqualTo("#because-take-away");
            assertThat(page.select("#because-take-away[aria-invalid]")).hasSize(1);
            assertThat(page.select("article").text()).contains(WORDS);
        }
    }

    /** Their own words are theirs: nobody asks them for a reason. */
    @Test
    void aYoungPersonTakesTheirOwnWordsAwayWithoutOne() throws Exception {
        var entry = writes(jay.account(), jay, WORDS);
        assertThat(sees(jay.account(), entry)
                        .select("label[for=because-take-away]")
                        .text())
                .endsWith("Only if you want");
        sends(jay.account(), entry + "/taking-away", "because", " ").andExpect(redirectedUrl(entry));
        for (var who : new UUID[] {jay.account(), amina.account()}) {
            assertThat(sees(who, entry).select("article").text())
                    .containsPattern("Taken away by Jay on [^:]*\\.")
                    .doesNotContain("aunt");
        }
        assertThat(sees(jay.account(), entry + "/versions").select("main").text())
                .doesNotContain("Why:", "“”");
    }

    /** The form is still open, or found with Back: what is typed then is not taken for what was sent before. */
    @Test
    void whatIsTypedAfterTakingItAwayIsNotLost() throws Exception {
        var id = UUID.randomUUID();
        var entry = String.valueOf(sends(amina, of(jay) + "/entries", fields(id, WORDS))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        takesAway(amina.account(), entry);
        var again = page(sends(amina, of(jay) + "/entries", fields(id, "What I meant to write")));
        assertThat(again.select("#words").val()).isEqualTo("What I meant to write");
        assertThat(again.title()).startsWith("Error:");
        assertThat(sees(amina, of(jay) + "/record/new").select("#words").val()).isEqualTo("What I meant to write");
    }

    /** Brackets keep nothing back where a partner writes, nor in a title: that is said, and nothing is written. */
    @Test
    void whatIsMarkedToBeKeptBackIsNotWrittenWhereItWouldBeRead() throws Exception {
        var marked = "We met. [[The aunt is ill.]]";
        for (var who : new UUID[] {dana.account(), amina.account()}) {
            var partner = who.equals(dana.account());
            var fields = fields(UUID.randomUUID(), partner ? marked : "We met.");
            fields[List.of(fields).indexOf("title") + 1] = partner ? "" : "[[The aunt]]";
            var page = page(sends(who, of(jay) + "/entries", fields).andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary").text()).contains("would be read here");
        }
        assertThat(sees(jay.account(), of(jay) + "/record").text()).doesNotContain("aunt");
        assertThat(sees(dana, of(jay) + "/record/new").select("#words-hint").text())
                .doesNotContain("[[");
        assertThat(sees(amina, of(jay) + "/record/new").select("#words-hint").text())
                .contains("[[");
    }
}
