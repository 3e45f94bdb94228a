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
class HandoverPagesTest extends OnHandover {

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
                .contains("Tom said already that Amina is leaving, with " + Dates.longDay(day(5)) + " as the last day");
        assertThat(sees(amina, "/handovers").select("table tbody tr")).hasSize(2);
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
        var late = page(sends(amina, jays + "/wishes", "key", key(), "seen", "0", "who", "Nobody")
                .andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("Somebody wrote something here");
        assertThat(late.select("#who").text()).isEqualTo("Nobody");
        assertThat(late.select("main").text()).contains("Nan");
        says(amina.account(), "/wishes", "key", key(), "seen", "1", "who", "Nan and Amina");
        assertThat(sees(jay.account(), jays + "/wishes").select("main").text()).contains("Amina wrote this");
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
        assertThat(form.select("form[data-draft]").attr("data-draft")).isEqualTo(jays + "/drafts/wishes");
        sends(jay.account(), jays + "/drafts/wishes", "key", key, "seen", "0", "who", "Na")
                .andExpect(status().isNoContent());
        form = sees(jay.account(), jays + "/wishes");
        assertThat(form.select("#who").text()).isEqualTo("Na");
        assertThat(form.select("[name=key]").val()).isEqualTo(key);
        assertThat(sees(jay.account(), "/drafts").select("main .lines").text())
                .contains("Go on saying how you want to meet");
        says(jay.account(), "/wishes", "key", key, "seen", "0", "who", "Nan");
        sends(jay.account(), jays + "/drafts/wishes", "key", key, "seen", "0", "who", "Nan")
                .andExpect(status().isConflict());
        sends(jay.account(), jays + "/drafts/letter", "key", key(), "letter", "x")
                .andExpect(status().isForbidden());
        sends(jay.account(), jays + "/drafts/nothing", "key", key(), "letter", "x")
                .andExpect(status().isNotFound());
    }

    /** What rooms bring stands where whoever takes over reads what matters; the young person sees that it does. */
    @Test
    void whoMattersIsThereForWhoeverTakesOver() throws Exception {
        leaves(10);
        names(jay, 9);
        var circle = "/young-people/" + jay.id() + "/circle";
        sends(
                        jay.account(),
                        circle,
                        "key",
                        key(),
                        "seen",
                        "0",
                        "name",
                        "Nan",
                        "relationship",
                        "my nan",
                        "matters",
                        "now")
                .andExpect(redirectedUrl(circle));
        for (var reader : new UUID[] {ben.account(), jay.account()}) {
            var now = sees(reader, of(jay) + "/now").select("main");
            assertThat(now.select("h2").text()).contains("People who matter");
            assertThat(now.select("ul").text()).contains("Nan: my nan");
            assertThat(now.select("p a[href=" + circle + "]").text()).isEqualTo("Everybody who matters");
        }
    }

    /** Nobody met the three of them: whoever closes it writes to the young person, and it is counted. */
    @Test
    void aColdHandoverIsClosedWithWordsAndCounted() throws Exception {
        leaves(-1);
        names(jay, -1);
        var jays = of(jay);
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("Have you met Ben?");
        assertThat(sees(jay.account(), jays).select("main .actions a").attr("href"))
                .isEqualTo(jays + "/met");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Jay is still handed over by Amina");
        says(jay.account(), "/met", "key", key(), "met", "");
        says(jay.account(), "/met", "key", key(), "met", "He was late");
        assertThat(sees(jay.account(), jays + "/met").select("#met").text()).isEqualTo("He was late");
        assertThat(sees(tom, jays).select("main").text()).contains("Write to them why, and close it.");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Next: Close it");
        var closing = sees(ben, jays + "/closing");
        assertThat(closing.select(".warning").text()).contains("this a cold handover");
        sends(ben, jays + "/closing", "key", key(), "closed", "").andExpect(status().isUnprocessableContent());
        says(ben.account(), "/closing", "key", key(), "closed", "Hi Jay, Amina was ill. That was not fair on you.");
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("This is over, without a meeting");
        assertThat(sees(jay.account(), jays).select("main").text()).contains("Amina was ill");
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("without a meeting");
        assertThat(sees(tom, "/handovers").select("main .lines").text()).contains("One handover: 0 warm, 1 cold.");
        sends(tom, jays + "/closing", "key", key(), "closed", "More").andExpect(status().isForbidden());
    }

