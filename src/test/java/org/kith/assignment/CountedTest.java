package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.returns.RecordedContinuity;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was said in Kith to work with a young person counts beside what returns say: everywhere, each day and each person once. */
class CountedTest extends OnAssignments {
    @Autowired
    Figures figures;

    @Autowired
    RecordedContinuity recorded;

    private Young ash;

    @BeforeEach
    void tellMore() {
        ash = north.youngPerson("Ash");
        ash.home("U4").since("2 years ago");
        amina.worksWith(ash).since("1 year ago").until("10 days ago");
        tom.assigns(ben, ash, "personal adviser").since("4 days ago").saidOn("4 days ago");
        world.settle();
        figures.refreshNow(ashdown.id());
    }

    private Map<String, Object> row() {
        return acting.as(
                wendy.actor(), viewer -> jdbc.sql("select * from young_person_figures where young_person_id = ?")
                        .param(ash.id())
                        .query()
                        .singleRow());
    }

    @Test
    void daysWithAndWithoutSomebodyAreThoseOfBoth() throws Exception {
        assertThat(row())
                .containsEntry("workers", 2)
                .containsEntry("changes", 1)
                .containsEntry("days_without_worker", 6)
                .containsEntry("nobody_since", null)
                .containsEntry("worker_since", Date.valueOf(day("4 days ago")))
                .containsEntry("current_spell_days", 5)
                .containsEntry("worker_id", ben.worker());
        var list = sees(tom, "/young-people").select("main tr:contains(Ash)").text();
        assertThat(list).contains("Ben", "6", "2").doesNotContain("nobody");
        var lifeline = sees(tom, of(ash));
        assertThat(lifeline.select("#worker-2 th").text()).isEqualTo("Ben");
        assertThat(lifeline.select("main .why").text()).contains("Two workers in 1 year, once with nobody.");
        assertThat(sees(tom, "/figures/young-people?those=alone").select("main").text())
                .doesNotContain("Ash");
        assertThat(sees(tom, "/figures/young-people?those=days-without")
                        .select("main")
                        .text())
                .contains("Ash");
    }

    /** As of whoever was invited and assigned, before any return. */
    @Test
    void whomNoReturnNamesCountsToo() throws Exception {
        sends(tom, "/workers/" + ben.worker() + "/account/removal", "because", "No return names Ben")
                .andExpect(status().is3xxRedirection());
        figures.refreshNow(ashdown.id());
        assertThat(row())
                .containsEntry("workers", 2)
                .containsEntry("worker_since", Date.valueOf(day("4 days ago")))
                .containsEntry("worker_id", null);
        assertThat(sees(tom, "/young-people").select("main tr:contains(Ash)").text())
                .contains("Ben")
                .doesNotContain("nobody");
        var lifeline = sees(tom, of(ash));
        assertThat(lifeline.select("#worker-2 th").text()).isEqualTo("Ben");
        assertThat(lifeline.select("#worker-2 a")).as("there is no page of his").isEmpty();
        assertThat(lifeline.select("#worker-1 a").text()).isEqualTo("Amina");
    }

    @Test
    void theCommandLineSaysTheSameOfTheRecord() {
        loads(ashdown, "update young_person set child_number = '77' where id = ?", ash.id());
        var told = recorded.of(ashdown.id(), ReportingYear.of(TestClock.today()), TestClock.today())
                .byChild()
                .get("77");
        assertThat(told.workers()).isEqualTo(2);
        assertThat(told.daysWithoutWorker()).isEqualTo(6);
    }

    /** The return still names Amina; Kith was told that she stopped, and Ben is there before and after. */
    @Test
    void whoIsSaidTwiceIsOneAndADayIsCountedOnce() throws Exception {
        begins(tom, jay, amina, "social worker", "As before, said here too");
        figures.refreshNow(ashdown.id());
        var page = sees(tom, "/workers/" + amina.worker());
        assertThat(page.text()).contains("With one young person now, 2 in all");
        assertThat(page.select("table th a:contains(Jay)")).hasSize(1);
        assertThat(sees(tom, of(jay)).select("[id^=worker-] th").eachText()).containsExactly("Amina");
    }

    @Test
    void aWorkersOwnPageNamesWhomTheyWereAssigned() throws Exception {
        begins(tom, ollieInNorth(), amina, "key worker", "They know each other");
        assertThat(sees(tom, "/workers/" + amina.worker()).select("table th a").eachText())
                .contains("Robin", "Jay");
    }

    private Young ollieInNorth() {
        var robin = north.youngPerson("Robin");
        world.settle();
        return robin;
    }

    @Test
    void sayingItCountsThemAgain() throws Exception {
        ends(tom, ash, ben.account(), today(), "Ben went").andExpect(status().is3xxRedirection());
        Awaitility.await()
                .untilAsserted(() -> assertThat(row().get("nobody_since")).isNotNull());
        begins(tom, ash, nia, "key worker", "Somebody of their own");
        Awaitility.await()
                .untilAsserted(() -> assertThat(row().get("nobody_since")).isNull());
    }

    @Test
    void whomAReturnNamesCountsUntilKithWasToldThatTheyStopped() throws Exception {
        var kim = north.youngPerson("Kim");
        kim.home("U4").since("2 years ago");
        amina.worksWith(kim).since("1 year ago");
        world.settle();
        ends(tom, kim, amina.account(), day("3 days ago").toString(), "Amina went to Riverside");
        assertThat(sees(tom, "/figures/young-people?those=alone").select("main").text())
                .contains("Kim");
        assertThat(sees(tom, of(kim)).select("[id^=nobody-] th")).hasSize(1);
        assertThat(sees(tom, "/workers/" + amina.worker()).text()).contains("With one young person now, 3 in all");
        beginsOn(day("2 days ago"), kim, amina);
        ends(tom, kim, amina.account(), day("1 day ago").toString(), "And gone again");
        assertThat(sees(tom, of(kim)).select("[id^=nobody-] th"))
                .as("the days between stay days with nobody")
                .hasSize(2);
    }

    private void beginsOn(LocalDate day, Young young, Colleague who) throws Exception {
        begins(tom, young, who, "social worker", day.toString(), "Amina is back")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void whoLeftWasThereUntilThen() throws Exception {
        sends(piotr, "/staff/" + ben.account() + "/ending", "sure", "yes").andExpect(status().is3xxRedirection());
        figures.refreshNow(ashdown.id());
        assertThat(row()).containsEntry("nobody_since", Date.valueOf(TestClock.today()));
        assertThat(figures(nia)).contains("Ash");
    }

    private String figures(Colleague who) throws Exception {
        return sees(who, "/figures/young-people?those=alone").select("main").text();
    }

    private static LocalDate day(String words) {
        return TestClock.today().minusDays(Long.parseLong(words.split(" ")[0]));
    }
}
