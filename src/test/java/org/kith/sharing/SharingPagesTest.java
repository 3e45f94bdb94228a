package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInLongAgo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.springframework.test.web.servlet.ResultActions;

/** Sharing as the young person and the partner meet it on their pages. */
class SharingPagesTest extends OnSharing {
    @Test
    void theYoungPersonSharesChangesAndStops() throws Exception {
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        assertThat(sees(jay.account(), sharing()).text()).contains("Nobody outside your team");
        sends(jay.account(), brightwell(), fields("", "home=sees")).andExpect(backOnSharing());
        assertThat(danaReads()).contains("boiler").doesNotContain("dentist", "Write something");
        assertThat(sees(jay.account(), sharing()).text()).contains("Sees Home", "You agreed on", "Help with the flat");

        sends(jay.account(), brightwell(), fields("", "home=adds", "health=sees"))
                .andExpect(backOnSharing());
        assertThat(danaReads()).contains("boiler", "dentist");

        sends(jay.account(), brightwell(), fields("", "home=nothing", "health=nothing"))
                .andExpect(backOnSharing());
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        assertThat(sees(jay.account(), sharing()).select("details li")).hasSize(3);
    }

    @Test
    void aFormSentTwiceDecidesOnce() throws Exception {
        var form = fields("", "home=sees");
        sends(jay.account(), brightwell(), form);
        sends(jay.account(), brightwell(), form);
        assertThat(grants()).isEqualTo(1);
    }

