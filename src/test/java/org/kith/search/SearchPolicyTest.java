package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who finds what, and what is written down about it. */
class SearchPolicyTest extends SearchTest {
    private static final String CANARY = "zanzibarquokka";
    String entry = "";
    UUID administrator = new UUID(0, 0);

    @BeforeEach
    void aSecret() throws Exception {
        administrator = acting.as(Actor.job(JobName.INSTALL, ashdown.id()), viewer -> jdbc.sql(
                        "insert into account (organisation_id, name, role) values (?, 'Ada', 'administrator') returning id")
                .param(ashdown.id())
                .query(UUID.class)
                .single());
        entry = writes(amina.account(), jay, "It was " + CANARY);
        says(jay.account(), entry + "/own-accounts", "Never " + CANARY);
    }

    @Test
    void whoMayNotSeeTheRecordFindsNothingInIt() throws Exception {
        for (var who : new UUID[] {ruth.account(), maya.account(), administrator}) {
            sends(who, of(jay) + "/record/search", "words", CANARY).andExpect(status().isNotFound());
        }
        sends(analyst, of(jay) + "/record/search", "words", CANARY).andExpect(status().isForbidden());
        assertThat(log(ashdown, jay)).doesNotContain("search");
    }

    @Test
    void acrossRecordsOnlyThoseOfTheirOwnTeamAreSearched() throws Exception {
        for (var words : new String[] {CANARY, "", "never"}) {
            var page = searchesAll(ruth.account(), words, "section", "home");
            assertThat(count(page)).isEqualTo("Nothing found.");
            assertThat(page.select("article")).isEmpty();
            assertThat(page.select("#author option").eachText()).containsExactly("Anybody", "The young person");
            assertThat(page.text()).doesNotContain("Jay").doesNotContain("Amina");
        }
        assertThat(count(searchesAll(ben.account(), CANARY))).isEqualTo("One entry found.");
        for (var who : new UUID[] {maya.account(), jay.account(), analyst.account(), administrator}) {
            sends(who, "/record-search", "words", CANARY).andExpect(status().isForbidden());
            asks(who, "/record-search").andExpect(status().isForbidden());
        }
    }

    @Test
    void aYoungPersonSearchesTheirOwnRecordAndNoOther() throws Exception {
        assertThat(found(searches(jay.account(), jay, CANARY))).hasSize(1);
        writes(amina.account(), maya, "Maya’s " + CANARY);
        assertThat(found(searches(jay.account(), jay, CANARY))).hasSize(1);
        assertThat(searches(jay.account(), jay, "").select("header nav").text()).doesNotContain("Search");
        assertThat(sees(amina, "/record-search")
                        .select("header nav a[aria-current]")
                        .eachText())
                .containsOnly("Search");
    }

    @Test
    void whatIsWithheldIsNeitherFoundNorCountedNorNamed() throws Exception {
        var id = UUID.fromString(entry.substring(entry.lastIndexOf('/') + 1));
        acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("update entry set withheld = true where id = ?")
                .param(id)
                .update());
        var page = searches(jay.account(), jay, CANARY);
        assertThat(count(page)).isEqualTo("Nothing found.");
        assertThat(page.select("#author option").eachText()).containsExactly("Anybody", "Me");
        assertThat(found(searches(ben.account(), jay, CANARY))).hasSize(1);
    }

    @Test
    void everyYoungPersonShownGetsALineWithTheSectionsShown() throws Exception {
        writes(ben.account(), maya, "health", "note", "2026-01-05", "Also " + CANARY);
        writes(ben.account(), maya, "plan", "note", "2026-01-05", "Nothing of it");
        searchesAll(ben.account(), CANARY);
        searchesAll(ben.account(), "Nothing anybody wrote");
        assertThat(log(ashdown, jay)).containsOnlyOnce("search");
        assertThat(log(ashdown, maya)).containsOnlyOnce("search");
        var line = sees(maya.account(), of(maya) + "/who-looked")
                .select(".lines li:contains(a search of several)")
                .text();
        assertThat(line).contains("Ben who works in your team Opened what a search of several records found in Health");
        searchesAll(ben.account(), "", "section", "plan");
        assertThat(sees(maya.account(), of(maya) + "/who-looked")
                        .select(".lines li:contains(a search of several)")
                        .text())
                .contains(", 2 times.")
                .contains("Health")
                .contains("Plan");
    }

    @Test
    void theNameOfEachYoungPersonFoundStandsThere() throws Exception {
        writes(ben.account(), maya, "Also " + CANARY);
        assertThat(searchesAll(amina.account(), CANARY)
                        .select("article p a[href$=/record]")
                        .eachText())
                .containsExactlyInAnyOrder("Jay", "Maya");
    }

    @Test
    void searchingOneRecordIsALineInItsLog() throws Exception {
        searches(ben.account(), jay, "tea");
        assertThat(sees(jay.account(), of(jay) + "/who-looked").text())
                .contains("Ben who works in your team Opened your whole record");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatWasLookedForIsWrittenDownNowhere(CapturedOutput output) throws Exception {
        searches(ben.account(), jay, CANARY + "sought");
        searchesAll(ben.account(), CANARY + " or " + CANARY + "sought");
        var lines = acting.<String>as(Actor.job(JobName.COMMAND_LINE, ashdown.id()), viewer -> jdbc.sql(
                        "select string_agg(r::text, ' ') from reading r where young_person_id = ?")
                .param(jay.id())
                .query(String.class)
                .single());
        assertThat(lines).contains("search").doesNotContain(CANARY);
        assertThat(output.getAll()).doesNotContain(CANARY);
    }
}
