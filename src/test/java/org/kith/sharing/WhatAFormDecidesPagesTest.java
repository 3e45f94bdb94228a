package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.words.Dates;

/** What a form says of one section alone, what becomes of a section of which less is seen, and a form that comes once more. */
class WhatAFormDecidesPagesTest extends OnSharing {
    private static final String SOON = TestClock.today().plusDays(40).toString();

    @Test
    void aDayOfOneSectionIsHeldToWhatEveryDayIs() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=adds"));
        for (String day : List.of("2999-01-01", "nonsense", "2001-01-01")) {
            refused("home=sees", "until-home", day);
        }
        refused("home=sees", "purpose-home", "x".repeat(501));
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void staffAreToldOfMarksInWhatOneSectionIsFor() throws Exception {
        var marked = with(fields("We talked", "home=sees"), "purpose-home", "For [[somebody]] else");
        sends(amina, brightwell(), marked).andExpect(status().isUnprocessableContent());
        sends(amina, brightwell() + "/proposal", marked).andExpect(status().isUnprocessableContent());
        sends(amina, brightwell() + "/proposal", with(fields("We talked", "home=sees"), "until-home", "nonsense"))
                .andExpect(status().isUnprocessableContent());
    }

    private void refused(String section, String field, String value) throws Exception {
        sends(jay.account(), brightwell(), with(fields("", section), field, value))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void lessOfASectionKeepsItsPurposeAndItsEnd() throws Exception {
        sends(
                jay.account(),
                brightwell(),
                with(fields("", "home=adds", "plan=sees"), "until-home", SOON, "purpose-home", "A flat"));
        sends(jay.account(), brightwell(), with(fields("", "home=sees", "plan=sees"), "held", "home=adds plan=sees"))
                .andExpect(backOnSharing());
        var home = sees(jay.account(), sharing()).select("main li:contains(Home), main tr:contains(Home), main .card");
        assertThat(home.text()).contains("Sees Home", "A flat", Dates.longDay(LocalDate.parse(SOON)));
        assertThat(danaReads()).contains("boiler").doesNotContain("Write something");
    }

    /** The form shows the purpose and the day of one of them: where nobody touched these, each keeps its own. */
    @Test
    void whatNobodyTouchedStaysAsItWasForEachSection() throws Exception {
        sends(
                jay.account(),
                brightwell(),
                with(fields("", "home=sees", "skills=sees"), "until-skills", SOON, "purpose-skills", "What I can do"));
        var form = sees(amina, brightwell());
        var asItBegan = fields(
                "We talked",
                "home=sees",
                "skills=sees",
                "until=" + form.select("#until").val());
        asItBegan[3] = form.select("#purpose").val();
        sends(
                        amina,
                        brightwell(),
                        with(
                                asItBegan,
                                "held",
                                form.select("[name=held]").val(),
                                "began",
                                form.select("[name=began]").val()))
                .andExpect(backOnSharing());
        List<String> held = acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("""
                        select section || ': ' || purpose || ', ' || (ends_at at time zone 'Europe/London')::date from section_grant
                         where withdrawn_at is null order by section
                        """)
                .query(String.class)
                .list());
        assertThat(held)
                .containsExactly(
                        "home: Help with the flat, " + TestClock.today().plusMonths(3),
                        "skills: What I can do, " + SOON);
    }

    /** As it was typed, and given back so that a form nobody touched changes nothing. */
    @Test
    void whatItIsForMayHaveSeveralLines() throws Exception {
        var form = new ArrayList<>(List.of(fields("", "home=sees")));
        form.set(form.indexOf("purpose") + 1, "For the flat\r\nand the deposit ");
        sends(jay.account(), brightwell(), form.toArray(String[]::new)).andExpect(backOnSharing());
        var held = held();
        assertThat(held).hasSize(1).first().asString().startsWith("home: For the flat\nand the deposit");
        var again = sees(jay.account(), brightwell());
        assertThat(again.selectFirst("#purpose").wholeText()).isEqualTo("For the flat\nand the deposit");
        var untouched = new ArrayList<>(form);
        untouched.set(1, again.select("[name=key]").val());
        untouched.set(form.indexOf("basis") + 1, "");
        untouched.addAll(List.of(
                "held",
                "home=sees",
                "began",
                again.select("[name=began]").attr("value").replace("\n", "\r\n")));
        sends(jay.account(), brightwell(), untouched.toArray(String[]::new)).andExpect(backOnSharing());
        assertThat(held()).isEqualTo(held);
        assertThat(sees(jay.account(), sharing())
                        .selectFirst("p:contains(For the flat)")
                        .wholeText())
                .isEqualTo("For the flat\nand the deposit");
    }