    /** A page that stayed open: what the young person stopped meanwhile does not come back with it, and nothing chosen is lost. */
    @Test
    void aFormFromBeforeSomethingWasStoppedDoesNotBringItBack() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var open = sees(amina, brightwell());
        var stop = sees(jay.account(), sharing())
                .select("form[action$=/withdrawal]")
                .attr("action");
        sends(jay.account(), stop);
        var stale = new ArrayList<>(List.of(fields("We talked", "home=sees", "health=sees")));
        stale.addAll(List.of("held", open.select("input[name=held]").val()));
        var told = page(
                sends(amina, brightwell(), stale.toArray(String[]::new)).andExpect(status().isUnprocessableContent()));
        assertThat(told.select("main").text()).containsOnlyOnce("changed while this page was open");
        assertThat(told.select("#sections .meanwhile").eachText()).containsExactly("Jay stopped Home.");
        assertThat(told.select("tr:has(.meanwhile) th").text()).startsWith("Home");
        assertThat(told.select("input[name=section-home][value=nothing]").hasAttr("checked"))
                .isTrue();
        assertThat(told.select("input[name=section-health][value=sees]").hasAttr("checked"))
                .isTrue();
        assertThat(told.select("#because").text()).isEqualTo("We talked");
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        var again = new ArrayList<>(List.of(fields("We talked", "home=nothing", "health=sees")));
        again.addAll(List.of("held", told.select("input[name=held]").val()));
        sends(amina, brightwell(), again.toArray(String[]::new)).andExpect(backOnSharing());
        sends(amina, brightwell(), again.toArray(String[]::new)).andExpect(backOnSharing());
        assertThat(danaReads()).contains("dentist").doesNotContain("boiler");
    }

    @Test
    void stopIsOneTouch() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var stop = sees(jay.account(), sharing())
                .selectFirst("form[action$=withdrawal]")
                .attr("action");
        sends(jay.account(), stop).andExpect(redirectedUrlPattern(sharing() + "?stopped=*"));
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
    }

    @Test
    void whatOthersAskStandsOnTheFirstPageUntilTheyAnswer() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so on Monday", "home=sees"));
        var today = sees(jay.account(), "/today");
        assertThat(today.select("main").text()).contains("Amina asks if Brightwell Homes may see: Home");
        assertThat(today.select("a[href$='/sharing#asks']")).hasSize(1);
        var answer = sees(jay.account(), sharing())
                .selectFirst("form[action$=answer]")
                .attr("action");
        sends(jay.account(), answer, "agreed", "no").andExpect(backOnSharing());
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("asks if Brightwell");
    }

    @Test
    void whatIsFilledInWronglyComesBackWithEveryWord() throws Exception {
        var form = fields("", "home=sees");
        form[3] = "";
        form[5] = "2019-01-01";
        var page = page(sends(jay.account(), brightwell(), form).andExpect(status().isUnprocessableEntity()));
        assertThat(page.select(".summary li")).hasSize(2);
        assertThat(page.selectFirst("input[name=section-home][checked]").attr("value"))
                .isEqualTo("sees");
        assertThat(page(sends(amina, brightwell(), fields("", "home=sees")))
                        .select(".summary")
                        .text())
                .contains("Write for Jay");
    }

    @Test
    void changingAsksForARecentSignInAndKeepsWhatWasSent() throws Exception {
        var page = page(mvc.perform(post(brightwell())
                        .with(csrf())
                        .with(signedInLongAgo(jay.account()))
                        .param("section-home", "sees")
                        .param("until", inMonths(3).toString())
                        .param("purpose", "The flat"))
                .andExpect(status().isForbidden()));
        assertThat(page.title()).contains("Is it you?");
        assertThat(page.selectFirst("input[name=section-home]").attr("value")).isEqualTo("sees");
        assertThat(page.selectFirst("input[name=confirm-to]").attr("value")).isEqualTo(brightwell());
        assertThat(page.select("main").attr("data-back"))
                .as("whoever goes back comes to a page")
                .isEqualTo(brightwell());
        assertThat(grants()).isZero();
    }

    private ResultActions sendsLongAfter(String address, String... fields) throws Exception {
        var sent = post(address).with(csrf()).with(signedInLongAgo(jay.account()));
        for (int i = 0; i < fields.length; i += 2) {
            sent.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(sent);
    }

    /** For all of it, for some of it, and for less long; but neither for longer nor for one thing more. */
    @Test
    void takingAwayNeverAsksWhoTheyAreAndGivingMoreDoes() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=adds", "health=sees"));
        sendsLongAfter(brightwell(), fields("", "home=sees", "health=nothing")).andExpect(backOnSharing());
        assertThat(danaReads()).contains("boiler").doesNotContain("dentist");
        sendsLongAfter(brightwell(), fields("", "home=sees", "until=" + inMonths(1)))
                .andExpect(backOnSharing());
        var longer = sendsLongAfter(brightwell(), fields("", "home=sees", "until=" + inMonths(9)));
        assertThat(page(longer.andExpect(status().isForbidden())).title()).contains("Is it you?");
        for (var more : List.of("home=adds", "health=sees")) {
            assertThat(page(sendsLongAfter(brightwell(), fields("", more)).andExpect(status().isForbidden()))
                            .title())
                    .contains("Is it you?");
        }
        sendsLongAfter(brightwell(), fields("", "home=nothing")).andExpect(backOnSharing());
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
    }

    private static LocalDate inMonths(int months) {
        return TestClock.today().plusMonths(months);
    }

    @Test
    void sayingNoNeverAsksWhoTheyAreAndSayingYesDoes() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so on Monday", "home=sees"));
        var answer = sees(jay.account(), sharing())
                .selectFirst("form[action$=answer]")
                .attr("action");
        var asked = page(sendsLongAfter(answer, "agreed", "yes").andExpect(status().isForbidden()));
        assertThat(asked.title()).contains("Is it you?");
        assertThat(grants()).isZero();
        sendsLongAfter(answer, "agreed", "no").andExpect(backOnSharing());
    }

    @Test
    void nobodyElseSeesOrDecides() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        for (var who : List.of(ruth, dana, administrator)) {
            asks(who, sharing()).andExpect(status().isNotFound());
            sends(who, brightwell(), fields("x", "health=sees")).andExpect(status().isNotFound());
            asks(who, sharing() + "/as/service/" + brightwell.id()).andExpect(status().isNotFound());
        }
        asks(jay.account(), sharing() + "/with/service/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }
}
