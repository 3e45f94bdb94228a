package org.kith.tworecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.test.web.servlet.ResultActions;

/** Two records of one young person: said by two, read in one list, asked of them, taken back; and what nobody reads for it. */
class TwoRecordsPagesTest extends OnPages {
    private static final String INSERT = """
            insert into record_pair (id, organisation_id, young_person_id, other_id, proposed_at, proposed_by, because)
            values (?, ?, ?, ?, kith.moment(), ?, 'x')
            """;

    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague hannah;
    Colleague grace;
    Colleague dana;
    Colleague wendy;
    Young jay;
    Young kai;
    Young ollie;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var river = ashdown.team("River");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        hannah = river.worker("Hannah").in(north);
        grace = river.manager("Grace").in(north);
        jay = north.youngPerson("Jay").childNumber("901").comesIn();
        kai = north.youngPerson("Kai").childNumber("902").comesIn();
        ollie = river.youngPerson("Ollie");
        for (var young : List.of(jay, kai)) {
            young.home("U4").since("3 years ago");
        }
        amina.worksWith(jay).since("3 years ago");
        amina.worksWith(kai).since("3 years ago");
        wendy = ashdown.analyst("Wendy");
        var homes = ashdown.service("Brightwell Homes", "housing");
        dana = homes.partner("Dana");
        jay.shares("home").with(homes);
        amina.writes(jay, "home", "note").on("2 days ago").saying("Jay has a blue door.");
        amina.writes(kai, "home", "note").on("1 day ago").saying("Kai hid the knife.");
        world.settle();
    }

    private static String person(Young young) {
        return "/young-people/" + young.id();
    }

    private static String of(Young young) {
        return person(young) + "/two-records";
    }

    private static String beside(Young young, Young other) {
        return of(young) + "?with=" + other.id();
    }

    private void proposes(Colleague who, Young one, Young other, String because) throws Exception {
        sends(who, of(one), "with", other.id().toString(), "because", because)
                .andExpect(redirectedUrl(beside(one, other)));
    }

    private String pair(Colleague who, Young one, Young other) throws Exception {
        return sees(who, beside(one, other))
                .select("a[href$=/removal]")
                .attr("href")
                .replace("/removal", "");
    }

    private void areOne(Young one, Young other) throws Exception {
        proposes(hannah, one, other, "The same secret school");
        saysSo(grace, pair(grace, one, other)).andExpect(redirectedUrl(beside(one, other)));
    }

    private ResultActions saysSo(Colleague who, String pair) throws Exception {
        return sends(who, pair + "/confirmation", "join", pair.replaceFirst(".*/", ""));
    }

    private long counts(UUID account, UUID about, String sql, Object... values) {
        return acting.changing(Actor.person(account), about, viewer -> jdbc.sql(sql)
                .params(List.of(values))
                .query(Long.class)
                .single());
    }

    /** Whoever works with them today stands there, also once their last day is said, and nobody who is to begin. */
    @Test
    void whoWorksWithThemTodayStandsInBoth() throws Exception {
        tom.assigns(hannah, jay, "key worker").since("in 5 days").saidOn("1 day ago");
        world.settle();
        var lastDay = LocalDate.now(Dates.LONDON).plusDays(10).toString();
        var leaving = new String[] {"key", UUID.randomUUID().toString(), "day", lastDay, "reason", "LEFTRL"};
        sends(amina, "/handovers/leaving", leaving).andExpect(redirectedUrl("/handovers"));
        var known = sees(tom, beside(jay, kai)).select("tr:contains(Works with them now)");
        assertThat(known.select("td").eachText()).isEqualTo(List.of("Amina", "Amina"));
    }

    @Test
    void oneProposesAnotherSaysSoAndBothAreReadInOneList() throws Exception {
        assertThat(sees(amina, person(jay)).select("#beside a").eachAttr("href"))
                .containsExactly(of(jay));
        assertThat(sees(amina, of(jay))
                        .select("main a[href=" + person(jay) + "]")
                        .eachText())
                .containsExactly("Go back without saving");
        assertThat(page(sends(amina, of(jay), "who", " ").andExpect(status().isUnprocessableContent()))
                        .text())
                .contains("Please write the other name or number.");
        assertThat(page(sends(amina, of(jay), "who", "Ollie")).text())
                .as("of another team")
                .contains("Nobody else you work with has this name or number");
        sends(amina, of(jay), "who", "902").andExpect(redirectedUrl(beside(jay, kai)));
        assertThat(sees(amina, beside(jay, kai)).select("table").text()).contains("901", "902", "North", "Amina");
        assertThat(log(ashdown, kai)).contains("two-records");
        var wrong = page(sends(amina, of(jay), "with", kai.id().toString(), "because", "x".repeat(501))
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("#because").text()).hasSize(501);
        proposes(amina, jay, kai, "Kai told me <he> is Jay");
        proposes(amina, jay, kai, "Kai told me <he> is Jay");
        var late = page(sends(tom, of(kai), "with", jay.id().toString(), "because", "I think so too")
                .andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("I think so too");
        saysSo(amina, pair(amina, jay, kai)).andExpect(status().isForbidden());
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("was written down twice");
        assertThat(sees(tom, "/to-do").select("main").text())
                .contains("Amina proposed that Jay was written down twice", "“Kai told me <he> is Jay”");
        assertThat(sees(tom, person(kai)).select("#beside").text()).doesNotContain("Jay");
        var pair = pair(tom, jay, kai);
        saysSo(tom, pair).andExpect(redirectedUrl(beside(jay, kai)));
        assertThat(after(grace.account(), saysSo(grace, pair)).text())
                .contains("Something else was said of it meanwhile");
        assertThat(sees(amina, person(jay)).select("#beside a").eachText())
                .containsExactly("Their other record: Kai (902)", "Both in one list and side by side");
        assertThat(sees(amina, person(kai)).select("#beside a").first().text()).contains("Jay (901)");
        var both = sees(amina, pair + "/both").select("main ul li");
        assertThat(both.eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("Kai hid the knife", "Amina, the other record"),
                        other -> assertThat(other).contains("Jay has a blue door", "Amina, this record"));
        assertThat(both.select("a").attr("href")).startsWith(person(kai) + "/entries/");
        assertThat(log(ashdown, jay)).contains("both-records");
        assertThat(log(ashdown, kai)).contains("both-records");
        assertThat(sees(amina, of(jay)).select("#together ~ ul .card").eachText())
                .as("days once, and one worker")
                .anyMatch(card -> card.startsWith("100") || card.startsWith("1 "));
        assertThat(page(sends(grace, pair + "/removal", "because", " ").andExpect(status().isUnprocessableContent()))
                        .text())
                .contains("Please write how you know.");
        sends(grace, pair + "/removal", "because", "Two brothers").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(tom, of(kai)).select("#said li").eachText())
                .satisfiesExactly(
                        undone -> assertThat(undone)
                                .startsWith("Grace said that they are two after all")
                                .contains("Two brothers"),
                        yes -> assertThat(yes).startsWith("Tom looked too and said yes"),
                        proposal -> assertThat(proposal).startsWith("Amina proposed"));
        asks(amina, pair + "/both").andExpect(status().isNotFound());
        assertThat(sees(amina, person(jay)).select("#beside").text()).doesNotContain("Kai");
        assertThat(sees(amina, person(jay) + "/record").text())
                .contains("blue door")
                .doesNotContain("knife");
    }

    /** The worst that two people can do by mistake: nobody reads anything for it whom nothing was open to before. */
    @Test
    void aWrongYesOpensNothingToAnybody() throws Exception {
        areOne(jay, kai);
        areOne(jay, ollie);
        for (var page : List.of(
                "",
                "/record",
                "/circle",
                "/together",
                "/sharing",
                "/who-looked",
                "/promises",
                "/two-records",
                "/about-me")) {
            for (var who : List.of(jay.account(), dana.account())) {
                asks(who, person(kai) + page).andExpect(status().isNotFound());
            }
            asks(kai.account(), person(jay) + page).andExpect(status().isNotFound());
            asks(amina, person(ollie) + page).andExpect(status().isNotFound());
        }
        var pair = pair(hannah, kai, jay);
        var own = pair.replace(kai.id().toString(), jay.id().toString());
        for (var address : List.of("/both", "/removal")) {
            asks(jay.account(), own + address).andExpect(status().isForbidden());
            asks(dana, own + address).andExpect(status().isNotFound());
        }
        sends(jay.account(), own + "/confirmation").andExpect(status().isForbidden());
        for (var page : List.of("/today", of(jay), person(jay), person(jay) + "/record", person(jay) + "/who-looked")) {
            assertThat(sees(jay.account(), page).text())
                    .as(page)
                    .doesNotContain("Kai", "902", "Ollie", "knife", "secret");
        }
        var jays = jay.account();
        assertThat(counts(jays, jay.id(), "select count(*) from record_pair")).isZero();
        assertThat(counts(jays, jay.id(), "select count(*) from entry where young_person_id <> ?", jay.id()))
                .isZero();
        assertThat(counts(jays, jay.id(), "select count(*) from young_person")).isOne();
        assertThat(counts(jays, jay.id(), "select count(*) from person_key where young_person_id <> ?", jay.id()))
                .isZero();
        assertThat(counts(kai.account(), kai.id(), "select count(*) from kith.told_of_records()"))
                .as("of oneself alone")
                .isOne();
        assertThat(counts(dana.account(), jay.id(), "select count(*) from kith.told_of_records()"))
                .isZero();
        assertThat(sees(amina, person(jay)).select("#beside").text())
                .as("whoever works with one of two hears nothing of the other")
                .contains("Kai")
                .doesNotContain("Ollie");
        assertThat(sees(amina, of(jay)).text()).doesNotContain("Ollie");
        assertThat(counts(amina.account(), jay.id(), "select count(*) from record_pair"))
                .isOne();
        asks(wendy, of(jay)).andExpect(status().isForbidden());
    }

    @Test
    void theyAreAskedAndTheirNoStands() throws Exception {
        areOne(jay, kai);
        assertThat(sees(jay.account(), "/today").text())
                .contains("Hannah and Grace say that you were written down twice here", "Say if it is right");
        assertThat(page(sends(jay.account(), of(jay) + "/word", "words", "Hm")
                                .andExpect(status().isUnprocessableContent()))
                        .select("textarea")
                        .text())
                .isEqualTo("Hm");
        sends(tom, of(jay) + "/word", "same", "no").andExpect(status().isForbidden());
        sends(jay.account(), of(kai) + "/word", "same", "no").andExpect(status().isNotFound());
        var pair = pair(hannah, kai, jay);
        var done = after(jay.account(), sends(jay.account(), of(jay) + "/word", "same", "no", "words", "I never was"));
        assertThat(done.text())
                .contains("Nobody says it any more", "there is only one record about me", "“I never was”");
        asks(hannah, pair + "/both").andExpect(status().isNotFound());
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("written down twice");
        assertThat(sees(kai.account(), "/today").text()
                        + sees(kai.account(), of(kai)).text())
                .as("another one's words are not theirs")
                .doesNotContain("written down twice here", "never was", "You said");
        assertThat(sees(hannah, "/to-do").select("main").text())
                .contains("Jay said that there is only one record about them.");
        assertThat(sees(hannah, of(jay)).select("#said").text()).contains("Jay said on", "only one record about me");
        assertThat(sees(hannah, "/to-do").select("main").text()).doesNotContain("only one record");
        assertThat(sees(tom, beside(kai, jay)).select("#because, button:contains(Propose)"))
                .as("nobody writes in vain")
                .isEmpty();
        assertThat(sees(tom, beside(kai, jay)).select("#once").text()).contains("only one record about them");
        var refused = page(sends(tom, of(kai), "with", jay.id().toString(), "because", "Yes he was")
                .andExpect(status().isUnprocessableContent()));
        assertThat(refused.text()).contains("Jay said that there is only one record about them. That stands");
        assertThat(refused.select("#because").text()).isEqualTo("Yes he was");
        assertThatThrownBy(() -> acting.changing(Actor.person(tom.account()), kai.id(), viewer -> jdbc.sql(INSERT)
                        .params(UUID.randomUUID(), ashdown.id(), kai.id(), jay.id(), tom.account())
                        .update()))
                .as("by the database too")
                .hasStackTraceContaining("row-level security");
        sends(jay.account(), of(jay) + "/word", "same", "yes").andExpect(redirectedUrl(of(jay)));
        proposes(tom, kai, jay, "Jay says so himself");
        assertThat(sees(jay.account(), "/today").text()).contains("Tom thinks that you were written down twice here");
    }

    /** Whoever was asked hears that nobody says it any more, once, and is asked nothing more. */
    @Test
    void whatIsTakenBackIsToldToWhomItWasSaid() throws Exception {
        proposes(amina, jay, kai, "The same secret school");
        sends(jay.account(), of(jay) + "/word", "same", "yes").andExpect(redirectedUrl(of(jay)));
        sends(amina, pair(amina, jay, kai) + "/removal", "because", "Two secret brothers")
                .andExpect(redirectedUrl(of(jay)));
        var over = "Nobody says any more that you were written down twice here. Amina took it back on";
        for (var young : List.of(jay, kai)) {
            assertThat(sees(young.account(), "/today").text()).contains(over);
            var page = sees(young.account(), of(young));
            assertThat(page.select("#over").text()).startsWith(over);
            assertThat(page.select("form[action$=/word]")).isEmpty();
            assertThat(page.text()).doesNotContain("secret");
            assertThat(sees(young.account(), "/today").text()).doesNotContain(over);
        }
        proposes(amina, jay, kai, "After all");
        sends(tom, pair(tom, jay, kai) + "/removal", "because", "No").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(jay.account(), "/today").text()).contains("Tom looked too on");
    }
}
