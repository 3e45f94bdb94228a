package org.kith.readingplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.record.OnRecord;

class ReadingPlanPagesTest extends OnRecord {
    String entry = "";

    @BeforeEach
    void somethingHardIsWritten() throws Exception {
        entry = writes(amina.account(), jay, "About the worst day");
        sends(amina, entry + "/hard-marks", "hard", "yes");
    }

    @Test
    void theQuestionStandsBeforeTheWords() throws Exception {
        var before = sees(jay.account(), entry);
        assertThat(before.text()).contains("You decide when you read it").doesNotContain("worst day");
        assertThat(sees(jay.account(), "/today").text())
                .contains("May be hard to read")
                .doesNotContain("worst day");
        assertThat(sees(jay.account(), entry + "?read=now").text()).contains("About the worst day");
        assertThat(sees(amina, entry).text()).contains("About the worst day");
    }

    @Test
    void whoeverSaysSomethingToItIsNotAskedAgain() throws Exception {
        for (var where : new String[] {"/own-accounts", "/corrections"}) {
            var to = sends(
                            jay.account(),
                            entry + where,
                            "key",
                            java.util.UUID.randomUUID().toString(),
                            "words",
                            "It was not like that")
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            assertThat(sees(jay.account(), String.valueOf(to).replaceFirst("#.*", ""))
                            .select(".own")
                            .text())
                    .contains("It was not like that");
        }
    }

    @Test
    void whatIsSaidToItWaitsInsideWithIt() throws Exception {
        sends(
                jay.account(),
                entry + "/own-accounts",
                "key",
                java.util.UUID.randomUUID().toString(),
                "words",
                "It was not the worst");
        for (var who : new java.util.UUID[] {jay.account(), amina.account()}) {
            assertThat(sees(who, of(jay) + "/record").text())
                    .contains("What was said about it is inside as well")
                    .doesNotContain("not the worst");
        }
        assertThat(sees(amina, entry).select(".own").text()).contains("It was not the worst");
    }

    @Test
    void laterIsRemindedOnTheDayTheySay() throws Exception {
        for (var day : new String[] {"", "soon", "2020-01-01"}) {
            sends(jay.account(), entry + "/reading-plans", "remindOn", day)
                    .andExpect(status().isUnprocessableContent());
        }
        var tomorrow = TestClock.today().plusDays(1).toString();
        sends(jay.account(), entry + "/reading-plans", "remindOn", tomorrow).andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).text()).contains("You will be reminded on");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("You wanted to read something");
        acting.changing(jay.actor(), jay.id(), viewer -> {
            jdbc.sql("update reading_plan set ended_at = now()").update();
            return jdbc.sql("""
                            insert into reading_plan (organisation_id, young_person_id, entry_id, made_at, remind_on)
                            select organisation_id, young_person_id, id, now(), current_date from entry where young_person_id = ?
                            """).param(jay.id()).update();
        });
        assertThat(sees(jay.account(), "/today").text()).contains("You wanted to read something about now");
        sees(jay.account(), entry + "?read=now");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("You wanted to read something");
    }

    @Test
    void togetherAsksThePersonTheyName() throws Exception {
        sends(jay.account(), entry + "/reading-plans", "with", ben.account().toString())
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).text())
                .contains("You asked Ben to be there. They have not answered yet.");
        assertThat(sees(amina, "/waiting").text()).contains("Nobody waits for an answer.");
        var waiting = sees(ben, "/waiting");
        assertThat(waiting.text()).contains("Jay asks you to be there when they read something hard");
        sends(ben, waiting.select("form[action*=reading-plans]").attr("action"), "coming", "yes")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), "/today").text()).contains("Ben will be there when you read it");
    }

    @Test
    void somebodyWithoutAnAccountIsAskedByWhoeverTheyChoose() throws Exception {
        sends(jay.account(), entry + "/reading-plans", "with", ben.account().toString(), "bring", " Nan <3 ")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).text())
                .contains("You asked Ben to bring Nan <3. They have not answered yet.");
        var waiting = sees(ben, "/waiting");
        assertThat(waiting.text())
                .contains("Jay wants to read something hard together with Nan <3, and asks you to ask them");
        assertThat(waiting.select("button[value=no]").text()).isEqualTo("Nan <3 cannot be there");
        sends(ben, waiting.select("form[action*=reading-plans]").attr("action"), "coming", "yes");
        assertThat(sees(jay.account(), "/today").text()).contains("Ben says Nan <3 will be there when you read it");
        assertThat(sees(jay.account(), entry).text()).contains("Ben says Nan <3 will be there");
    }

    @Test
    void aNameThatIsFarTooLongIsCutAndNothingIsLostBesides() throws Exception {
        sends(jay.account(), entry + "/reading-plans", "with", ben.account().toString(), "bring", "ö".repeat(300))
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), entry).text()).contains("bring " + "ö".repeat(100) + ".");
    }

    @Test
    void onlyTheYoungPersonDecidesAndOnlyTheirTeamIsAsked() throws Exception {
        sends(amina, entry + "/reading-plans", "with", ben.account().toString()).andExpect(status().isForbidden());
        sends(jay.account(), entry + "/reading-plans", "with", ruth.account().toString())
                .andExpect(status().isNotFound());
        sends(maya.account(), entry + "/reading-plans", "with", ben.account().toString())
                .andExpect(status().isNotFound());
        asks(jay.account(), "/waiting").andExpect(status().isForbidden());
        asks(analyst, "/waiting").andExpect(status().isForbidden());
    }

    @Test
    void anOpenCorrectionWaitsForTheTeamOnly() throws Exception {
        sends(
                jay.account(),
                entry + "/corrections",
                "key",
                java.util.UUID.randomUUID().toString(),
                "words",
                "No");
        assertThat(sees(ben, "/to-do").text()).contains("Jay asks to put something right");
        assertThat(sees(ben, "/young-people").select(".why a[href=/to-do]").text())
                .isEqualTo("One thing waits for you");
        assertThat(sees(ruth, "/young-people").select(".why a[href=/to-do]")).isEmpty();
        assertThat(sees(ruth, "/to-do").text()).contains("Nothing waits for you.");
    }

    /** What Ben answered still stands. */
    @Test
    void decidingTheSameAgainAsksNobodyAgain() throws Exception {
        for (int i = 0; i < 2; i++) {
            sends(jay.account(), entry + "/reading-plans", "with", ben.account().toString(), "bring", "Nan")
                    .andExpect(status().is3xxRedirection());
            if (i == 0) {
                var waiting = sees(ben, "/waiting");
                sends(ben, waiting.select("form[action*=reading-plans]").attr("action"), "coming", "yes");
            }
        }
        assertThat(sees(jay.account(), entry).text()).contains("Ben says Nan will be there");
    }
}
