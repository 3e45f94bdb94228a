package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithholdingPagesTest extends OnWithholding {
    @Test
    void theYoungPersonSeesThatWhyByWhomAndUntilWhenButNotTheWords() throws Exception {
        var entry = writes(amina.account(), jay, "About " + CANARY);
        withholds(entry, "2027-05-05");
        asks(jay.account(), entry).andExpect(status().isNotFound());
        asks(jay.account(), entry + "/versions").andExpect(status().isNotFound());
        var record = sees(jay.account(), of(jay) + "/record").text();
        assertThat(record)
                .contains("One entry is kept back from you")
                .contains("Reading it now could do serious harm")
                .contains("Decided by Amina. Looked at again by 5 May 2027.")
                .doesNotContain(CANARY);
        assertThat(sees(jay.account(), "/today").text()).doesNotContain(CANARY);
        assertThat(sees(ben, entry).text())
                .contains(CANARY)
                .contains("This is kept back from Jay.", "(Data Protection Act 2018, Schedule 3, paragraph 11)");
        sends(ben, entry + "/withholding/end").andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).text()).contains(CANARY);
        assertThat(sees(jay.account(), of(jay) + "/record").text()).doesNotContain("kept back from you");
    }

    /** Beside the button stands who reads the reason, never that they read what is kept from them; and afterwards it is said by name. */
    @Test
    void whoKeepsItBackReadsWhoReadsWhat() throws Exception {
        var entry = writes(amina.account(), jay, "About " + CANARY);
        var form = sees(amina, entry).selectFirst("form[action$=/withholding]");
        assertThat(form.text())
                .contains("Who reads why it is kept back: Jay and the team North")
                .contains("What Jay has read already they know")
                .doesNotContain("Who reads this");
        var kept = after(
                amina.account(),
                sends(amina, entry + "/withholding", "reason", "serious-harm", "reviewOn", "2027-05-05"));
        assertThat(kept.select("p.done").text())
                .isEqualTo("Kept back. Jay can read that it is, why and until when, but not the words.");
        assertThat(kept.select("summary").eachText())
                .contains("Let Jay read this, or keep it back longer")
                .noneMatch(one -> one.startsWith("Look again"));
    }

    /** What has no page for them is asked about all the same; the team answers, and they are told. */
    @Test
    void aWholeEntryThatIsKeptBackIsAskedAbout() throws Exception {
        var entry = writes(amina.account(), jay, "About " + CANARY);
        withholds(entry, "2027-05-05");
        var form = sees(jay.account(), of(jay) + "/record").selectFirst(".why form:has(button:contains(Ask))");
        var fields = new String[] {
            "key",
            form.select("[name=key]").val(),
            "words",
            form.select("textarea").val()
        };
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), form.attr("action"), fields).andExpect(status().is3xxRedirection());
        }
        assertThat(sees(jay.account(), of(jay) + "/sharing")
                        .select("#asks + .ask")
                        .text())
                .contains("You would like to talk about something that Amina keeps back from you")
                .contains("Why is this kept back from me?");
        assertThat(sees(ben, of(jay) + "/sharing").select(".ask")).hasSize(1);
        sends(maya.account(), form.attr("action"), fields).andExpect(status().isNotFound());
        sends(ben, form.attr("action"), fields).andExpect(status().isForbidden());
        var answer =
                sees(ben, of(jay) + "/sharing").select("form[action$=answer]").attr("action");
        sends(ben, answer, "agreed", "yes", "words", "I will tell you on Friday")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), "/today").select("details.waits").text())
                .contains("Ben answered you about what is kept back from you.", "I will tell you on Friday")
                .doesNotContain(CANARY);
    }

    @Test
    void aPassageAboutSomebodyElseIsKeptBackAndTheRestIsRead() throws Exception {
        var entry = writes(
                amina.account(), jay, "Hi Jay, we met. [[Your brother told me of " + CANARY + ".]] Then we *ate*.");
        var own = sees(jay.account(), entry).select("article");
        assertThat(own.text())
                .contains("Hi Jay, we met. (Something about somebody else is kept back here.) Then we ate.")
                .doesNotContain(CANARY);
        assertThat(sees(jay.account(), of(jay) + "/record").text())
                .doesNotContain(CANARY)
                .doesNotContain("withheld:");
        assertThat(sees(ben, entry).select("article").text())
                .contains("(Kept back: Your brother told me of zanzibar.)");
        assertThat(sees(ben, entry + "/change").select("textarea").val())
                .contains("[[Your brother told me of zanzibar.]]");
    }

    @Test
    void aPassageKeptBackLaterIsKeptBackInWhatItSaidBeforeToo() throws Exception {
        var entry = writes(amina.account(), jay, "We met. Your brother told me of " + CANARY + ".");
        sends(amina, entry + "/versions", changed(entry, 1, "We met. [[Your brother told me of " + CANARY + ".]]"))
                .andExpect(status().is3xxRedirection());
        sends(
                        amina,
                        entry + "/versions",
                        changed(entry, 2, "We met again. [[Your brother told me of " + CANARY + ".]]"))
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry + "/versions").text()).doesNotContain(CANARY);
        assertThat(sees(amina, entry + "/versions").text()).contains(CANARY);
        assertThat(words()).as("one passage, kept once").isOne();
    }

    private long words() {
        return acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from withheld_words")
                .query(Long.class)
                .single());
    }

    @Test
    void theDatabaseItselfKeepsTheWordsFromThem() throws Exception {
        var whole = writes(amina.account(), jay, "All of " + CANARY);
        withholds(whole, "2027-05-05");
        writes(amina.account(), jay, "And [[" + CANARY + "]]");
        for (var who : List.of(jay.actor(), maya.actor(), ruth.actor(), analyst.actor())) {
            long inLists = acting.as(who, viewer -> rowsWithCanary());
            assertThat(inLists).as(who.toString()).isZero();
        }
        long own = acting.changing(jay.actor(), jay.id(), viewer -> rowsWithCanary());
        assertThat(own).isZero();
        long theirWorkers = acting.changing(amina.actor(), jay.id(), viewer -> rowsWithCanary());
        assertThat(theirWorkers).isEqualTo(2);
    }

    private long rowsWithCanary() {
        return jdbc.sql("""
                        select (select count(*) from entry e where e::text like :canary) + (select count(*) from withheld_words w where w::text like :canary)
                             + (select count(*) from entry_version v where v::text like :canary) + (select count(*) from draft d where d::text like :canary)
                        """)
                .param("canary", "%" + CANARY + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void onlyStaffKeepBackAndNeverWhatTheYoungPersonWrote() throws Exception {
        var own = writes(jay.account(), jay, "Mine [[and this]]");
        assertThat(sees(jay.account(), own).select("article").text()).contains("Mine [[and this]]");
        sends(amina, own + "/withholding", "reason", "serious-harm", "reviewOn", "2027-05-05")
                .andExpect(status().isForbidden());
        var entry = writes(amina.account(), jay, "Ours");
        sends(jay.account(), entry + "/withholding", "reason", "serious-harm", "reviewOn", "2027-05-05")
                .andExpect(status().isForbidden());
        sends(ruth, entry + "/withholding", "reason", "serious-harm", "reviewOn", "2027-05-05")
                .andExpect(status().isNotFound());
    }

    @Test
    void aDayToLookAgainMustBeThereAndNotTooFar() throws Exception {
        var entry = writes(amina.account(), jay, "Ours");
        for (var day : List.of("", "yesterday", "2026-01-01", "2036-01-01")) {
            var page = page(sends(amina, entry + "/withholding", "reason", "crime", "reviewOn", day)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("details[open] #reviewOn-keep-back").val()).isEqualTo(day);
        }
        assertThat(sees(jay.account(), entry).text()).contains("Ours");
    }

    @Test
    void everythingKeptBackIsInOneListForTheTeam() throws Exception {
        var entry = writes(amina.account(), jay, "Ours");
        withholds(entry, "2027-05-05");
        writes(amina.account(), maya, "And [[this]] and [[that]]");
        assertThat(sees(ben, "/withheld").select("tbody tr").eachText())
                .hasSize(3)
                .as("each line is told from the others")
                .doesNotHaveDuplicates();
        assertThat(sees(ben, "/withheld").text()).contains("Passage 2 Note, Home, about 5 January 2026");
        assertThat(sees(ben, "/withheld").text()).contains("3 things are kept back. None is overdue");
        assertThat(sees(ruth, "/withheld").text()).contains("Nothing is kept back from anybody.");
        asks(jay.account(), "/withheld").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), of(jay) + "/who-looked")
                        .select("details")
                        .text())
                .contains("saw your name in a list", "Ben, who works in your team");
    }

    @Test
    void whatShouldHaveBeenLookedAtAgainIsSaidToBeOverdue() throws Exception {
        var entry = writes(amina.account(), jay, "Ours");
        acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, reason, made_by, made_at, review_on)
                        values (?, ?, ?, ?, true, 'crime', ?, now(), current_date - 2)
                        """)
                .params(
                        UUID.randomUUID(),
                        ashdown.id(),
                        jay.id(),
                        UUID.fromString(entry.substring(entry.lastIndexOf('/') + 1)),
                        amina.account())
                .update());
        assertThat(sees(ben, "/withheld").text()).contains("One is overdue to be looked at again.");
        assertThat(sees(ben, "/withheld").select("td .tag.warn")).hasSize(1);
        assertThat(sees(tom, "/young-people").select(".why a[href=/to-do]").text())
                .as("the manager’s first page, and nobody works with Jay")
                .isEqualTo("2 things wait for you");
        assertThat(sees(tom, "/to-do").select("main .card").text())
                .contains("Jay – A whole entry that Amina kept back.", "It was to be looked at again by");
        assertThat(sees(ruth, "/young-people").select(".why")).isEmpty();
    }

    private static String[] changed(String address, int seen, String words) {
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        var fields = new ArrayList<>(List.of(fields(id, words)));
        fields.addAll(List.of("seen", Integer.toString(seen)));
        return fields.toArray(String[]::new);
    }
}
