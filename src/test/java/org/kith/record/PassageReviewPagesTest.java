package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.withholding.Reason;

/** A passage that is kept back is looked at again, and is let go. */
class PassageReviewPagesTest extends OnPassages {
    @Test
    void aDayThatIsNoneIsAskedForAgainWhereSomethingIsKeptBack() throws Exception {
        for (var day : List.of("", "soon", "2020-01-01", "2036-01-01")) {
            var page = page(sends(amina, of(jay) + "/entries", form(WORDS, "crime", day))
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("details[open] #reviewOn").val()).isEqualTo(day);
            assertThat(page.select("option[value=crime]").hasAttr("selected")).isTrue();
            assertThat(page.select("textarea").val()).isEqualTo(WORDS);
        }
        sends(amina, of(jay) + "/entries", form("Nothing is kept back", "crime", ""))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void itIsLookedAtAgainAsOftenAsNeededAndStandsInTheListOnce() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var before = passage(entry);
        for (var day : List.of("2027-06-06", "2027-07-07")) {
            sends(ben, before, "reason", "court", "reviewOn", day).andExpect(redirectedUrl(entry));
        }
        assertThat(passage(entry)).as("the same passage").isEqualTo(before);
        assertThat(sees(jay.account(), entry).text())
                .contains("A court has said it stays closed. Decided by Ben. Looked at again by 7 July 2027.")
                .doesNotContain("2027-05-05")
                .doesNotContain("zanzibar");
        assertThat(sees(ben, entry).select("article").text())
                .contains("(Kept back: Your brother told me of zanzibar.)");
        assertThat(sees(ben, "/withheld").select("tbody tr")).hasSize(1);
        assertThat(decisions())
                .isEqualTo(List.of("Amina, looked at again by Ben", "Ben, looked at again by Ben", "Ben"));
        var page = page(sends(ben, before, "reason", "court", "reviewOn", "2020-01-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("details[open] input[name=reviewOn]").val()).isEqualTo("2020-01-01");
    }

    @Test
    void aPageFromBeforeItWasLookedAtAgainLetsNothingGo() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var form = "form[action$='" + passage(entry) + "/end'] input";
        var before = sees(amina, entry).select(form + "[name=decided]").val();
        sends(ben, passage(entry), "reason", "court", "reviewOn", "2027-06-06");
        var told = page(sends(amina, passage(entry) + "/end", "because", "His brother agreed", "decided", before)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("still kept back");
        assertThat(told.select("textarea").val()).isEqualTo("His brother agreed");
        assertThat(sees(jay.account(), entry).text()).doesNotContain("zanzibar");
        var now = sees(amina, entry).select(form + "[name=decided]").val();
        sends(amina, passage(entry) + "/end", "because", "His brother agreed", "decided", now)
                .andExpect(redirectedUrl(entry));
        assertThat(sees(jay.account(), entry).text()).contains("zanzibar");
    }

    private List<String> decisions() {
        return acting.changing(
                amina.actor(),
                jay.id(),
                viewer -> jdbc.sql("""
                        select a.name || coalesce(', ' || w.ended_because || ' by ' || b.name, '')
                          from withheld w join account a on a.id = w.made_by left join account b on b.id = w.ended_by
                         where w.young_person_id = ? order by w.review_on
                        """).param(jay.id()).query(String.class).list());
    }

    /** Nor does it get another reason, nor is it kept back again once it is let go: whoever sent the old page reads what they chose. */
    @Test
    void aPageFromBeforeItWasLookedAtAgainGivesItNoOtherReason() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var again = passage(entry).replaceAll("/end$", "");
        var form = "form[action$='" + again.replaceAll(".*/passages/", "/passages/") + "'] input[name=decided]";
        var old = sees(amina, entry).select(form).val();
        assertThat(old).isNotEmpty();
        sends(ben, again, "reason", "court", "reviewOn", "2027-06-06", "decided", old)
                .andExpect(redirectedUrl(entry));
        var told = page(sends(amina, again, "reason", "crime", "reviewOn", "2027-07-07", "decided", old)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("Somebody decided about this again");
        assertThat(told.select("textarea").text())
                .contains(Reason.ofKey("crime").orElseThrow().words(), "7 July 2027");
        sends(amina, again, "reason", "court", "reviewOn", "2027-06-06", "decided", old)
                .andExpect(redirectedUrl(entry));
        assertThat(decisions()).isEqualTo(List.of("Amina, looked at again by Ben", "Ben"));
        sends(ben, again + "/end", "because", "He may know").andExpect(redirectedUrl(entry));
        told = page(sends(amina, again, "reason", "crime", "reviewOn", "2027-07-07", "decided", old)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("no longer kept back");
    }

    @Test
    void letGoTheyReadItFromThenOnAndWhoDidSoAndWhyStays() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var again = passage(entry);
        sends(ben, again, "reason", "somebody-else", "reviewOn", "2027-06-06");
        sends(ben, again + "/end", "because", " ").andExpect(status().isUnprocessableContent());
        assertThat(sees(jay.account(), entry).text()).doesNotContain("zanzibar");
        sends(ben, again + "/end", "because", "His brother agreed").andExpect(redirectedUrl(entry));
        var page = sees(jay.account(), entry);
        assertThat(page.select("article").text())
                .contains("we met. Your brother told me of zanzibar. Then we ate.")
                .doesNotContain("kept back");
        var versions = sees(jay.account(), entry + "/versions");
        assertThat(versions.select("section").first().text()).contains("Ben, ").contains("Why: His brother agreed");
        assertThat(sees(ben, "/withheld").text()).contains("Nothing is kept back from anybody.");
        assertThat(decisions()).contains("Ben, His brother agreed by Ben");
        sends(ben, again + "/end", "because", "Again").andExpect(status().isConflict());
        assertThat(decisions()).as("the first one stands").doesNotContain("Ben, Again by Ben");
        assertThat(sees(amina, entry + "/change").select("textarea").val()).doesNotContain("[[");
    }

    @Test
    void onlyTheTeamDecides() throws Exception {
        var again = passage(keeps("somebody-else", "2027-05-05"));
        for (var to : List.of(again, again + "/end")) {
            var fields = new String[] {"reason", "court", "reviewOn", "2027-06-06", "because", "I want to read it"};
            sends(jay.account(), to, fields).andExpect(status().isForbidden());
            sends(ruth, to, fields).andExpect(status().isNotFound());
            sends(maya.account(), to, fields).andExpect(status().isNotFound());
        }
        assertThat(decisions()).isEqualTo(List.of("Amina"));
    }

    @Test
    void anOverduePassageIsSaidToBe() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        overdue(UUID.fromString(passage(entry).split("/")[6]));
        assertThat(sees(ben, "/withheld").text()).contains("One is overdue to be looked at again.");
        assertThat(sees(ben, "/withheld").select("td .tag.warn")).hasSize(1);
        assertThat(sees(ben, "/withheld").select("tbody a").attr("href")).isEqualTo(entry);
    }

    /** As it is after the day has passed: what is decided is never changed, so the one before ends. */
    private void overdue(UUID passage) {
        acting.changing(amina.actor(), jay.id(), viewer -> {
            jdbc.sql("update withheld set ended_at = now(), ended_by = ?, ended_because = 'test' where passage_id = ?")
                    .params(amina.account(), passage)
                    .update();
            return jdbc.sql("""
                            insert into withheld (id, organisation_id, young_person_id, entry_id, whole, passage_id, reason, made_by, made_at, review_on)
                            select gen_random_uuid(), organisation_id, young_person_id, entry_id, false, passage_id, reason, made_by, now(), current_date - 2
                              from withheld where passage_id = ?
                            """).param(passage).update();
        });
    }

    @Test
    void noDecisionIsChangedAndNoPassageIsOfAnotherEntry() throws Exception {
        var entry = keeps("somebody-else", "2027-05-05");
        var other = writes(amina.account(), jay, "Another");
        assertThatThrownBy(() -> acting.changing(
                        amina.actor(), jay.id(), viewer -> jdbc.sql("update withheld set review_on = '2040-01-01'")
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, passage_id, reason, made_by, made_at, review_on, ended_at)
                        select gen_random_uuid(), organisation_id, young_person_id, ?, false, passage_id, reason, made_by, now(), current_date, now()
                          from withheld
                        """)
                        .param(UUID.fromString(other.substring(other.lastIndexOf('/') + 1)))
                        .update()))
                .hasStackTraceContaining("foreign key");
        assertThat(sees(ben, entry).select("form[action*=/passages/]")).hasSize(2);
    }

    @Test
    void lookingAgainWithTheSameDayAndReasonDecidesOnce() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        for (int i = 0; i < 2; i++) {
            sends(ben, passage(entry), "reason", "crime", "reviewOn", "2027-04-04")
                    .andExpect(redirectedUrl(entry));
        }
        int decisions = acting.changing(
                ben.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from withheld where young_person_id = ?")
                        .param(jay.id())
                        .query(Integer.class)
                        .single());
        assertThat(decisions).isEqualTo(2);
    }

    @Test
    void aSecondReasonForLettingGoIsNotTakenForTheFirst() throws Exception {
        var entry = keeps("crime", "2027-05-05");
        var end = passage(entry) + "/end";
        for (int i = 0; i < 2; i++) {
            sends(ben, end, "because", "The police are done").andExpect(redirectedUrl(entry));
        }
        var late = page(sends(amina, end, "because", "His brother agreed").andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("His brother agreed");
    }
}
