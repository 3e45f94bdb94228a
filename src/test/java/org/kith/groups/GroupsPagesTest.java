package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Written once to several, read by each in their own record; and nobody reads of another, unless everybody agreed. */
class GroupsPagesTest extends OnGroups {

    @Test
    void writtenOnceItStandsInEachRecordWithItsOwnWordsAlone() throws Exception {
        var choice = sees(amina, WRITE + "/new");
        assertThat(choice.select("label.choice").eachText()).contains("Jay", "Maya", "Ollie Reed");
        var none = page(asks(amina, WRITE + "/new?chosen=yes").andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".summary").text()).contains("Tick at least one of them");
        assertThat(sees(amina, WRITE + "/new?others=yes&with=" + jay.id())
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly(jay.id().toString());
        var form = sees(amina, WRITE + "/new?with=" + jay.id() + "&with=" + maya.id());
        assertThat(form.select("legend h2").eachText()).containsExactly("Jay", "Maya");
        assertThat(form.select("fieldset.note:contains(Jay) .readers").text()).contains("Brightwell");
        assertThat(form.select("input[name=what][checked], option[selected]"))
                .as("nothing is chosen")
                .isEmpty();
        var key = UUID.randomUUID();
        var sent = sends(
                amina,
                WRITE,
                and(form(key, "We ate chips.", jay, maya), own(jay), "You held the crab.", own(maya), ""));
        var done = after(amina.account(), sent);
        assertThat(done.select(".done").text()).startsWith("It is in each of these records now.");
        assertThat(done.select("main").text()).contains("We ate chips.", "What Jay reads", "What Maya reads");
        assertThat(record(jay))
                .contains("By the sea", "Hi Jay,", "We ate chips.", "You held the crab.")
                .doesNotContain("Maya");
        assertThat(record(maya)).contains("Hi Maya,", "We ate chips.").doesNotContain("Jay", "crab");
        assertThat(sees(amina, "/groups").select(".card").text()).contains("By the sea", "Jay", "Maya");
        assertThat(sees(ben, "/groups").select(".card")).isEmpty();
        assertThat(sees(amina, of(jay) + "/record")
                        .select("p[data-kind=group] a")
                        .attr("href"))
                .isEqualTo(at(key, amina));
        assertThat(log(ashdown, jay)).contains("groups", "write");
        assertThat(reads(jay, of(jay) + "/who-looked")).doesNotContain("Maya");
    }

