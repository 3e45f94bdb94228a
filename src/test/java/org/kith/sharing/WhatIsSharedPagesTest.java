package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands on the page on sharing, for whom, and where it leads. */
class WhatIsSharedPagesTest extends OnSharing {
    @Test
    void theTableHasTheSectionsThatAreSharedAndNoOther() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees", "health=adds", "money=sees"));
        sends(amina, ruths(), fields("Jay asked for it", "health=sees"));
        sends(jay.account(), brightwell(), fields("", "money=nothing"));
        var page = sees(jay.account(), sharing());
        page.select(".worried").remove();
        assertThat(page.select("thead th").eachText()).containsExactly("Who", "Home", "Health");
        assertThat(cells(page, "Brightwell Homes")).containsExactly("sees", "sees and can add");
        assertThat(cells(page, "Ruth")).containsExactly("", "sees");
        assertThat(page.select("details li")).hasSize(1);
        assertThat(page.select("details li").text())
                .startsWith("Brightwell Homes saw Money from")
                .endsWith("Stopped by you.");
        assertThat(sees(amina, sharing()).select("details li").text()).endsWith("Stopped by Jay.");
    }

    private String ruths() {
        return sharing() + "/with/person/" + ruth.account();
    }

    private static List<String> cells(Document page, String who) {
        return page.select("tbody tr:has(a:contains(" + who + ")) td").stream().map(Element::text).toList().stream()
                .toList();
    }

    @Test
    void theListHasWhoeverItCanBeSharedWith() throws Exception {
        var groups = sees(amina, sharing()).select("optgroup");
        assertThat(groups.eachAttr("label")).containsExactly("A service", "A team here", "One person");
        assertThat(groups.get(0).select("option").eachText()).containsExactly("Brightwell Homes");
        assertThat(groups.get(0).select("option").attr("value")).isEqualTo("service/" + brightwell.id());
        assertThat(groups.get(1).select("option").eachText())
                .as("not their own team")
                .containsExactly("the team River");
        assertThat(groups.get(2).select("option").eachText())
                .as("nobody of their team, and nobody who reads no record")
                .containsExactly("Dana of Brightwell Homes", "Ruth");
        assertThat(sees(jay.account(), sharing()).select("optgroup option").eachText())
                .as("nobody they may never have met")
                .containsExactly("Brightwell Homes", "the team River", "Dana of Brightwell Homes");
    }

    @Test
    void whatIsChosenInTheListOpensAndNothingElseDoes() throws Exception {
        var chosen = "service/" + brightwell.id();
        asks(jay.account(), sharing() + "/with?whom=" + chosen).andExpect(redirectedUrl(brightwell()));
        for (var wrong : List.of("", "service", "//elsewhere.example", chosen + "/../..", "house/" + brightwell.id())) {
            asks(jay.account(), sharing() + "/with?whom=" + wrong).andExpect(redirectedUrl(sharing()));
        }
        assertThat(after(jay.account(), asks(jay.account(), sharing() + "/with?whom="))
                        .select("p.done")
                        .text())
                .isEqualTo("Choose first with whom.");
    }

    @Test
    void eachReadsItInTheirOwnWords() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var theirs = sees(jay.account(), sharing());
        assertThat(theirs.select("h1").text()).isEqualTo("Who can see what");
        assertThat(theirs.select("a[href=/just-for-me]")).isNotEmpty();
        assertThat(theirs.select("form[action$=withdrawal] button").text()).isEqualTo("Stop sharing Home");
        var staffs = sees(amina, sharing());
        assertThat(staffs.select("h1").text()).isEqualTo("Who sees what of Jay");
        assertThat(staffs.select("main a[href=/just-for-me], form[action$=withdrawal]"))
                .isEmpty();

        var theirForm = sees(jay.account(), brightwell());
        assertThat(theirForm.select("h1").text()).isEqualTo("What Brightwell Homes sees");
        assertThat(theirForm.select("[name=because], [name=basis], [formaction$=proposal]"))
                .isEmpty();
        assertThat(theirForm.select("form[action$=talk]")).hasSize(1);
        var staffsForm = sees(amina, brightwell());
        assertThat(staffsForm.select("h1").text()).isEqualTo("What Brightwell Homes sees of Jay");
        assertThat(staffsForm.select("[name=because], [formaction$=proposal]")).hasSize(2);
        assertThat(staffsForm.select("[name=basis][checked]"))
                .as("no ground is chosen for them")
                .isEmpty();
        assertThat(staffsForm.select("main form button.button").first().attr("formaction"))
                .as("asking first comes first")
                .endsWith("/proposal");
        assertThat(staffsForm.select("form[action$=talk]")).isEmpty();
    }

    @Test
    void toWhomOnlyAPartIsSharedThereIsNoSuchPage() throws Exception {
        sends(amina, ruths(), fields("Jay asked for it", "home=sees"));
        asks(ruth, "/young-people/" + jay.id() + "/record").andExpect(status().isOk());
        for (var page : List.of(sharing(), brightwell(), sharing() + "/as/service/" + brightwell.id())) {
            asks(ruth, page).andExpect(status().isNotFound());
        }
        for (var form : List.of("", "/proposal", "/preview")) {
            sends(ruth, brightwell() + form, fields("x", "health=sees")).andExpect(status().isNotFound());
        }
        sends(ruth, brightwell() + "/talk", "key", UUID.randomUUID().toString()).andExpect(status().isForbidden());
    }

    @Test
    void inAnEmergencyItIsReadAndNothingDecided() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        sends(jay.account(), brightwell() + "/talk", "key", UUID.randomUUID().toString(), "words", "First this");
        var answer = sees(amina, sharing()).selectFirst("form[action$=answer]").attr("action");
        opensInAnEmergency();
        var page = sees(ruth, sharing());
        assertThat(page.text()).contains("Sees Home", "Jay would like to talk first");
        assertThat(page.select("main form:not(.emergency form), main a[href*='/with/'], main a[href*='/as/']"))
                .isEmpty();
        for (var form : List.of("", "/proposal", "/preview")) {
            assertThat(refused(brightwell() + form, fields("Why", "home=nothing")))
                    .isEqualTo("Opened in an emergency");
        }
        assertThat(refused(brightwell(), fields("", "home=sees")))
                .as("even with something wrong in it")
                .isEqualTo("Opened in an emergency");
        assertThat(refused(answer, "agreed", "yes", "words", "Tuesday")).isEqualTo("Opened in an emergency");
        asks(ruth, brightwell()).andExpect(status().isForbidden());
        asks(ruth, sharing() + "/as/service/" + brightwell.id()).andExpect(status().isForbidden());
        assertThat(grants()).isEqualTo(1);
        assertThat(danaReads()).contains("boiler");
        assertThat(sees(jay.account(), sharing()).select("main").text())
                .as("what they were told of it stands here as well")
                .contains("Jay rang at night");
    }

    private void opensInAnEmergency() throws Exception {
        sends(
                        ruth,
                        "/emergency",
                        "key",
                        UUID.randomUUID().toString(),
                        "name",
                        "Jay",
                        "born",
                        "2009-03-31",
                        "reason",
                        "Jay rang at night and was lost")
                .andExpect(redirectedUrl("/young-people/" + jay.id() + "/record"));
    }

    private String refused(String address, String... fields) throws Exception {
        return page(sends(ruth, address, fields).andExpect(status().isForbidden()))
                .select("h1")
                .text();
    }
}
