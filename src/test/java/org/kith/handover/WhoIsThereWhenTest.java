package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is there on which day: a day that is over, one that was said wrongly, and somebody who comes or begins anew. */
class WhoIsThereWhenTest extends OnWhoIsThere {
    @Test
    void aDayThatIsOverIsAskedAboutWithWhatEachWillRead() throws Exception {
        var fields = new String[] {"key", key(), "day", day(-28).toString(), "reason", "LEFTRL"};
        var page = page(sends(amina, "/handovers/leaving", fields).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("This day is over. Is that right?");
        assertThat(page.select("main .own").text())
                .contains("Jay and Maya", "Amina left", "Who comes is not sure yet.");
        assertThat(page.select("#day").val()).isEqualTo(day(-28).toString());
        areThere("Amina");
        assertThat(sees(amina, "/handovers").select("main").text()).doesNotContain("Jay");
        leaves(-28);
        areThere();
        var before = sees(jay.account(), "/young-people/" + jay.id() + "/workers");
        assertThat(before.select("main details").text()).contains("until " + Dates.longDay(day(-28)));
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Jay has nobody yet after Amina");
        theSameLastDayStandsEverywhere();
    }

    /** Beside a code of a return that may be theirs, and where a manager says it once more. */
    private void theSameLastDayStandsEverywhere() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(maya).since("3 years ago").until("2 years ago");
        world.settle();
        var beside = sees(tom, "/workers/" + code.worker() + "/account?with=" + amina.account());
        assertThat(beside.select("table").text())
                .contains(" to " + Dates.day(day(-28)))
                .doesNotContain(Dates.day(day(-27)));
        var who = amina.account().toString();
        var once = page(sends(tom, "/young-people/" + jay.id() + "/workers/endings", "who", who, "because", "Gone")
                .andExpect(status().isConflict()));
        assertThat(once.select("[role=alert]").text()).contains("stopped on " + Dates.longDay(day(-28)));
    }