    @Test
    void whoStaysAfterAllClosesWhatNobodyTouched() throws Exception {
        leaves(10);
        says(jay.account(), "/wishes", "key", key(), "seen", "0", "who", "Nan");
        var stay = sees(amina, "/handovers").select("main .card a.button").attr("href");
        sends(amina, stay, "key", key(), "because", "").andExpect(status().isUnprocessableContent());
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, stay, "key", key(), "because", "I found a way to stay.")
                    .andExpect(redirectedUrl("/handovers"));
        }
        assertThat(sees(maya.account(), of(maya)).select("main").text())
                .contains("Your worker stays", "I found a way to stay.");
        assertThat(sees(amina, "/handovers").select("table tbody tr").text())
                .contains("Jay")
                .doesNotContain("Maya");
        asks(amina, stay).andExpect(status().isNotFound());
        leaves(20);
        assertThat(sees(amina, "/handovers").select("table tbody tr").eachText())
                .hasSize(2)
                .allMatch(row -> row.contains(Dates.day(day(20))));
    }

    /** A manager who chooses somebody else instead says so; whoever was named first never began. */
    @Test
    void somebodyElseIsNamedAndAWorkerComesBack() throws Exception {
        leaves(3);
        names(jay, 2);
        var jays = of(jay);
        sends(
                        tom,
                        jays + "/worker",
                        "key",
                        key(),
                        "who",
                        tom.account().toString(),
                        "day",
                        day(4).toString(),
                        "role",
                        "personal adviser",
                        "because",
                        "Ben is ill.")
                .andExpect(redirectedUrl(jays));
        var workers =
                sees(jay.account(), "/young-people/" + jay.id() + "/workers").select("main");
        assertThat(workers.text())
                .contains("Tom will be there as personal adviser")
                .doesNotContain("Ben will be there");
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

    /** Nobody slips through: whoever comes to have a worker who leaves waits for a handover to be opened, for that worker and for managers. */
    @Test
    void whoComesToAWorkerWhoLeavesIsNoticed() throws Exception {
        leaves(10);
        var kofi = north.youngPerson("Kofi");
        tom.assigns(amina, kofi, "personal adviser").since("1 day ago");
        world.settle();
        for (var who : List.of(amina, tom)) {
            assertThat(sees(who, "/to-do").select("main").text()).contains("Kofi still has Amina as a worker");
            assertThat(sees(who, "/handovers").select("main .warning").text()).contains("The worker of Kofi leaves");
        }
        assertThat(sees(ben, "/to-do").select("main").text()).doesNotContain("Kofi");
        var open = sees(amina, "/to-do")
                .select("main .card a[href$=/handovers/new]")
                .attr("href");
        sends(amina, open.replace("/new", ""), "key", key(), "day", day(10).toString(), "reason", "LEFTRL")
                .andExpect(status().isFound());
        assertThat(sees(tom, "/to-do").select("main").text())
                .contains("Kofi has nobody yet after Amina")
                .doesNotContain("still has");
    }

    /** Amina, Ben, and Amina again: one person with two stretches, who is there again from the new day on. */
    @Test
    void aWorkerWhoComesBackIsOnePersonWithTwoStretches() throws Exception {
        leaves(-5);
        names(jay, -4);
        sends(tom, of(jay) + "/closing", "key", key(), "closed", "Amina was gone at once, I am sorry.")
                .andExpect(redirectedUrl(of(jay)));
        var workers = "/young-people/" + jay.id() + "/workers";
        assertThat(sees(tom, workers).select("main .card").eachText())
                .hasSize(1)
                .allMatch(card -> card.contains("Ben"));
        var open = sends(
                tom,
                "/young-people/" + jay.id() + "/handovers",
                "key",
                key(),
                "who",
                ben.account().toString(),
                "day",
                day(-1).toString(),
                "reason",
                "MANAGE");
        var back = open.andReturn().getResponse().getRedirectedUrl();
        assertThat(sees(tom, back).select("h1").text()).isEqualTo("Ben will not be the worker any more");
        assertThat(sees(tom, back + "/worker").select(".choice").text())
                .contains("Amina", "Works with one young person now.");
        sends(
                        tom,
                        back + "/worker",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "day",
                        day(0).toString(),
                        "role",
                        "personal adviser",
                        "because",
                        "Amina is back.")
                .andExpect(redirectedUrl(back));
        assertThat(sees(tom, "/handovers").select("main").text()).doesNotContain("no handover is open");
        var page = sees(jay.account(), workers);
        assertThat(page.select("main .card").eachText())
                .hasSize(1)
                .allMatch(card -> card.contains("Amina") && card.contains("Since " + Dates.longDay(day(0))));
        assertThat(page.select("main details li").eachText())
                .hasSize(2)
                .anyMatch(one -> one.contains("Amina") && one.contains("until " + Dates.longDay(day(-4))));
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        leaves(10);
        var jays = of(jay);
        var pages = List.of("", "/wishes", "/now", "/letter", "/met", "/closing", "/meetings", "/worker");
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
        assertThat(log(ashdown, jay).subList(before, before + 2)).containsExactly("handover", "handovers");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of your workers who come and go");
    }
}
