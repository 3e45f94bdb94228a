package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;

/** After each story of somebody who leaves, every page that says who works with a young person says the same, to each who reads it. */
class WhoIsThereWhenTest extends OnHandover {
    /** How many times are told otherwise by the quicker way, where nobody said that somebody stops. */
    private static final String OTHERWISE = """
            select count(*) from ((select * from kith.time_with except select * from kith.time_nobody_ended)
                union all (select * from kith.time_nobody_ended except select * from kith.time_with)) t
             where not exists (select from assignment s where s.young_person_id = t.young_person_id and s.ends_on is not null)
               and not exists (select from time_end g where g.young_person_id = t.young_person_id)
            """;

    @Autowired
    Figures figures;

    /** Who works with Jay today, by name, in the order in which they came. */
    private void areThere(String... who) throws Exception {
        figures.refreshNow(ashdown.id());
        int otherwise = acting.as(
                tom.actor(), viewer -> jdbc.sql(OTHERWISE).query(Integer.class).single());
        assertThat(otherwise).isZero();
        var names = List.of(who);
        var workers = "/young-people/" + jay.id() + "/workers";
        assertThat(names(sees(jay.account(), "/today"), ".card.here")).isEqualTo(names);
        for (var reader : List.of(jay.account(), tom.account(), analyst.account())) {
            assertThat(names(sees(reader, workers), ".card.here")).isEqualTo(names);
        }
        var line = sees(tom, "/young-people").select("main tr:contains(Jay)");
        line.select(".next").remove();
        var row = line.text();
        assertThat(row.contains("nobody")).as(row).isEqualTo(names.isEmpty());
        for (var name : List.of("Amina", "Ben")) {
            var times = row.split(name, -1).length - 1;
            assertThat(times).as(name + " in " + row).isLessThanOrEqualTo(names.contains(name) ? 1 : 0);
        }
        assertThat(names.stream().anyMatch(row::contains)).isEqualTo(!names.isEmpty());
        assertThat(sees(tom, "/figures/young-people?those=alone")
                        .select("main")
                        .text()
                        .contains("Jay"))
                .isEqualTo(names.isEmpty());
        var own = sees(tom, "/workers/" + amina.worker()).select("main");
        assertThat(own.text().contains("Nobody you may see is with this worker now."))
                .isEqualTo(!names.contains("Amina"));
        var told = sees(jay.account(), "/today").select("main").text();
        assertThat(told.contains("Amina does not work with you any more")).isEqualTo(!names.contains("Amina"));
    }

    private static List<String> names(Document page, String cards) {
        return page.select("main " + cards + " .grow p:first-child strong").eachText();
    }

    private String leaving() throws Exception {
        return sees(tom, "/handovers")
                .select("main .card a[href$=/return]")
                .attr("href")
                .replace("/return", "");
    }

    private void isRight(int day) throws Exception {
        sends(amina, leaving() + "/day", "key", key(), "day", day(day).toString(), "sure", day < 0 ? "yes" : "")
                .andExpect(redirectedUrl("/handovers"));
    }

    private void stays() throws Exception {
        sends(amina, leaving() + "/return", "key", key(), "because", "I said it wrongly.")
                .andExpect(redirectedUrl("/handovers"));
    }

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