    private List<String> held() {
        return acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "select section || ': ' || purpose || id from section_grant where withdrawn_at is null order by section")
                .query(String.class)
                .list());
    }

    @Test
    void noSectionIsSharedForNothing() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=adds"));
        var form = new ArrayList<>(
                List.of(with(fields("", "home=sees", "money=sees"), "held", "home=adds", "purpose-money", "Rent")));
        form.set(form.indexOf("purpose") + 1, "");
        sends(jay.account(), brightwell(), form.toArray(String[]::new)).andExpect(backOnSharing());
        List<String> held = acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "select section || ': ' || purpose from section_grant where withdrawn_at is null order by section")
                .query(String.class)
                .list());
        assertThat(held).containsExactly("home: Help with the flat", "money: Rent");
    }

    @Test
    void aFormOfWhatWasStoppedSinceIsToldSo() throws Exception {
        var form = with(fields("", "home=sees"), "held", "");
        sends(jay.account(), brightwell(), form).andExpect(backOnSharing());
        sends(jay.account(), brightwell(), form).andExpect(backOnSharing());
        stops();
        var told = page(sends(jay.account(), brightwell(), form).andExpect(status().isUnprocessableContent()));
        assertThat(told.select("main").text()).contains("changed while this page was open");
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        var key = told.select("input[name=key]").val();
        var again = new ArrayList<>(List.of(form));
        again.set(again.indexOf("key") + 1, key);
        sends(jay.account(), brightwell(), again.toArray(String[]::new)).andExpect(backOnSharing());
        assertThat(danaReads()).contains("boiler");
    }

    @Test
    void whatWasStoppedDoesNotGoOn() throws Exception {
        sends(
                jay.account(),
                brightwell(),
                fields("", "home=sees", "until=" + TestClock.today().plusDays(8)));
        var renewal = sees(jay.account(), sharing())
                .selectFirst("form[action$=renewal]")
                .attr("action");
        stops();
        assertThat(page(sends(jay.account(), renewal)).select("main").text()).contains("no longer shared");
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void aLevelThatNoFormHasStopsNothing() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        sends(jay.account(), brightwell(), fields("", "home=everything")).andExpect(status().isBadRequest());
        assertThat(danaReads()).contains("boiler");
    }

    @Test
    void whatSomebodyWantsToTalkAboutIsNeverCut() throws Exception {
        var talk = brightwell() + "/talk";
        var key = UUID.randomUUID().toString();
        var told = page(sends(jay.account(), talk, "key", key, "words", "very ".repeat(120))
                .andExpect(status().isUnprocessableContent()));
        assertThat(told.title()).startsWith("Error:");
        assertThat(told.select("form[action$=/talk] textarea").text()).startsWith("very very");
        assertThat(told.select(".error").text()).contains("at most 500 letters");
        assertThat(told.select("form[action$=/talk] [name=key]").val()).isEqualTo(key);
        assertThat(sees(amina, sharing()).text()).doesNotContain("very very");
        sends(jay.account(), talk, "key", key, "words", "The flat").andExpect(redirectedUrl(sharing() + "#asks"));
        sends(jay.account(), talk, "key", key, "words", "The flat").andExpect(redirectedUrl(sharing() + "#asks"));
        told = page(sends(jay.account(), talk, "key", key, "words", "The flat and more"));
        assertThat(told.select("main").text()).contains("sent already", "The flat and more");
    }

    @Test
    void whoReadsNoRecordIsNotNamedAmongTheTeam() throws Exception {
        ashdown.administrator("Ann").in(north);
        ashdown.analyst("Abe").in(north);
        world.settle();
        assertThat(sees(jay.account(), sharing()).text()).contains("Amina").doesNotContain("Ann", "Abe");
    }

    private void stops() throws Exception {
        sends(
                        jay.account(),
                        sees(jay.account(), sharing())
                                .selectFirst("form[action$=withdrawal]")
                                .attr("action"))
                .andExpect(status().is3xxRedirection());
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
