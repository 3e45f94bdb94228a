package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

class NamePagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague analyst;
    Young number;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        number = north.youngPerson("").childNumber("4711").comesIn();
        analyst = ashdown.analyst("Wendy");
        world.settle();
    }

    private String address() {
        return "/young-people/" + number.id();
    }

    private String heading() throws Exception {
        return sees(amina, address()).select("h1").text();
    }

    @Test
    void theTeamWritesTheNameAndTakesItBack() throws Exception {
        assertThat(sees(amina, address() + "/name").text()).contains("Their number in the return is 4711.");
        sends(amina, address() + "/name", "name", "  Jay \t Jay ", "seen", "").andExpect(redirectedUrl(address()));
        assertThat(heading()).isEqualTo("Jay Jay");
        assertThat(sees(amina, address() + "/name").select("#name").val()).isEqualTo("Jay Jay");
        sends(amina, address() + "/name", "name", "", "seen", "Jay Jay").andExpect(redirectedUrl(address()));
        assertThat(heading()).isEqualTo("4711");
    }

    @Test
    void aFormThatGivesBackWhatNoDatabaseHoldsIsNoFault() throws Exception {
        sends(amina, address() + "/name", "name", "Jay", "seen", "\u0000").andExpect(redirectedUrl(address()));
        assertThat(heading()).isEqualTo("Jay");
    }

    @Test
    void theFormerNameStaysAndShowsOnlyWhereItIsOpenedOnPurpose() throws Exception {
        sends(amina, address() + "/name", "name", "Jay", "seen", "");
        sends(amina, address() + "/name", "name", "Jayden", "seen", "Jay");
        var lifeline = sees(amina, address());
        assertThat(lifeline.html()).doesNotContain("Jay,");
        assertThat(lifeline.select("main details:not(.find)")).isEmpty();
        assertThat(sees(amina, address() + "/names-before").select("main li").eachText())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("Jay Changed by Amina on"))
                .satisfies(lines -> assertThat(lines.getLast()).startsWith("No name Changed by Amina on"));
        assertThat(log(ashdown, number)).endsWith("names-before");
        asks(analyst, address() + "/names-before").andExpect(status().isForbidden());
        asks(ruth, address() + "/names-before").andExpect(status().isNotFound());
    }

    @Test
    void aYoungPersonSaysWhatTheyWantToBeCalled() throws Exception {
        var young = number.account();
        assertThat(sees(young, "/today")
                        .select("main a[href=" + address() + "/name]")
                        .text())
                .isEqualTo("Say what you want to be called");
        assertThat(sees(young, address() + "/name").text())
                .contains("Nobody has written down what you want to be called.")
                .doesNotContain("4711");
        sends(young, address() + "/name", "name", "Jay", "seen", "").andExpect(redirectedUrl("/today"));
        sends(young, address() + "/name", "name", "Jayden", "seen", "Jay").andExpect(redirectedUrl("/today"));
        assertThat(sees(young, "/today").select("h1").text()).isEqualTo("Hi Jayden. Good to see you.");
        assertThat(heading()).isEqualTo("Jayden");
        assertThat(sees(young, address() + "/names-before").text()).contains("Jay Changed by you on");
    }

    @Test
    void howTheyAreSpokenOfIsTheirsToSayAndNothingTypedIsLost() throws Exception {
        var young = number.account();
        assertThat(sees(young, address() + "/name")
                        .select("label[for=pronouns]")
                        .text())
                .isEqualTo("Your pronouns");
        sends(young, address() + "/name", "name", "Jay", "seen", "", "pronouns", " they/them ", "seen-pronouns", "")
                .andExpect(redirectedUrl("/today"));
        assertThat(sees(amina, address()).select("#pronouns").text()).isEqualTo("they/them");
        sends(amina, address() + "/name", "name", "Jayden", "seen", "Jay").andExpect(redirectedUrl(address()));
        assertThat(sees(amina, address()).select("#pronouns").text())
                .as("a form without them takes nothing away")
                .isEqualTo("they/them");
        var late = page(sends(
                        amina,
                        address() + "/name",
                        "name",
                        "Jayden",
                        "seen",
                        "Jayden",
                        "pronouns",
                        "she/her",
                        "seen-pronouns",
                        "")
                .andExpect(status().isConflict()));
        assertThat(late.select("main").text()).contains("Their pronouns are they/them now.");
        assertThat(late.select("#pronouns").val()).isEqualTo("she/her");
        assertThat(late.select("[name=seen-pronouns]").val()).isEqualTo("they/them");
        var tooLong = page(sends(
                        amina,
                        address() + "/name",
                        "name",
                        "Jo",
                        "seen",
                        "Jayden",
                        "pronouns",
                        "x".repeat(41),
                        "seen-pronouns",
                        "they/them")
                .andExpect(status().isUnprocessableContent()));
        assertThat(tooLong.select("#pronouns-wrong").text()).contains("at most 40");
        assertThat(tooLong.select("#name").val()).isEqualTo("Jo");
        assertThat(heading()).isEqualTo("Jayden");
        sends(
                young,
                address() + "/name",
                "name",
                "Jayden",
                "seen",
                "Jayden",
                "pronouns",
                "",
                "seen-pronouns",
                "they/them");
        assertThat(sees(amina, address()).text()).doesNotContain("they/them");
        assertThat(sees(young, address() + "/names-before").select("#pronouns").text())
                .contains("they/them Changed by you");
        asks(analyst, address() + "/names-before").andExpect(status().isForbidden());
    }

    @Test
    void aYoungPersonIsAskedBeforeTheyHaveNoNameAnyMore() throws Exception {
        var young = number.account();
        sends(young, address() + "/name", "name", "Jay", "seen", "");
        var asked = page(sends(young, address() + "/name", "name", " ", "seen", "Jay")
                .andExpect(status().isUnprocessableContent()));
        assertThat(asked.select("#name-wrong").text()).contains("Without a name, people here see no name of yours");
        assertThat(asked.select("input[name=without]").hasAttr("checked")).isFalse();
        assertThat(heading()).isEqualTo("Jay");
        sends(young, address() + "/name", "name", "", "seen", "Jay", "without", "true")
                .andExpect(redirectedUrl("/today"));
        assertThat(heading()).isEqualTo("4711");
        sends(amina, address() + "/name", "name", "Jay", "seen", "");
        sends(amina, address() + "/name", "name", "", "seen", "Jay")
                .andExpect(redirectedUrl("/young-people/" + number.id()));
    }

    @Test
    void whoeverTakesANameAwayIsToldThatThereIsNone() throws Exception {
        var young = number.account();
        assertThat(done(amina.account(), "Jay", "", "false")).isEqualTo("Kept. This is the name from now on.");
        assertThat(done(amina.account(), " ", "Jay", "false")).isEqualTo("Kept. No name is written down now.");
        assertThat(done(amina.account(), "", "", "false")).isEqualTo("Kept. No name is written down now.");
        assertThat(done(young, "Jay", "", "false")).isEqualTo("Kept. This is the name from now on.");
        assertThat(done(young, "", "Jay", "true")).isEqualTo("Kept. No name of yours is written down now.");
    }

    private String done(UUID who, String name, String seen, String without) throws Exception {
        var sends = post(address() + "/name").with(csrf()).with(signedInAs(who));
        var sent = mvc.perform(sends.param("name", name).param("seen", seen).param("without", without))
                .andReturn()
                .getResponse();
        var next = get(String.valueOf(sent.getRedirectedUrl())).cookie(sent.getCookies());
        return page(mvc.perform(next.with(signedInAs(who)))).select("p.done").text();
    }

    @Test
    void whatWasTypedIsStillThereWhenItIsTooLong() throws Exception {
        var name = "J".repeat(81);
        var page = page(sends(amina, address() + "/name", "name", name, "seen", "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#name").val()).isEqualTo(name);
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#name");
        assertThat(page.text()).contains("This name is longer than 80 letters.");
        assertThat(heading()).isEqualTo("4711");
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWords() throws Exception {
        sends(amina, address() + "/name", "name", "Jay", "seen", "");
        var page = page(
                sends(amina, address() + "/name", "name", "Jayden", "seen", "").andExpect(status().isConflict()));
        assertThat(page.text()).contains("somebody else wrote the name Jay.");
        assertThat(page.select("#name").val()).isEqualTo("Jayden");
        assertThat(page.select("[name=seen]").val()).isEqualTo("Jay");
        assertThat(heading()).isEqualTo("Jay");
    }

    @Test
    void namesAreTextAndNothingElse() throws Exception {
        sends(amina, address() + "/name", "name", "<b>Jay</b>\u0000", "seen", "");
        assertThat(heading()).isEqualTo("<b>Jay</b>");
    }

    @Test
    void anotherTeamNeitherSeesNorWritesIt() throws Exception {
        asks(ruth, address() + "/name").andExpect(status().isNotFound());
        sends(ruth, address() + "/name", "name", "Taken", "seen", "").andExpect(status().isNotFound());
        sends(ruth, address() + "/name", "name", "T".repeat(81), "seen", "").andExpect(status().isNotFound());
        assertThat(heading()).isEqualTo("4711");
    }

    @Test
    void openingTheFormIsALineInTheLog() throws Exception {
        sees(amina, address() + "/name");
        assertThat(log(ashdown, number)).containsExactly("name");
    }
}
