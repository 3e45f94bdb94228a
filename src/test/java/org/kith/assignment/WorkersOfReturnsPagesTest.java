package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.words.Dates;

/** Who works with a young person as a return names them, beside what is said in Kith. */
class WorkersOfReturnsPagesTest extends OnAssignments {
    /** A return names Amina for a year: the day she got another role is another one, and stands beside it. */
    @Test
    void theDayGivenOfWhomAReturnNamesStandsBesideTheReturns() throws Exception {
        var later = TestClock.today().minusDays(10);
        begins(tom, jay, amina, "personal adviser", later.toString(), "Jay is sixteen")
                .andExpect(redirectedUrl(of(jay) + "/workers"));
        for (var who : List.of(tom.account(), jay.account())) {
            assertThat(sees(who, of(jay) + "/workers")
                            .select(".card:contains(Amina)")
                            .text())
                    .contains("Since " + Dates.longDay(TestClock.today().minusYears(1)))
                    .contains("As personal adviser since " + Dates.longDay(later) + ".");
        }
        assertThat(sees(tom, of(jay) + "/workers").select(".card")).hasSize(1);
    }

    /** A return named them and goes on doing so: what was said in Kith holds, and the return's words stay. */
    @Test
    void whomAReturnNamesStopsAndALaterReturnBringsNobodyBackUnseen() throws Exception {
        ends(tom, jay, amina.account(), today(), "Amina went to Riverside");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina does not work with you any more.", "Amina went to Riverside")
                .contains("Nobody is named as your worker at the moment.");
        loads(ashdown, "update involvement set stated_year = 2027 where young_person_id = ?", jay.id());
        assertThat(sees(jay.account(), "/today").text()).contains("Nobody is named as your worker");
        assertThat(sees(tom, of(jay) + "/workers").select("details").text())
                .contains("Amina", "Named by a return.", "Tom said on", "“Amina went to Riverside”");
        loads(
                ashdown,
                "insert into involvement (organisation_id, young_person_id, worker_id, starts_on) values (?, ?, ?, current_date + 1)",
                ashdown.id(),
                jay.id(),
                amina.worker());
        loads(ashdown, "update involvement set starts_on = current_date where starts_on > current_date");
        assertThat(count("involvement")).isEqualTo(2);
        assertThat(sees(tom, "/young-people/" + jay.id()).text())
                .as("the lifeline says what returns say")
                .contains("Amina");
    }

    /** Whom the latest return leaves out may well be there: nobody says of what is not known that it should not be so. */
    @Test
    void whomTheLatestReturnLeavesOutMayStillBeThere() throws Exception {
        loads(ashdown, "update involvement set not_in_return = 2020, known_until = current_date - 30");
        assertThat(sees(jay.account(), "/today").text())
                .contains("We do not know who works with you now. Ask your team who it is.")
                .doesNotContain("Nobody is named");
        assertThat(sees(jay.account(), of(jay) + "/workers").text()).contains("We do not know who works with you now.");
        assertThat(sees(tom, of(jay) + "/workers").text()).contains("Who works with Jay now is not known:");
        loads(ashdown, "delete from involvement");
        assertThat(sees(jay.account(), "/today").text()).contains("Nobody is named as your worker");
        loads(
                ashdown,
                "insert into care_leaver_status (organisation_id, young_person_id, year, in_touch, activity, accommodation, stated_year) values (?, ?, 2020, 'YES', 'F4', 'Z1', 2020)",
                ashdown.id(),
                jay.id());
        assertThat(sees(jay.account(), "/today").text())
                .as("returns name no worker of care leavers")
                .contains("We do not know who works with you now.");
    }

    @Test
    void whomAReturnAndKithBothNameIsThereOnce() throws Exception {
        begins(tom, jay, amina, "social worker", "As before, said here too");
        assertThat(sees(jay.account(), "/today").select(".card:contains(Amina)").text())
                .contains("social worker", "With you for 1 year");
        assertThat(sees(tom, of(jay) + "/workers").select(".card:contains(Amina)"))
                .hasSize(1);
        ends(tom, jay, amina.account(), today(), "She left");
        assertThat(sees(jay.account(), "/today").text()).contains("Nobody is named as your worker");
    }

    @Test
    void aCodeThatNobodyIsJoinedToStopsToo() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("2 years ago");
        world.settle();
        assertThat(sees(tom, of(jay) + "/workers").select(".card").eachText()).anyMatch(card -> card.contains("SW77"));
        ends(tom, jay, code.worker(), today(), "Nobody knows who this was").andExpect(status().is3xxRedirection());
        assertThat(sees(tom, of(jay) + "/workers").select(".card").eachText()).noneMatch(card -> card.contains("SW77"));
    }

    /** A new code on the day the old one ended, an hour's overlap or a day without length: it is one time with one person, as on the lifeline. */
    @Test
    void twoCodesOfOneWorkerAreOneTime() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("2 years ago").until("1 year ago");
        var other = ashdown.swId("SW78");
        other.worksWith(jay).since("1 year ago").until("1 year ago");
        world.settle();
        for (var one : List.of(code, other)) {
            var account = "/workers/" + one.worker() + "/account";
            sends(tom, account, "account", amina.account().toString(), "because", "Amina showed me");
            sends(
                    nia,
                    account + "/confirmation",
                    "join",
                    sees(nia, account).select("[name=join]").val());
        }
        for (var who : List.of(tom.account(), amina.account(), jay.account())) {
            var page = sees(who, of(jay) + "/workers");
            assertThat(page.select(".card").eachText())
                    .singleElement()
                    .asString()
                    .contains(
                            "Amina", "Since " + Dates.longDay(TestClock.today().minusYears(2)));
            assertThat(page.select("details:contains(earlier time)")).isEmpty();
        }
        ends(tom, jay, amina.account(), today(), "She left").andExpect(status().is3xxRedirection());
        var over = sees(jay.account(), of(jay) + "/workers");
        assertThat(over.select(".card")).isEmpty();
        assertThat(over.select("details li").eachText())
                .singleElement()
                .asString()
                .contains("From " + Dates.longDay(TestClock.today().minusYears(2)), "“She left”");
    }
}