    @Test
    void aDayIsPutRightAndTakenBackWhateverItWas() throws Exception {
        leaves(-28);
        var right = leaving() + "/day";
        var page = page(sends(amina, right, "key", key(), "day", day(-2).toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("main").text()).contains("This day is over. Is that right?", "Jay and Maya");
        asks(ben, right).andExpect(status().isNotFound());
        isRight(-2);
        areThere();
        isRight(18);
        areThere("Amina");
        var told = sees(jay.account(), "/today").select("main").text();
        assertThat(told).contains("Amina is leaving on");
        for (var young : List.of(jay, maya)) {
            assertThat(sees(tom, of(young)).select("main").text()).contains(Dates.weekday(day(18)));
        }
        isRight(-1);
        areThere();
        stays();
        areThere("Amina");
        for (var who : List.of(amina, tom)) {
            assertThat(sees(who, "/handovers").select("main .lines li:has(a[href*=handovers])"))
                    .isEmpty();
            assertThat(sees(who, "/to-do").select("main").text()).doesNotContain("Jay", "Maya");
        }
        var today = sees(jay.account(), "/today").select("main .waits");
        assertThat(today.first().text()).contains("Amina stays with you.", "I said it wrongly.");
        assertThat(sees(jay.account(), "/young-people/" + jay.id()).text()).doesNotContain("nobody");
    }

    @Test
    void whoComesFromADayThatIsOverIsAskedAboutAndStaysUntilAManagerSaysOtherwise() throws Exception {
        leaves(-28);
        var form = naming(jay, ben, -9, "Ben was there at once.");
        form[form.length - 1] = "";
        var page = page(sends(tom, of(jay) + "/worker", form).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("is over. Did they work with Jay from that day on?");
        names(jay, -9);
        areThere("Ben");
        assertThat(sees(jay.account(), of(jay)).select("main").text())
                .contains("The last day of Amina with you was", "Ben has been your worker since")
                .doesNotContain("will be your worker");
        isRight(18);
        areThere("Amina", "Ben");
        stays();
        areThere("Amina", "Ben");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Amina stays with Jay after all");
        assertThat(sees(tom, of(jay) + "/staying").select("[name=role]")).isEmpty();
        sends(tom, of(jay) + "/staying", "key", key()).andExpect(redirectedUrl(of(jay)));
        areThere("Amina");
    }

    /** What ended with a handover does not keep the same two from beginning anew. */
    @Test
    void whoLeftBeginsAgain() throws Exception {
        tom.assigns(ben, maya, "key worker").since("1 year ago");
        tom.assigns(ben, jay, "key worker").since("1 year ago");
        world.settle();
        areThere("Amina", "Ben");
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/handovers",
                        "key",
                        key(),
                        "who",
                        ben.account().toString(),
                        "day",
                        day(-3).toString(),
                        "reason",
                        "MANAGE")
                .andExpect(status().isFound());
        areThere("Amina");
        begins(ben);
        areThere("Amina", "Ben");
    }

    /** Whom a return still names and whose account is closed is nobody the day after: that is seen before it comes. */
    @Test
    void whoeverHasLeftKithIsNobodyTheDayAfter() throws Exception {
        ben.worksWith(jay).since("1 year ago");
        world.settle();
        leaves(3);
        var gap = "would have nobody from " + Dates.longDay(day(4));
        assertThat(sees(tom, of(jay)).select("main").text()).doesNotContain(gap);
        JdbcClient.create(TestDatabase.superuser())
                .sql("update account set ended_at = now() where id = ?")
                .param(ben.account())
                .update();
        assertThat(sees(tom, of(jay)).select("main").text()).contains("Jay " + gap);
        assertThat(sees(tom, "/handovers").select("main").text()).contains("Nobody from " + Dates.day(day(4)));
        assertThat(sees(jay.account(), of(jay)).select("main .warning").text()).contains(Dates.longDay(day(4)));
    }

    /** Whoever goes sooner than they said is nobody's worker from that day, and everybody who is to see to it sees it. */
    @Test
    void whoseAccountIsEndedBeforeTheirLastDayIsNobodysWorker() throws Exception {
        amina.worksWith(north.youngPerson("Kim")).since("1 year ago");
        world.settle();
        leaves(18);
        names(maya, 9);
        ends(amina);
        areThere();
        var waits = sees(tom, "/to-do").select("main").text();
        for (var young : List.of("Jay", "Maya", "Kim")) {
            assertThat(waits).contains(young + " has had nobody who works with them since");
        }
        assertThat(sees(tom, "/handovers").select("main").text())
                .contains("Nobody from " + Dates.day(day(0)), "Maya has nobody from " + Dates.longDay(day(0)));
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("is leaving");
        assertThat(sees(jay.account(), of(jay)).select("main").text())
                .contains("Since " + Dates.longDay(day(0)) + " you have had no worker of your own");
    }

    /** Nothing closes silently: whoever was named and has left, or does not begin after all, takes nobody over. */
    @Test
    void whoeverDoesNotComeAfterAllTakesNobodyOver() throws Exception {
        leaves(18);
        names(jay, 9);
        says(tom.account(), "/closing", "key", key(), "closed", "Ben and Jay know each other.");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("Jay");
        names(maya, 9);
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("Amina is leaving", "Ben will be your worker");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/coming")
                        .select("main")
                        .text())
                .contains("Last day with Amina");
        var workers = "/young-people/" + jay.id() + "/workers";
        sends(tom, workers + "/endings", "who", ben.account().toString(), "day", day(0).toString(), "because", "Ill")
                .andExpect(redirectedUrl(workers));
        standsOpen(jay);
        ends(ben);
        for (var young : List.of(jay, maya)) {
            standsOpen(young);
        }
        assertThat(sees(maya.account(), "/today").select("main").text())
                .contains("Ben will not be your worker after all")
                .doesNotContain("Ben will be your worker");
        assertThat(sees(maya.account(), "/young-people/" + maya.id() + "/workers")
                        .select("main")
                        .text())
                .doesNotContain("Ben");
        names(jay, tom, 9, "Tom has time.").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(tom, of(jay)).select("main").text())
                .contains("Tom takes over")
                .doesNotContain("Closed");
    }

    private void standsOpen(Young young) throws Exception {
        var closing = of(young) + "/closing";
        assertThat(sees(tom, closing).select(".warning").text()).contains("says first who takes over");
        sends(tom, closing, "key", key(), "closed", "It is arranged.").andExpect(status().isForbidden());
        for (var list : List.of("/to-do", "/handovers")) {
            assertThat(sees(tom, list).select("main").text()).as(list).contains(young == jay ? "Jay" : "Maya");
        }
        asks(tom, of(young) + "/worker").andExpect(status().isOk());
    }

    /** What was said of a time that is over stays as it was said, whoever is to come anew. */
    @Test
    void whatWasSaidOfATimeThatIsOverStaysWhenTheSameOneIsNamedAnew() throws Exception {
        tom.assigns(ben, jay, "key worker").since("1 year ago");
        world.settle();
        var because = new String[] {"key", key(), "who", ben.account().toString(), "day", day(-28).toString()};
        sends(tom, "/young-people/" + jay.id() + "/handovers", with(because, "reason", "MANAGE", "sure", "yes"))
                .andExpect(status().isFound());
        JdbcClient.create(TestDatabase.superuser())
                .sql("update handover set opened_at = current_date - 60 + time '12:00' where young_person_id = ?")
                .param(jay.id())
                .update();
        JdbcClient.create(TestDatabase.superuser())
                .sql("update time_end set stays = stays where young_person_id = ?")
                .param(jay.id())
                .update();
        var workers = "/young-people/" + jay.id() + "/workers";
        var before = sees(jay.account(), workers).select("main details").text();
        assertThat(before).contains("until " + Dates.longDay(day(-28)), "on " + Dates.longDay(day(-60)));
        leaves(18);
        names(jay, 9);
        assertThat(sees(jay.account(), workers).select("main details").text()).isEqualTo(before);
        names(jay, tom, 9, "Tom has time.").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(jay.account(), workers).select("main details").text()).isEqualTo(before);
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("Ben does not work with you");
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    private void ends(Colleague who) throws Exception {
        sends(administrator, "/staff/" + who.account() + "/ending", "sure", "yes")
                .andExpect(redirectedUrl("/staff"));
    }
}