    /** Amina works in two teams: what the manager of one says of her leaving holds in the other, and each page there says the same. */
    @Test
    void whatOneManagerSaysOfALeavingHoldsInEveryTeam() throws Exception {
        var hill = ashdown.team("Hill");
        var nia = hill.manager("Nia");
        var ollie = hill.youngPerson("Ollie").comesIn();
        amina.in(hill);
        amina.worksWith(ollie).since("1 year ago");
        world.settle();
        leaves(10);
        isPutRightByTom(18);
        for (var told : List.of(sees(nia, of(ollie)), sees(tom, of(jay)), sees(ollie.account(), of(ollie)))) {
            assertThat(told.select("main").text()).contains(Dates.weekday(day(18)));
        }
        assertThat(sees(ollie.account(), "/today").select("main").text()).contains("Amina is leaving");
        isTakenBackByTom("A way was found.");
        staysWith(nia, ollie, "A way was found.");
        staysWith(tom, jay, "A way was found.");
        sends(
                        tom,
                        "/handovers/leaving",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "day",
                        day(12).toString(),
                        "reason",
                        "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
        assertThat(sees(nia, "/to-do").select("main").text()).contains("Ollie still has Amina as a worker");
        var young = "/young-people/" + ollie.id() + "/handovers";
        var who = amina.account().toString();
        sends(nia, young, "key", key(), "who", who, "day", day(12).toString(), "reason", "MANAGE")
                .andExpect(status().isFound());
        isPutRightByTom(15);
        assertThat(sees(nia, of(ollie)).select("main").text()).contains(Dates.weekday(day(15)));
        isTakenBackByTom("Another way was found.");
        staysWith(nia, ollie, "Another way was found.");
        staysWith(tom, jay, "Another way was found.");
    }

    private void isPutRightByTom(int day) throws Exception {
        sends(tom, leaving() + "/day", "key", key(), "day", day(day).toString()).andExpect(redirectedUrl("/handovers"));
    }

    private void isTakenBackByTom(String because) throws Exception {
        sends(tom, leaving() + "/return", "key", key(), "because", because).andExpect(redirectedUrl("/handovers"));
    }

    /** As the manager of their team reads it, and they themselves. */
    private void staysWith(Colleague manager, Young young, String because) throws Exception {
        var called = young == jay ? "Jay" : "Ollie";
        for (var list : List.of("/handovers", "/to-do")) {
            assertThat(sees(manager, list).select("main").text()).as(list).doesNotContain(called, "Amina");
        }
        assertThat(sees(manager, of(young)).select("main").text())
                .contains(because, manager == tom ? "You wrote this" : "Tom");
        assertThat(sees(manager, "/coming").select("main").text()).doesNotContain("Last day with Amina");
        assertThat(sees(young.account(), "/today").select("main").text()).contains("Amina stays with you.", because);
        var workers = sees(young.account(), "/young-people/" + young.id() + "/workers");
        assertThat(names(workers, ".card.here")).contains("Amina");
        assertThat(workers.select("main").text()).doesNotContain("last day");
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

    @Test
    void whoWasToComeIsTakenBackInTheSameStepAlsoWhereItWasClosed() throws Exception {
        leaves(10);
        names(jay, 9);
        sends(tom, of(jay) + "/closing", "key", key(), "closed", "Ben and Jay know each other.")
                .andExpect(redirectedUrl(of(jay)));
        areThere("Amina");
        stays();
        areThere("Amina");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/workers")
                        .select("main")
                        .text())
                .doesNotContain("Ben", "last day");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("stays with");
        begins();
        areThere("Amina", "Ben");
    }

    /** Tom says that Ben works with Jay from today on. */
    private void begins() throws Exception {
        var workers = "/young-people/" + jay.id() + "/workers";
        sends(
                        tom,
                        workers,
                        "key",
                        key(),
                        "chosen",
                        ben.account().toString(),
                        "role",
                        "driver",
                        "day",
                        day(0).toString(),
                        "because",
                        "Ben drives")
                .andExpect(redirectedUrl(workers));
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
        begins();
        areThere("Amina", "Ben");
    }

    /** Glad news is told while it is so: whoever is moved to another team, where Amina is not, no longer reads that she stays. */
    @Test
    void thatSomebodyStaysIsToldOnlyWhileTheyDo() throws Exception {
        var kai = north.youngPerson("Kai").comesIn();
        river.manager("Grace");
        tom.assigns(amina, kai, "personal adviser").since("1 year ago");
        world.settle();
        leaves(10);
        stays();
        assertThat(sees(kai.account(), "/today").select("main").text()).contains("Amina stays with you.");
        assertThat(sees(tom, "/young-people/" + kai.id() + "/handovers")
                        .select("main .lines")
                        .text())
                .contains("Amina was to leave on " + Dates.longDay(day(10)) + ", and stays.")
                .doesNotContain("is leaving");
        sends(
                        tom,
                        "/young-people/" + kai.id() + "/team",
                        "key",
                        key(),
                        "seen",
                        north.id().toString(),
                        "chosen",
                        river.id().toString(),
                        "day",
                        day(0).toString(),
                        "because",
                        "Kai lives by the river now")
                .andExpect(status().isOk());
        assertThat(sees(kai.account(), "/today").select("main").text()).doesNotContain("Amina stays with you.");
    }
}