    @Test
    void aNameOfAnotherIsRefusedWithTheWordAndNothingIsSentOrLost() throws Exception {
        loads(ashdown, "update young_person set known_as = 'Zoë-Anne Thomas' where id = ?", maya.id());
        loads(ashdown, "update young_person set known_as = 'Will' where id = ?", ollie.id());
        for (var named : List.of(
                "Zoe ate.", "ZOË ate.", "Anne’s hat", "the Thomases", "Maya ate.", "Will was late", "Ollie’s boat")) {
            var page =
                    page(sends(amina, WRITE, and(form(UUID.randomUUID(), named, jay, maya, ollie), own(jay), "Kept")));
            assertThat(page.select("#words-wrong").text())
                    .as(named)
                    .contains("is a name of somebody else", "Leave the name out");
            assertThat(page.select("#words").text()).isEqualTo(named);
            assertThat(page.select("#" + own(jay)).text()).isEqualTo("Kept");
            assertThat(page.select("input[name=what][checked]").val()).isEqualTo("trip");
        }
        var own = page(
                sends(amina, WRITE, and(form(UUID.randomUUID(), "We ate.", jay, maya), own(jay), "Jay sat by Zoe."))
                        .andExpect(status().isUnprocessableContent()));
        assertThat(own.select(".error").eachText())
                .containsExactly(
                        "“Zoe” is a name of somebody else who was there, and Jay reads this. Leave the name out");
        assertThat(parts()).isZero();
        assertThat(sees(amina, "/to-do").select("main").text()).contains("We ate.");
        assertThat(asks(amina, of(jay) + "/group-entries/new")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .contains(WRITE + "/new?with=" + jay.id(), maya.id().toString());
        var begun = sees(amina, WRITE + "/new?with=" + jay.id() + "&with=" + maya.id());
        assertThat(begun.select("#" + own(jay)).text()).isEqualTo("Jay sat by Zoe.");
        assertThat(begun.select("#words").text()).isEqualTo("We ate.");
    }

    @Test
    void whatMayBeAWordIsLetThroughOnceSomebodySaysThatItIsOne() throws Exception {
        loads(ashdown, "update young_person set known_as = 'Will Smith' where id = ?", ollie.id());
        for (var word : List.of("We will go.", "On the W.S. line", "It is WS.")) {
            var fields = form(UUID.randomUUID(), word, jay, ollie);
            var page = page(sends(amina, WRITE, and(fields)).andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#words-wrong").text()).as(word).contains("may be a name");
            assertThat(page.select("input[name=meant]")).hasSize(1);
            sends(amina, WRITE, and(fields, "meant", "yes")).andExpect(redirectedUrlPattern(WRITE + "/*"));
        }
        sends(amina, WRITE, and(form(UUID.randomUUID(), "We ate.", jay, ollie), own(ollie), "Will, you were great."))
                .andExpect(redirectedUrlPattern(WRITE + "/*"));
    }

    @Test
    void onlyWhenEverybodySaysYesEachReadsTheOthersAndWhoTakesItBackHidesAll() throws Exception {
        together("We ate chips.");
        assertThat(reads(jay, mine(jay))).contains("By the sea", "May the others read that you were there?");
        assertThat(reads(jay, of(jay) + "/record"))
                .contains("A trip: you were not the only one there. Say if the others may read that you were");
        says(jay, "yes");
        says(maya, "yes");
        assertThat(reads(jay, mine(jay)))
                .contains("You said yes. As soon as everybody")
                .doesNotContain("Maya", "Ollie");
        says(ollie, "yes");
        assertThat(reads(jay, mine(jay)))
                .contains("You were there with Maya and Ollie.")
                .doesNotContain("Reed");
        assertThat(reads(maya, of(maya) + "/record")).contains("A trip: you were there with Jay and Ollie");
        assertThat(sees(amina, of(jay) + "/record").select("p[data-kind=group]").text())
                .doesNotContain("Maya", "Ollie");
        var again = UUID.randomUUID().toString();
        for (var said : List.of("no", "yes", "no")) {
            var key = said.equals("no") ? again : UUID.randomUUID().toString();
            sends(maya.account(), mine(maya) + "/" + entry(maya), "key", key, "agreed", said);
        }
        for (var young : List.of(jay, maya, ollie)) {
            assertThat(reads(young, mine(young)) + reads(young, of(young) + "/record"))
                    .doesNotContain("You were there with", "you were there with");
        }
        assertThat(reads(maya, mine(maya))).contains("You said no.");
        says(maya, "yes");
        assertThat(reads(ollie, mine(ollie))).contains("You were there with Jay and Maya.");
        ALL.sql("update entry set withheld = true where id = ?")
                .param(entry(jay))
                .update();
        assertThat(reads(ollie, mine(ollie))).as("kept back from one").contains("As soon as everybody");
        assertThat(reads(jay, mine(jay))).contains("Nothing is here yet.");
        ALL.sql("update entry set withheld = false where id = ?")
                .param(entry(jay))
                .update();
        sends(amina, of(jay) + "/entries/" + entry(jay) + "/taking-away", "because", "Not Jay")
                .andExpect(status().is3xxRedirection());
        assertThat(reads(ollie, mine(ollie))).as("taken away, it is nobody's").contains("You were there with Maya.");
    }

    @Test
    void nobodyIsAddedToWhatSomebodyElseWroteAndAYesIsOfThoseWhoWereThere() throws Exception {
        var key = UUID.randomUUID();
        var there = at(key, amina);
        sends(amina, WRITE, and(form(key, "We ate chips.", jay, maya))).andExpect(redirectedUrl(there));
        says(jay, "yes");
        says(maya, "yes");
        sends(ruth, WRITE, and(form(key, "We were there.", nia, pia))).andExpect(redirectedUrl(at(key, ruth)));
        says(nia, "yes");
        says(pia, "yes");
        assertThat(reads(jay, mine(jay))).contains("You were there with Maya.");
        assertThat(reads(nia, mine(nia))).contains("You were there with Pia.");
        var late = page(
                sends(amina, WRITE, and(form(key, "We ate chips.", jay, ollie))).andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("This was sent before");
        sends(amina, WRITE, and(form(key, "We ate chips.", jay, maya, ollie))).andExpect(redirectedUrl(there));
        assertThat(reads(jay, mine(jay)))
                .as("asked anew")
                .contains("May the others read")
                .doesNotContain("Maya", "Ollie");
    }

    @Test
    void nobodySaysItForThemAndNobodyIsToldWhatTheySaid() throws Exception {
        together("We ate chips.");
        var jays = mine(jay) + "/" + entry(jay);
        for (var staff : List.of(amina, ben)) {
            asks(staff, mine(jay)).andExpect(status().isForbidden());
            sends(staff, jays, "agreed", "yes").andExpect(status().isForbidden());
        }
        for (var hidden : List.of(ruth.account(), partner.account(), maya.account(), administrator.account())) {
            sends(hidden, jays, "agreed", "yes").andExpect(status().is4xxClientError());
        }
        sends(maya.account(), mine(maya) + "/" + entry(jay), "agreed", "yes").andExpect(status().isNotFound());
        assertThat(rows("group_agreement")).isZero();
        says(jay, "yes");
        assertThat(sees(amina, "/groups").text()
                        + sees(amina, of(jay) + "/record").text())
                .doesNotContain("said yes");
    }

    @Test
    void theWordsForAllArePutRightInEachRecordAtOnce() throws Exception {
        var there = together("We ate chips.", own(jay), "You held the crab.");
        var form = sees(amina, there + "/change");
        assertThat(form.select("#words").text()).isEqualTo("We ate chips.");
        var seen = new String[] {
            "seen-" + entry(jay), "1", "seen-" + entry(maya), "1", "seen-" + entry(ollie), "1", "title", "By the sea"
        };
        var named = page(sends(amina, there + "/versions", and(List.of(seen), "words", "We ate with Ollie."))
                .andExpect(status().isUnprocessableContent()));
        assertThat(named.select("#words-wrong").text()).contains("“Ollie” is a name");
        assertThat(named.select("#words").text()).isEqualTo("We ate with Ollie.");
        sends(amina, there + "/versions", and(List.of(seen), "words", "We ate.", "because", "Ollie asked me to"))
                .andExpect(status().isUnprocessableContent());
        for (var twice = 0; twice < 2; twice++) {
            sends(
                            amina,
                            there + "/versions",
                            and(List.of(seen), "words", "We ate ice cream.", "because", "I mixed it up"))
                    .andExpect(redirectedUrl(there));
        }
        assertThat(record(jay)).contains("We ate ice cream. You held the crab.").doesNotContain("chips");
        assertThat(record(ollie)).contains("We ate ice cream.");
        assertThat(sees(amina, of(maya) + "/entries/" + entry(maya) + "/versions")
                        .select("main")
                        .text())
                .contains("chips", "I mixed it up");
        assertThat(reads(jay, of(jay) + "/entries/" + entry(jay) + "/versions"))
                .as("it may have named one of them")
                .contains("ice cream", "Not every version is shown to you here")
                .doesNotContain("chips");
        var late = page(sends(amina, there + "/versions", and(List.of(seen), "words", "We ate soup."))
                .andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("while you were writing");
        assertThat(late.select("#words").text()).isEqualTo("We ate soup.");
        assertThat(late.select("input[name=seen-" + entry(jay) + "]").val()).isEqualTo("2");
        sends(
                        ben,
                        of(jay) + "/entries/" + entry(jay) + "/versions",
                        and(
                                List.of(fields(entry(jay), "Only this.")),
                                "seen",
                                "2",
                                "key",
                                UUID.randomUUID().toString()))
                .andExpect(status().is3xxRedirection());
        var alone = page(sends(
                        amina,
                        of(maya) + "/entries/" + entry(maya) + "/versions",
                        and(
                                List.of(fields(entry(maya), "Ollie cried.")),
                                "seen",
                                "2",
                                "key",
                                UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent()));
        assertThat(alone.select(".summary").text()).contains("“Ollie” is a name of somebody else who was there");
        assertThat(alone.select("#words").text()).isEqualTo("Ollie cried.");
        var apart = sees(amina, there + "/change");
        assertThat(apart.select(".why").text()).contains("What Jay reads was changed by itself");
        assertThat(apart.select("main").text()).contains("This changes what these read: Maya and Ollie Reed.");
        var now = new String[] {
            "seen-" + entry(jay), "3", "seen-" + entry(maya), "2", "seen-" + entry(ollie), "2", "title", "By the sea"
        };
        var some = sends(amina, there + "/versions", and(List.of(now), "words", "We ate soup, all of us."))
                .andExpect(redirectedUrl(there));
        assertThat(after(amina.account(), some).select("main").text())
                .contains("It is changed, but not in all of these records.", "We ate soup, all of us.");
        assertThat(sees(amina, there + "/change").select("#words").text()).isEqualTo("We ate soup, all of us.");
    }

    @Test
    void sentTwiceItIsThereOnceAndWithOtherWordsItComesBack() throws Exception {
        var key = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, WRITE, and(form(key, "We ate.", jay, maya))).andExpect(redirectedUrl(at(key, amina)));
        }
        assertThat(parts()).isEqualTo(2);
        var late =
                page(sends(amina, WRITE, and(form(key, "We drank.", jay, maya))).andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("This was sent before with other words");
        assertThat(late.select("#words").text()).isEqualTo("We drank.");
        assertThat(late.select("input[name=key]").val()).isNotEqualTo(key.toString());
        assertThat(parts()).isEqualTo(2);
        assertThat(entry(jay).toString().substring(0, 8))
                .isNotEqualTo(entry(maya).toString().substring(0, 8));
        var anew = and(form(UUID.randomUUID(), "We ate.", jay, maya, ollie));
        var alike = page(sends(amina, WRITE, anew).andExpect(status().isConflict()));
        assertThat(alike.select(".warning").text()).contains("stands in the record already: Jay and Maya");
        assertThat(alike.select("#words").text()).isEqualTo("We ate.");
        assertThat(parts()).as("the same words from a form fetched anew").isEqualTo(2);
        sends(
                        amina,
                        WRITE,
                        and(List.of(anew), "twice", alike.select("[name=twice]").val()))
                .andExpect(status().is3xxRedirection());
        assertThat(parts()).as("said to be meant twice").isEqualTo(5);
        sends(amina, WRITE + "/drafts", and(form(key, "Late", jay, maya))).andExpect(status().isConflict());
        var fresh = form(UUID.randomUUID(), "Typing", jay, maya);
        sends(ben, WRITE + "/drafts", and(fresh, "before", "")).andExpect(status().isNoContent());
        assertThat(sees(ben, WRITE + "/new?with=" + maya.id() + "&with=" + jay.id())
                        .select("#words")
                        .text())
                .isEqualTo("Typing");
    }
}
