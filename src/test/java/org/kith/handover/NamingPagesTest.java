package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who takes over, and that somebody stays after all: what is said of who works with the young person is what the handover says. */
class NamingPagesTest extends OnHandover {

    private String workers(Young young) throws Exception {
        return sees(young.account(), "/young-people/" + young.id() + "/workers")
                .select("main")
                .text();
    }

    /** A manager who chooses somebody else instead says so; whoever was named first never began. */
    @Test
    void somebodyElseIsNamedAndAWorkerComesBack() throws Exception {
        leaves(3);
        names(jay, 2);
        var jays = of(jay);
        names(jay, tom, 4, "Ben is ill.").andExpect(redirectedUrl(jays));
        assertThat(workers(jay))
                .contains("Tom will be there as personal adviser", "Amina said on")
                .doesNotContain("Ben will", "earlier time", "They are leaving. A new job");
        assertThat(sees(jay.account(), "/today").select("main").text())
                .doesNotContain("Amina does not work with you any more");
        sends(tom, jays + "/closing", "key", key(), "closed", "Tom and Jay know each other.")
                .andExpect(redirectedUrl(jays));
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/handovers",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "day",
                        day(60).toString(),
                        "reason",
                        "CHCHAN")
                .andExpect(status().isFound());
        assertThat(sees(jay.account(), of(jay)).select("main").text()).contains("You asked for a change");
    }

    /** The same form with other words, and a form opened before somebody else was named, say who stands and keep nothing. */
    @Test
    void whoeverIsSecondIsToldWhoStands() throws Exception {
        leaves(10);
        var jays = of(jay);
        var first = naming(jay, ben, 9, "Ben likes bikes too.");
        var second = naming(jay, tom, 9, "Tom knows Jay.");
        for (var twice = 0; twice < 2; twice++) {
            sends(tom, jays + "/worker", first).andExpect(redirectedUrl(jays));
        }
        var late = page(sends(tom, jays + "/worker", second).andExpect(status().isConflict()));
        assertThat(late.select("main p").text()).contains("Ben takes over on " + Dates.weekday(day(9)));
        assertThat(late.select("#because").text()).isEqualTo("Tom knows Jay.");
        first[5] = tom.account().toString();
        page(sends(tom, jays + "/worker", first).andExpect(status().isConflict()));
        assertThat(sees(jay.account(), jays).select("main").text()).contains("Ben will be your worker");
        assertThat(workers(jay)).contains("Ben will be there").doesNotContain("Tom will be there");
        var form = sees(tom, jays + "/worker");
        assertThat(form.select("[name=who][checked]").val())
                .isEqualTo(ben.account().toString());
        assertThat(form.select("#day").val()).isEqualTo(day(9).toString());
        assertThat(form.select("#because").text()).isEqualTo("Ben likes bikes too.");
        names(jay, ben, 9, "Ben was here first.").andExpect(redirectedUrl(jays));
        assertThat(sees(jay.account(), jays).select("main").text()).contains("Ben was here first.");
        names(jay, tom, 8, "Ben is ill.").andExpect(redirectedUrl(jays));
        assertThat(workers(jay)).contains("Tom will be there").doesNotContain("Ben will");
    }

    /** What a handover did not begin does not end with it, neither what was said here nor what a return says. */
    @Test
    void whoeverWorksWithThemAlreadyGoesOn() throws Exception {
        tom.assigns(ben, jay, "key worker").since("1 year ago").because("They get on");
        ben.worksWith(maya).since("1 year ago");
        world.settle();
        leaves(10);
        for (var young : new Young[] {jay, maya}) {
            names(young, 9);
            names(young, tom, 10, "Tom has time.").andExpect(redirectedUrl(of(young)));
            assertThat(workers(young)).contains("Ben", "Tom will be there").doesNotContain("Ben will");
            assertThat(sees(young.account(), "/young-people/" + young.id() + "/workers")
                            .select(".card")
                            .eachText())
                    .anyMatch(card -> card.contains("Ben") && !card.contains("last day") && !card.contains("ended"));
        }
    }

    /** Languages and places stand beside each, as both sides said them themselves; who may read neither does not. */
    @Test
    void howEachFitsIsSaidInWords() throws Exception {
        sends(
                        ben,
                        "/working",
                        "key",
                        key(),
                        "seen",
                        "0",
                        "hello",
                        "Hi",
                        "speaks",
                        "Polish, English",
                        "places",
                        "Leeds on Mondays")
                .andExpect(redirectedUrl("/working"));
        var reach = "/young-people/" + jay.id() + "/how-i-like-it";
        for (var wrong : new String[] {"x".repeat(121), "Polish [[secretly]]"}) {
            var page = page(sends(jay.account(), reach, "seen-language", "", "language", wrong)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#language").val()).isEqualTo(wrong);
        }
        sends(jay.account(), reach, "seen-language", "", "language", "Polish", "seen-place", "", "place", "Leeds")
                .andExpect(redirectedUrl(reach));
        assertThat(sees(amina, "/young-people/" + jay.id()).select("#liked").text())
                .contains("Speaks Polish", "Lives or likes to meet in Leeds");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/workers").text())
                .doesNotContain("Speaks Polish, English");
        leaves(10);
        var form = sees(tom, of(jay) + "/worker");
        assertThat(form.select("section.own").text()).contains("Jay speaks: Polish.");
        assertThat(form.select("main").text())
                .contains(
                        "Speaks Polish, as Jay does. Where: Leeds on Mondays. Jay lives or likes to meet in Leeds, too.");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("how to reach you");
        sends(amina, reach, "seen-language", "Polish", "language", "").andExpect(redirectedUrl(reach));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina took “Speaks” out of how you like it");
    }

    @Test
    void daysWithNobodyAreAskedAboutBeforeTheyAreKept() throws Exception {
        leaves(3);
        var form = naming(jay, ben, 14, "Ben is free then.");
        var page = page(sends(tom, of(jay) + "/worker", form).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("10 days with nobody in between");
        assertThat(page.select("#because").text()).isEqualTo("Ben is free then.");
        var sure = Arrays.copyOf(form, form.length + 2);
        sure[form.length] = "sure";
        sure[form.length + 1] = "yes";
        sends(tom, of(jay) + "/worker", sure).andExpect(redirectedUrl(of(jay)));
    }

    /** Each young person is told at once, nothing counts as cold, and a manager puts right what was said of who takes over. */
    @Test
    void whoeverStaysAfterAllStays() throws Exception {
        leaves(10);
        var jays = of(jay);
        says(jay.account(), "/wishes", "key", key(), "seen", "0", "who", "Nan");
        names(jay, 9);
        var stay = sees(amina, "/handovers").select("main .card a.button").attr("href");
        sends(amina, stay, "key", key(), "because", "").andExpect(status().isUnprocessableContent());
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, stay, "key", key(), "because", "I found a way to stay.")
                    .andExpect(redirectedUrl("/handovers"));
        }
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("Amina stays with you.");
        for (var young : new Young[] {jay, maya}) {
            assertThat(sees(young.account(), of(young)).select("main").text())
                    .contains("Your worker stays", "I found a way to stay.")
                    .doesNotContain("will be your worker", "last day");
        }
        assertThat(sees(amina, "/handovers").select("main .lines li:has(a[href*=handovers])"))
                .isEmpty();
        assertThat(sees(tom, "/handovers").select("main").text()).contains("None is over yet.");
        asks(amina, stay).andExpect(status().isNotFound());
        asks(ben, jays + "/staying").andExpect(status().isForbidden());
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("stays with");
        assertThat(workers(jay)).contains("Amina").doesNotContain("Ben", "last day");
        asks(tom, jays + "/staying").andExpect(redirectedUrl(jays));
        sends(tom, jays + "/staying", "key", key()).andExpect(redirectedUrl(jays));
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("stays with");
        leaves(20);
        assertThat(sees(amina, "/handovers")
                        .select("main .lines li:has(a[href*=handovers])")
                        .eachText())
                .hasSize(2)
                .allMatch(row -> row.contains(Dates.day(day(20))));
    }

    /** A form sent again with another day is told what stands, and nobody is said to leave whom nobody chose. */
    @Test
    void whatWasSaidOfWhoLeavesStands() throws Exception {
        var key = key();
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, "/handovers/leaving", "key", key, "day", day(10).toString(), "reason", "LEFTRL")
                    .andExpect(redirectedUrl("/handovers"));
        }
        var page = page(sends(amina, "/handovers/leaving", "key", key, "day", day(30).toString(), "reason", "LEFTRL")
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains(Dates.longDay(day(10)));
        assertThat(page.select("#day").val()).isEqualTo(day(30).toString());
        var open = "/young-people/" + maya.id() + "/handovers";
        var day = day(9).toString();
        page = page(sends(tom, open, "key", key(), "who", ben.account().toString(), "day", day, "reason", "MANAGE")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("Choose somebody from the list.");
        sends(tom, open, "key", key(), "who", amina.account().toString(), "day", day, "reason", "CHCHAN")
                .andExpect(status().isConflict());
        page = page(sends(amina, "/handovers/leaving", "key", key(), "day", "2020-01-01", "reason", "LEFTRL")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("too long ago");
    }

    /** Why somebody was chosen is read in the handover, and by nobody who counts. */
    @Test
    void whoCountsReadsNoReason() throws Exception {
        leaves(10);
        names(jay, ben, 9, "Jay asked for somebody who texts.").andExpect(redirectedUrl(of(jay)));
        names(jay, tom, 9, "Ben is ill.").andExpect(redirectedUrl(of(jay)));
        var seen = sees(analyst, "/young-people/" + jay.id() + "/workers")
                .select("main")
                .text();
        assertThat(seen).contains("Takes over from Amina.").doesNotContain("somebody who texts", "is ill");
    }

    /** What is to come can be taken back as well: under Workers, and where the young person is moved to another team. */
    @Test
    void whoWasToBeginNeverDoes() throws Exception {
        leaves(10);
        names(jay, 9);
        names(maya, 9);
        var workers = "/young-people/" + jay.id() + "/workers";
        var never = sees(tom, workers).select("main a[href*=endings]").eachAttr("href");
        assertThat(never).anyMatch(one -> one.contains(ben.account().toString()));
        var end = workers + "/endings?who=" + ben.account();
        assertThat(sees(tom, end).select("main").text()).contains("Ben is to work with Jay from");
        sends(tom, workers + "/endings", "who", ben.account().toString(), "day", day(0).toString(), "because", "A slip")
                .andExpect(redirectedUrl(workers));
        assertThat(workers(jay)).doesNotContain("Ben");
    }

    /** Whoever left is told of to who looks after accounts, and is not put back into a team; out of every team nobody takes it back but a manager. */
    @Test
    void whoeverLeftIsToldOfUntilTheirAccountIsEnded() throws Exception {
        leaves(5);
        var stay = sees(amina, "/handovers").select("main .card a.button").attr("href");
        var database = JdbcClient.create(TestDatabase.superuser());
        database.sql("update team_member set until = now() where account_id = ?")
                .param(amina.account())
                .update();
        assertThat(sees(administrator, "/to-do").select("main").text()).doesNotContain("Amina");
        assertThat(sees(tom, "/handovers").select("main").text()).contains("Amina is leaving");
        sends(amina, stay, "key", key(), "because", "I stay.").andExpect(status().isForbidden());
        database.sql("update worker_leaving set last_day = current_date - 2 where account_id = ?")
                .param(amina.account())
                .update();
        var waits = sees(administrator, "/to-do").select("main");
        assertThat(waits.text()).contains("Colleagues who left", "Amina", "they can still come in");
        assertThat(waits.select("a[href=/staff/" + amina.account() + "]")).isNotEmpty();
        sends(tom, stay, "key", key(), "because", "Amina stays.").andExpect(redirectedUrl("/handovers"));
        assertThat(sees(administrator, "/to-do").select("main").text())
                .doesNotContain("Colleagues who left")
                .contains("In no team");
    }

    /** What came of a meeting is of the same handover, and a leaving and what it opened are one person’s. */
    @Test
    void theDatabaseKeepsTogetherWhatBelongsTogether() throws Exception {
        leaves(10);
        var database = JdbcClient.create(TestDatabase.superuser());
        for (var forged : new String[] {
            """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, meeting, about_id, said_by, said_at)
            select gen_random_uuid(), h.organisation_id, h.young_person_id, h.id, 'fell-through', 'x', 'three', s.id, h.account_id, now()
              from handover h join handover_step s on s.young_person_id = '%s' and s.kind = 'planned' where h.young_person_id = '%s'
            """.formatted(jay.id(), maya.id()),
            """
            insert into worker_leaving (id, organisation_id, leaving_id, version, account_id, last_day, reason, taken_back, because, said_by, said_at)
            select gen_random_uuid(), organisation_id, leaving_id, 2, '%s', last_day, reason, true, 'x', said_by, now()
              from worker_leaving where account_id = '%s'
            """.formatted(ben.account(), amina.account()),
            """
            insert into handover (id, organisation_id, young_person_id, account_id, leaving_id, last_day, reason, opened_by, opened_at)
            select gen_random_uuid(), organisation_id, young_person_id, '%s', leaving_id, last_day, reason, opened_by, now()
              from handover where account_id = '%s' limit 1
            """.formatted(ben.account(), amina.account())
        }) {
            sends(amina, of(jay) + "/meetings", "key", key(), "which", "goodbye", "day", day(3).toString());
            assertThatThrownBy(() -> database.sql(forged).update()).hasMessageContaining("foreign key");
        }
    }
}
