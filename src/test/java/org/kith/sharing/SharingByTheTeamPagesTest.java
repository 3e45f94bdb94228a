package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** Sharing as the young person's team meets it on its pages. */
class SharingByTheTeamPagesTest extends OnSharing {
    @Test
    void whatStaffDecideWithoutThemIsToldWithItsReasonAndStaysUntilTheyTalk() throws Exception {
        var form = fields("You were in danger on Sunday", "safety=sees");
        form[7] = "duty";
        sends(amina, brightwell(), form).andExpect(backOnSharing());
        var page = sees(jay.account(), sharing());
        assertThat(page.text())
                .contains(
                        "Decided without you. The law makes it a duty to share this.",
                        "You were in danger on Sunday",
                        "Amina wrote this down");
        assertThat(page.select("form[action$=withdrawal]")).isEmpty();
        var theirs = sees(jay.account(), brightwell());
        assertThat(theirs.select("input[name=section-safety]")).isEmpty();
        sends(jay.account(), brightwell(), fields("", "safety=nothing"));
        assertThat(danaReads()).contains("Safety");

        sends(jay.account(), brightwell() + "/talk", "key", UUID.randomUUID().toString(), "words", "Why them?")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), sharing()).text()).contains("You would like to talk first", "Not answered yet");
        var answer = sees(amina, sharing()).selectFirst("form[action$=answer]").attr("action");
        var empty =
                page(sends(amina, answer, "agreed", "yes", "words", "").andExpect(status().isUnprocessableEntity()));
        assertThat(empty.select(".ask .error").text()).contains("so that Jay can read later how it was");
        var tooLong = page(sends(amina, answer, "agreed", "yes", "words", "b".repeat(501))
                .andExpect(status().isUnprocessableEntity()));
        assertThat(tooLong.select(".ask textarea").val()).isEqualTo("b".repeat(501));
        sends(amina, answer, "agreed", "yes", "words", "I come on Tuesday").andExpect(backOnSharing());
        assertThat(sees(jay.account(), sharing()).text())
                .contains("I come on Tuesday")
                .doesNotContain("Not answered yet");
    }

    @Test
    void whatNobodyTouchesKeepsItsPurposeAndItsGround() throws Exception {
        sends(amina, brightwell(), fields("The court asks for it.", "safety=sees", "basis=duty"));
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var before = decisions();
        var form = sees(amina, brightwell()).selectFirst("form[action$='" + brightwell.id() + "']");
        sends(amina, brightwell(), asItStands(form, "section-money", "sees"));
        assertThat(decisions()).containsAll(before).hasSize(before.size() + 1);

        var afresh = sees(amina, brightwell()).selectFirst("form[action$='" + brightwell.id() + "']");
        sends(amina, brightwell(), asItStands(afresh, "purpose", "Something else"));
        assertThat(decisions()).doesNotContainAnyElementsOf(before);
    }

    /** Words are kept as they are typed; what lets somebody see more is chosen anew. */
    @Test
    void whatIsTypedIsKeptAndNothingThatIsChosen() throws Exception {
        var address = sees(amina, brightwell()).select("form[data-draft]").attr("data-draft");
        sends(amina, address, fields("Becau", "safety=sees")).andExpect(status().isNoContent());
        sends(ruth, address, fields("Becau", "safety=sees")).andExpect(status().isNotFound());
        sends(dana, address, fields("Becau", "safety=sees")).andExpect(status().isNotFound());
        var begun = sees(amina, brightwell());
        assertThat(begun.select("form[data-draft] button").first().attr("formaction"))
                .as("asking them first is the first choice")
                .endsWith("/proposal");
        assertThat(begun.select("#because").text()).isEqualTo("Becau");
        assertThat(begun.select("#purpose").text()).isEqualTo("Help with the flat");
        assertThat(begun.select("input[name=section-safety][checked]").val()).isEqualTo("nothing");
        assertThat(begun.select("input[name=basis][checked]")).isEmpty();
        assertThat(sees(ruth, "/drafts").select("main .lines li")).isEmpty();
        var shared =
                sends(amina, brightwell(), fields("Because", "safety=sees")).andExpect(backOnSharing());
        assertThat(after(amina.account(), shared).select(".done p").first().text())
                .startsWith("Brightwell Homes (Dana) can see Safety from now on, until ");
        assertThat(sees(amina, "/drafts").select("main .lines li")).isEmpty();
    }

    /** A section more with a purpose of its own: what was agreed before keeps its purpose, its end and who agreed when. */
    @Test
    void whatIsSharedNewlyLeavesWhatWasAgreedBeforeAsItWas() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var before = decisions();
        var open = sees(amina, brightwell()).selectFirst("form[action$='" + brightwell.id() + "']");
        assertThat(open.select("#newly").text()).startsWith("What you write here is for the parts you add now");
        var changed = new ArrayList<>(List.of(asItStands(open, "section-money", "sees")));
        changed.set(changed.indexOf("purpose") + 1, "Only for money talks");
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, brightwell(), changed.toArray(String[]::new)).andExpect(backOnSharing());
            assertThat(decisions()).containsAll(before).hasSize(before.size() + 1);
        }
        assertThat(decisions()).anyMatch(one -> one.startsWith("money Only for money talks"));
        assertThat(sees(amina, sharing()).select(".grant:contains(Sees Home)").text())
                .contains("Help with the flat", "Jay agreed on");
    }

    /** What holds: section, purpose and ground. */
    private List<String> decisions() {
        return acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql(
                        "select section || ' ' || purpose || ' ' || basis || ' ' || id from section_grant where withdrawn_at is null")
                .query(String.class)
                .list());
    }

    /** A form as a browser sends it, but for one field. */
    private static String[] asItStands(Element form, String field, String instead) {
        var fields = new ArrayList<>(List.of("because", "We spoke on Monday"));
        for (var input : form.select("input[type=hidden], input[checked], input[type=date], #purpose")) {
            if (!input.attr("name").equals(field) && !input.attr("name").equals("_csrf")) {
                fields.add(input.attr("name"));
                fields.add(input.attr("name").equals("key") ? UUID.randomUUID().toString() : input.val());
            }
        }
        fields.add(field);
        fields.add(instead);
        if (field.startsWith("section-")) {
            fields.addAll(List.of("basis", "agreed"));
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void whatEndsSoonGoesOnWithATouchAndElseEnds() throws Exception {
        var inTwoWeeks = "until=" + TestClock.today().plusWeeks(2);
        sends(jay.account(), brightwell(), fields("", "home=sees", inTwoWeeks));
        var soon = decisions().getFirst().replaceAll(".* ", "");
        sends(jay.account(), brightwell(), fields("", "money=sees"));
        var later = decisions().stream()
                .filter(one -> one.startsWith("money"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".* ", "");
        var page = sees(jay.account(), sharing());
        assertThat(page.select(".ask").text())
                .contains("Brightwell Homes sees Home until", "If you do nothing, it ends");
        var renewal = sharing() + "/grants/" + soon + "/renewal";
        assertThat(page.select("form[action$=renewal]").eachAttr("action")).containsExactly(renewal);
        for (var time = 0; time < 2; time++) {
            sends(jay.account(), renewal).andExpect(backOnSharing());
        }
        assertThat(sees(jay.account(), sharing()).select("form[action$=renewal]"))
                .isEmpty();
        assertThat(decisions())
                .filteredOn(one -> one.startsWith("home Help with the flat agreed"))
                .hasSize(1);
        sends(jay.account(), sharing() + "/grants/" + later + "/renewal").andExpect(backOnSharing());
        assertThat(grants()).isEqualTo(3);
        sends(amina, renewal).andExpect(backOnSharing());
        assertThat(grants()).isEqualTo(3);
        sends(dana, renewal).andExpect(status().isNotFound());
    }

    @Test
    void theirTeamStandsFirstWithTheNamesOfThoseInIt() throws Exception {
        var row = sees(jay.account(), sharing()).select("tbody tr").first();
        assertThat(row.text()).contains("North, your team", "Amina", "Everything, but not what is just for you");
        assertThat(row.text()).doesNotContain("Ruth");
    }

    @Test
    void staffAskFirstAndAYesShares() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("Dana asked", "home=sees"))
                .andExpect(backOnSharing());
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        var answer = sees(jay.account(), sharing())
                .selectFirst("form[action$=answer]")
                .attr("action");
        sends(amina, answer, "agreed", "yes", "words", "I say so myself").andExpect(status().isForbidden());
        sends(jay.account(), answer, "agreed", "yes").andExpect(backOnSharing());
        sends(jay.account(), answer, "agreed", "yes").andExpect(backOnSharing());
        assertThat(danaReads()).contains("boiler");
        assertThat(grants()).isEqualTo(1);
    }

    /** Each section that is shared newly may be for something else and end on another day. */
    @Test
    void eachSectionHasItsOwnPurposeAndEnd() throws Exception {
        var fields = new ArrayList<>(List.of(fields("He said so", "home=sees", "health=sees")));
        var soon = TestClock.today().plusDays(20);
        fields.addAll(List.of("purpose-health", "So that they know of the stairs", "until-health", soon.toString()));
        sends(amina, brightwell(), fields.toArray(String[]::new)).andExpect(backOnSharing());
        List<String> shared = acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "select section || ': ' || purpose || ', ' || (ends_at at time zone 'Europe/London')::date"
                                + " from section_grant order by section")
                .query(String.class)
                .list());
        assertThat(shared)
                .containsExactly(
                        "health: So that they know of the stairs, " + soon,
                        "home: Help with the flat, " + TestClock.today().plusMonths(3));
        var past = new ArrayList<>(List.of(fields("He said so", "money=sees")));
        past.addAll(List.of("until-money", "2020-01-01"));
        var wrong = page(
                sends(amina, brightwell(), past.toArray(String[]::new)).andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary a[href=#until-money]")).hasSize(1);
        assertThat(wrong.select("#until-money[aria-invalid]").val()).isEqualTo("2020-01-01");
        assertThat(wrong.select("th:contains(Health)").text()).contains("So that they know of the stairs · until");
    }

    @Test
    void aGroundIsChosenByWhoeverSharesAndNobodyElse() throws Exception {
        var none = page(sends(amina, brightwell(), fields("He said so", "home=sees", "basis="))
                .andExpect(status().isUnprocessableContent()));
        assertThat(none.select("#basis-wrong").text()).isEqualTo("Choose on what ground it is shared");
        assertThat(grants()).isZero();
        sends(amina, brightwell() + "/proposal", fields("", "home=sees", "basis="))
                .andExpect(backOnSharing());
    }

    @Test
    void staffFindWhatWaitsAndWhatEndsSoonInOneList() throws Exception {
        assertThat(sees(amina, "/sharing").text()).contains("Nothing you asked about sharing waits");
        assertThat(sees(amina, "/to-do").text()).contains("Nothing waits for you.");
        var soon = fields("", "home=sees");
        soon[5] = TestClock.today().plusDays(20).toString();
        sends(jay.account(), brightwell(), soon);
        sends(jay.account(), brightwell() + "/talk", "key", UUID.randomUUID().toString(), "words", "First this");
        sends(amina, brightwell() + "/proposal", fields("Dana asked", "health=sees", "money=sees"));
        var before = log(ashdown, jay).size();
        var page = sees(amina, "/to-do");
        assertThat(log(ashdown, jay)).as("a line for whoever stands in it").hasSize(before + 1);
        assertThat(page.text())
                .contains(
                        "Jay would like to talk first about what Brightwell Homes sees",
                        "“First this”",
                        "Brightwell Homes sees Home")
                .doesNotContain("You asked", "Jay: Jay");
        var asked = sees(amina, "/sharing");
        assertThat(log(ashdown, jay)).as("a line for whoever stands in it").hasSize(before + 2);
        assertThat(asked.text()).contains("You asked if Brightwell Homes may see: Health and Money");
        assertThat(sees(ruth, "/sharing").text()).doesNotContain("Jay");
        assertThat(sees(ruth, "/to-do").text()).doesNotContain("Jay");
        for (var who : List.of(dana, administrator)) {
            asks(who, "/sharing").andExpect(status().isForbidden());
        }
        asks(jay.account(), "/sharing").andExpect(status().isForbidden());
    }
}
