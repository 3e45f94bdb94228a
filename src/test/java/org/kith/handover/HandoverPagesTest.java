package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handovers: opened, closed, taken back, hidden from whom they are none of; what is sent twice or at once, and what is wrong in it. */
class HandoverPagesTest extends OnWhatRoomsBring {

    private int steps(String kind) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from handover_step where kind = ? and young_person_id = ?")
                .params(kind, jay.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsOpened() throws Exception {
        var page = page(sends(amina, "/handovers/leaving", "key", key(), "day", "soon", "reason", "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly("Please choose a day.", "Choose a reason from the list.");
        page = page(sends(tom, "/handovers/leaving", "key", key(), "day", day(900).toString(), "reason", "SWDIED")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Choose somebody from the list.",
                        "This day is too far away. It can be at most a year ahead.",
                        "Choose a reason from the list.");
        assertThat(page.select("#day").val()).isEqualTo(day(900).toString());
        leaves(10);
        var jays = of(jay);
        page = page(sends(
                        tom,
                        jays + "/worker",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "because",
                        "[[x]]")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .contains("Choose somebody from the list.", "Please choose the first day.", "Please write their role.")
                .hasSize(4);
        page = page(sends(amina, jays + "/letter", "key", key(), "letter", " ")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).isEqualTo("Please write the letter first.");
        page = page(sends(amina, jays + "/meetings", "key", key(), "which", "tea", "day", "", "place", "x".repeat(121))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error")).hasSize(3);
    }

    @Test
    void aManagerSaysItForSomebodyAndWhatIsSentTwiceIsKeptOnce() throws Exception {
        var key = key();
        var who = amina.account().toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(tom, "/handovers/leaving", "key", key, "who", who, "day", day(5).toString(), "reason", "ABSENC")
                    .andExpect(redirectedUrl("/handovers"));
        }
        var page = page(sends(amina, "/handovers/leaving", "key", key(), "day", day(9).toString(), "reason", "LEFTRL")
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text())
                .contains("Tom said already that you are leaving, with " + Dates.longDay(day(5)) + " as your last day");
        assertThat(sees(amina, "/handovers").select("main .lines li:has(a[href*=handovers])"))
                .hasSize(2);
        var jays = of(jay);
        var letter = key();
        for (var twice = 0; twice < 2; twice++) {
            says(amina.account(), "/letter", "key", letter, "letter", "Hi Jay");
        }
        assertThat(steps("letter")).isEqualTo(1);
        sends(amina, jays + "/letter", "key", letter, "letter", "Hi Jay, more").andExpect(status().isConflict());
        var wish = key();
        for (var twice = 0; twice < 2; twice++) {
            says(jay.account(), "/wishes", "key", wish, "seen", "0", "who", "Nan");
        }
        assertThat(steps("who")).isEqualTo(1);
        says(amina.account(), "/wishes", "key", key(), "seen", "0", "who", "Nan and Amina");
        var late = page(sends(tom, jays + "/wishes", "key", key(), "seen", "0", "who", "Nobody")
                .andExpect(status().isConflict()));
        assertThat(late.select(".warning").text())
                .contains("Somebody wrote something here", "Nan and Amina", "still below");
        assertThat(late.select("#who").text()).isEqualTo("Nobody");
        var first = key();
        names(jay, 6);
        var plan = key();
        sends(amina, jays + "/meetings", "key", plan, "which", "three", "day", day(0).toString())
                .andExpect(redirectedUrl(jays + "/meetings"));
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, jays + "/meetings/" + plan, "key", first, "came", "fell-through", "words", "It rained")
                    .andExpect(redirectedUrl(jays + "/meetings"));
        }
        var second = page(sends(tom, jays + "/meetings/" + plan, "key", key(), "came", "held", "day", day(0).toString())
                .andExpect(status().isConflict()));
        assertThat(second.select(".warning").text()).contains("It did not take place", "It rained");
        assertThat(steps("held")).isZero();
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSent() throws Exception {
        leaves(10);
        var jays = of(jay);
        var key = key();
        var form = sees(jay.account(), jays + "/wishes");
        assertThat(form.select("form[data-draft]").attr("data-draft")).isEqualTo(drafts("wishes"));
        sends(jay.account(), drafts("wishes"), "key", key, "seen", "0", "who", "Na")
                .andExpect(status().isNoContent());
        form = sees(jay.account(), jays + "/wishes");
        assertThat(form.select("#who").text()).isEqualTo("Na");
        assertThat(form.select("[name=key]").val()).isEqualTo(key);
        assertThat(sees(jay.account(), "/drafts").select("main .lines").text())
                .contains("Go on saying how you want to meet");
        says(jay.account(), "/wishes", "key", key, "seen", "0", "who", "Nan");
        sends(jay.account(), drafts("wishes"), "key", key, "seen", "0", "who", "Nan")
                .andExpect(status().isConflict());
        sends(jay.account(), drafts("letter"), "key", key(), "letter", "x").andExpect(status().isForbidden());
        sends(jay.account(), drafts("nothing"), "key", key(), "letter", "x").andExpect(status().isNotFound());
    }

    @Test
    void whatIsTypedOfLeavingAndStayingIsKeptUntilItIsSent() throws Exception {
        var key = key();
        assertThat(sees(amina, "/handovers/leaving").select("form[data-draft]").attr("data-draft"))
                .isEqualTo("/drafts/leaving");
        sends(amina, "/drafts/leaving", "key", key, "day", day(10).toString(), "reason", "LEFTRL")
                .andExpect(status().isNoContent());
        var begun = sees(amina, "/handovers/leaving");
        assertThat(begun.select("#day").val()).isEqualTo(day(10).toString());
        assertThat(begun.select("#reason [selected]").val()).isEqualTo("LEFTRL");
        assertThat(begun.select("[name=key]").val()).isEqualTo(key);
        assertThat(sees(amina, "/drafts").select("main .lines").text()).contains("Go on saying who leaves, and when");
        assertThat(sees(jay.account(), "/today").select("main").text())
                .as("nobody is told before")
                .doesNotContain("leaving");
        sends(jay.account(), "/drafts/leaving", "key", key()).andExpect(status().isForbidden());
        sends(amina, "/handovers/leaving", "key", key, "day", day(10).toString(), "reason", "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
        sends(amina, "/drafts/leaving", "key", key, "day", day(10).toString()).andExpect(status().isConflict());
        assertThat(sees(amina, "/drafts").select("main .lines li")).isEmpty();

        var staying = sees(amina, "/handovers").select("a[href$=return]").attr("href");
        var stays = key();
        var drafts = sees(amina, staying).select("form[data-draft]").attr("data-draft");
        sends(amina, drafts, "key", stays, "because", "I stay after").andExpect(status().isNoContent());
        assertThat(sees(amina, staying).select("#because").text()).isEqualTo("I stay after");
        sends(amina, "/drafts/staying-" + UUID.randomUUID(), "key", key(), "because", "x")
                .andExpect(status().isNotFound());
        sends(amina, staying, "key", stays, "because", "I stay after all").andExpect(redirectedUrl("/handovers"));
        sends(amina, drafts, "key", stays, "because", "I stay").andExpect(status().isConflict());
    }

    /** What every room brings stands at once where whoever takes over reads what matters; the young person sees that it does. */
    @Test
    void allThatRoomsBringIsThereForWhoeverTakesOver() throws Exception {
        leaves(10);
        names(jay, 9);
        var theirs = "/young-people/" + jay.id();
        assertThat(sees(ben, of(jay) + "/now").select("main h2").eachText())
                .doesNotContain("Promises", "People who matter");
        everyRoomHasSomething();
        for (var reader : new UUID[] {ben.account(), jay.account(), tom.account()}) {
            var own = reader.equals(jay.account());
            var now = sees(reader, of(jay) + "/now").select("main");
            assertThat(now.select("h2 + ul").size()).isEqualTo(ROOMS.size());
            assertThat(now.select("h2 ~ p a").eachAttr("href"))
                    .containsAll(ROOMS.stream().map(room -> theirs + room).toList());
            assertThat(now.select("ul").text())
                    .contains("Nan: my nan", "I bring the bike", "The concert", "Tea and no questions")
                    .contains("Ms Vale", "Brightwell");
            assertThat(now.text().contains("promised you")).isEqualTo(own);
        }
        assertThat(sees(ben, of(jay)).select("main a[href=" + theirs + "/promises/new]"))
                .hasSize(1);
        for (var hidden : new UUID[] {ruth.account(), partner.account(), maya.account()}) {
            asks(hidden, of(jay) + "/now").andExpect(status().isNotFound());
        }
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        leaves(10);
        var jays = of(jay);
        var pages = List.of("", "/wishes", "/now", "/letter", "/reply", "/met", "/closing", "/meetings", "/worker");
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : pages) {
                asks(hidden, jays + page).andExpect(status().isNotFound());
            }
            sends(hidden, jays + "/wishes", "key", key(), "who", "x").andExpect(status().isNotFound());
            sends(hidden, "/young-people/" + jay.id() + "/handovers", "key", key())
                    .andExpect(status().isNotFound());
        }
        asks(analyst, jays).andExpect(status().isForbidden());
        for (var nobody : new UUID[] {administrator.account(), partner.account(), maya.account(), analyst.account()}) {
            asks(nobody, "/handovers").andExpect(status().isForbidden());
            asks(nobody, "/handovers/leaving").andExpect(status().isForbidden());
        }
        assertThat(sees(ruth, "/handovers").select("main").text()).contains("No handover is open.");
        asks(jay.account(), jays + "/worker").andExpect(status().isForbidden());
        sends(jay.account(), jays + "/letter", "key", key(), "letter", "x").andExpect(status().isForbidden());
        sends(ben, jays + "/wishes", "key", key(), "who", "x").andExpect(status().isForbidden());
        sends(ben, jays + "/worker", "key", key()).andExpect(status().isForbidden());
        sends(tom, jays + "/letter", "key", key(), "letter", "x").andExpect(status().isForbidden());
        sends(tom, jays + "/met", "key", key(), "met", "x").andExpect(status().isForbidden());
        assertThat(steps("letter") + steps("met") + steps("who")).isZero();
        var mayas = "/young-people/" + maya.id() + jays.substring(jays.indexOf("/handovers"));
        asks(amina, mayas).andExpect(status().isNotFound());
        asks(amina, jays + "/meetings/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void inAnEmergencyItIsReadAndNothingIsSaid() throws Exception {
        leaves(10);
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        var jays = of(jay);
        assertThat(sees(ruth, jays).select("main").text()).contains("Amina is leaving");
        sends(ruth, jays + "/wishes", "key", key(), "who", "x").andExpect(status().isForbidden());
        asks(ruth, "/young-people/" + jay.id() + "/handovers/new").andExpect(status().isForbidden());
    }

    @Test
    void eachLookIsALineInTheLog() throws Exception {
        leaves(10);
        var jays = of(jay);
        var before = log(ashdown, jay).size();
        sees(amina, jays + "/wishes");
        sees(tom, "/handovers");
        assertThat(log(ashdown, jay).subList(before, before + 2)).containsExactly("handover-wishes", "handovers");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of how you want to meet a new worker");
    }

    private String drafts(String part) {
        var jays = of(jay);
        return draftsOf(jay) + "handover-" + part
                + jays.substring(jays.lastIndexOf('/')).replace('/', '-');
    }

    /** A worker is led to what is theirs to do while a manager chooses who takes over, and a manager to that once; those of one day stand by name. */
    @Test
    void whatIsNextIsTheirsToDo() throws Exception {
        leaves(10);
        sends(jay.account(), of(jay) + "/wishes", "key", key(), "how", "A walk").andExpect(status().isFound());
        var waits = sees(amina, "/to-do").select("main .card:contains(Jay)");
        assertThat(waits.text()).contains("Write what matters now").doesNotContain("Choose who takes over");
        asks(amina.account(), waits.select("a.button").attr("href")).andExpect(status().isOk());
        assertThat(sees(amina, "/handovers").select("main li:contains(Jay)").text())
                .contains("Next: Write what matters now");
        assertThat(sees(tom, "/handovers").select("main li:contains(Jay) a[href$=/worker]"))
                .hasSize(1);
        for (var name : List.of("Zara", "Bo", "Noa", "Ed", "Kit", "Lou")) {
            amina.worksWith(north.youngPerson(name)).since("1 year ago");
        }
        world.settle();
        var stays = sees(tom, "/handovers").select("main a[href$=/return]").attr("href");
        sends(amina, stays, "key", key(), "because", "Said too soon").andExpect(status().isFound());
        leaves(12);
        assertThat(sees(tom, "/to-do")
                        .select("main .card:has(a[href*=handovers]) strong")
                        .eachText())
                .containsExactly("Bo", "Ed", "Jay", "Kit", "Lou", "Maya", "Noa", "Zara");
    }
}
