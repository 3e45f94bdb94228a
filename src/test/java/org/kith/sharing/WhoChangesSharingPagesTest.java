package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose a change to sharing is to make, and what it keeps of what was there. */
class WhoChangesSharingPagesTest extends OnSharing {
    @Autowired
    DecisionSql decisions;

    private List<Map<String, Object>> shared() {
        return acting.changing(
                amina.actor(), jay.id(), viewer -> jdbc.sql("""
                        select id, section, may_add, purpose, basis, because, (ends_at at time zone 'Europe/London')::date as until
                          from section_grant where withdrawn_at is null order by section
                        """).query().listOfRows());
    }

    private String grant(Map<String, Object> one, String verb) {
        return sharing() + "/grants/" + one.get("id") + "/" + verb;
    }

    private String answer(UUID who, String words) throws Exception {
        return sees(who, sharing())
                .selectFirst(".ask:contains(" + words + ") form[action$=answer]")
                .attr("action");
    }

    @Test
    void aTouchStopsWhatTheyAgreedToAndIsTheirsAlone() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        sends(amina, brightwell(), fields("The court asks for it.", "safety=sees", "basis=duty"));
        var home = shared().getFirst();
        var safety = shared().getLast();
        assertThat(page(sends(amina, grant(home, "withdrawal")).andExpect(status().isForbidden()))
                        .text())
                .contains("Only the young person stops what they agreed to")
                .doesNotContain("ground in law");
        sends(jay.account(), grant(safety, "withdrawal")).andExpect(status().isForbidden());
        assertThat(shared()).hasSize(2);
        sends(jay.account(), grant(home, "withdrawal"))
                .andExpect(redirectedUrl(sharing() + "?stopped=" + home.get("id")));
        sends(jay.account(), grant(home, "withdrawal"))
                .andExpect(redirectedUrl(sharing() + "?stopped=" + home.get("id")));
        assertThat(shared()).containsExactly(safety);
        sends(jay.account(), sharing() + "/grants/" + UUID.randomUUID() + "/withdrawal")
                .andExpect(status().isNotFound());
    }

    @Test
    void aTouchLetsWhatTheyAgreedToGoOnAsItWas() throws Exception {
        var soon = "until=" + TestClock.today().plusWeeks(2);
        sends(jay.account(), brightwell(), fields("", "home=adds", "health=sees", soon));
        sends(amina, brightwell(), fields("The court asks for it.", "safety=sees", "basis=duty", soon));
        var before = shared();
        for (var one : before) {
            sends(amina, grant(one, "renewal")).andExpect(status().isForbidden());
        }
        sends(jay.account(), grant(before.getLast(), "renewal")).andExpect(status().isForbidden());
        assertThat(shared()).isEqualTo(before);
        for (var one : before.subList(0, 2)) {
            sends(jay.account(), grant(one, "renewal")).andExpect(backOnSharing());
        }
        assertThat(shared()).extracting("section").containsExactly("health", "home", "safety");
        assertThat(shared()).extracting("may_add").containsExactly(false, true, false);
        assertThat(shared().subList(0, 2)).allMatch(one -> one.get("until")
                .toString()
                .equals(TestClock.today().plusMonths(6).toString()));
        var page = sees(jay.account(), sharing());
        page.select(".worried").remove();
        assertThat(page.select("details li")).hasSize(2);
    }

    @Test
    void nobodyAsksInAnothersPlace() throws Exception {
        sends(jay.account(), brightwell() + "/proposal", fields("", "home=sees"))
                .andExpect(status().isForbidden());
        sends(amina, brightwell() + "/talk", "key", UUID.randomUUID().toString(), "words", "Jay wants to talk")
                .andExpect(status().isForbidden());
        assertThat(sees(amina, sharing()).select(".ask")).isEmpty();
    }

    @Test
    void whatIsAskedForIsWhatAYesShares() throws Exception {
        var in = TestClock.today().plusMonths(2);
        sends(amina, brightwell() + "/proposal", fields("As we said", "home=sees", "health=nothing", "until=" + in));
        sends(amina, brightwell() + "/proposal", fields("As we said", "money=adds", "until=" + in));
        assertThat(sees(jay.account(), sharing())
                        .select(".ask > p:first-child strong")
                        .eachText())
                .containsExactly(
                        "Amina asks if Brightwell Homes may see: Money",
                        "Amina asks if Brightwell Homes may see: Home");
        sends(jay.account(), answer(jay.account(), ": Home"), "agreed", "yes", "words", "That is fine");
        assertThat(shared())
                .extracting("section", "may_add", "because")
                .containsExactly(Tuple.tuple("home", false, null));
        assertThat(shared().getFirst().get("until")).hasToString(in.toString());
        sends(jay.account(), answer(jay.account(), ": Money"), "agreed", "yes");
        assertThat(shared()).extracting("may_add").containsExactly(false, true);
        assertThat(sees(jay.account(), sharing()).select("details li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("That is fine"));
    }

    @Test
    void whatStaffAnswerStandsAsTheReason() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var asking = "/shared-with-me/" + jay.id() + "/asking";
        sends(dana, asking, "id", UUID.randomUUID().toString(), "section", "health", "words", "The stairs");
        sends(jay.account(), answer(jay.account(), "Health"), "agreed", "no");
        sends(dana, asking, "id", UUID.randomUUID().toString(), "section", "health", "words", "The stairs again");
        sends(amina, answer(amina.account(), "Health"), "agreed", "yes", "words", "Jay said yes on the phone")
                .andExpect(backOnSharing());
        assertThat(shared()).extracting("because").containsExactly("Jay said yes on the phone", null);
        assertThat(danaReads()).contains("dentist");
    }

    @Test
    void anAnswerIsAsLongAsFits() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("As we said", "home=sees"));
        sends(jay.account(), answer(jay.account(), ": Home"), "agreed", "no", "words", "🙂".repeat(500))
                .andExpect(backOnSharing());
    }

    @Test
    void aSecondAnswerInOtherWordsIsStillThereAndNotSent() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("As we said", "home=sees"));
        var answer = answer(jay.account(), ": Home");
        for (int i = 0; i < 2; i++) {
            sends(jay.account(), answer, "agreed", "no", "words", "Not now").andExpect(backOnSharing());
        }
        for (var other : List.of("Maybe later", "Not now")) {
            var late =
                    page(sends(jay.account(), answer, "agreed", other.equals("Not now") ? "yes" : "no", "words", other)
                            .andExpect(status().isConflict()));
            assertThat(late.select("textarea").text()).isEqualTo(other);
        }
        assertThat(shared()).isEmpty();
    }

    /** Two who answer at once: the one who came later changes nothing, so that nothing is shared by an answer that does not stand. */
    @Test
    void onlyTheFirstAnswerCounts() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("As we said", "home=sees"));
        var ask = UUID.fromString(answer(jay.account(), ": Home").replaceAll(".*/asks/|/answer", ""));
        for (var first : List.of(true, false)) {
            assertThat(acting.<Boolean>changing(
                            jay.actor(), jay.id(), viewer -> decisions.answer(viewer, ask, false, "Not now")))
                    .isEqualTo(first);
        }
    }

    @Test
    void aServiceThatIsNoLongerHereIsStillNamed() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        acting.doAs(administrator.actor(), viewer -> jdbc.sql("update service set ended_at = kith.now() where id = ?")
                .param(brightwell.id())
                .update());
        assertThat(sees(jay.account(), sharing()).select("optgroup").eachAttr("label"))
                .doesNotContain("A service");
        var today = Dates.longDay(TestClock.today());
        assertThat(sees(jay.account(), sharing()).select("details li").text())
                .contains("Brightwell Homes saw Home from " + today + " to " + today);
        asks(jay.account(), brightwell()).andExpect(status().isNotFound());
        asks(jay.account(), sharing() + "/with/service/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }
}
