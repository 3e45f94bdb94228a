package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What somebody else decides about their sharing, a young person is told where they come in, and answers there. */
class DecidedForThemPagesTest extends OnSharing {
    @Test
    void whatStaffShareIsToldWithWhoWithWhomWhatAndWhyUntilTheyLookedAtIt() throws Exception {
        sends(amina, brightwell(), fields("You said so on the phone", "home=sees", "money=sees"));
        var told = told();
        assertThat(told.selectFirst("summary").text()).isEqualTo("Amina let Brightwell Homes see Home and Money.");
        assertThat(told.text())
                .contains("What it is for: “Help with the flat”.", "how you agreed: “You said so on the phone”.")
                .contains("It ends on", "I did not agree", "Ask about this");
        assertThat(sees(jay.account(), sharing()).select(".ask").text()).contains("Amina let Brightwell Homes see");
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("Amina let");
        assertThat(sees(jay.account(), sharing()).select(".ask").text()).contains("I did not agree");
    }

    @Test
    void whatIsDecidedWithoutThemSaysOnWhatGround() throws Exception {
        sends(amina, brightwell(), fields("You were in danger on Sunday", "safety=sees", "basis=duty"));
        assertThat(told().text())
                .contains(
                        "Decided without you. The law makes it a duty to share this.", "You were in danger on Sunday");
    }

    @Test
    void whatStaffStopIsToldAndWhatTheyDecideThemselvesIsNot() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees", "money=sees"));
        assertThat(sees(jay.account(), "/today").select("details.waits")).isEmpty();
        sends(amina, brightwell(), fields("They have what they need", "home=nothing", "money=nothing"));
        assertThat(told().selectFirst("summary").text())
                .isEqualTo("Amina stopped Brightwell Homes seeing Home and Money.");
        assertThat(told().text()).contains("They wrote: “They have what they need”.");
    }

    @Test
    void oneTouchSaysThatTheyDidNotAgreeAndTheirTeamReadsIt() throws Exception {
        sends(amina, brightwell(), fields("We talked", "home=sees"));
        var form = told().selectFirst("form:has(button:contains(I did not agree))");
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), form.attr("action"), asItStands(form)).andExpect(redirectedUrl(sharing() + "#asks"));
        }
        assertThat(sees(amina, sharing()).select(".ask:contains(I did not agree to this.)"))
                .hasSize(1);
        assertThat(sees(tom, "/to-do").text()).contains("Jay says they did not agree to what Brightwell Homes sees.");
        assertThat(sees(jay.account(), sharing()).select(".ask form[action$=talk]"))
                .isEmpty();
    }

    @Test
    void whoeverWroteThatTheyAgreedDoesNotAnswerThatTheyDidNot() throws Exception {
        sends(amina, brightwell(), fields("We talked", "home=sees"));
        sends(tom, brightwell(), fields("We talked too", "health=sees"));
        var form = sees(jay.account(), "/today")
                .selectFirst("details.waits:contains(Amina let) form:has(button:contains(I did not agree))");
        sends(jay.account(), form.attr("action"), asItStands(form));
        assertThat(sees(amina, "/to-do").text()).contains("There is nothing to do.");
        var page = sees(amina, sharing());
        assertThat(page.select("form[action$=answer]")).isEmpty();
        assertThat(page.select(".ask").text()).contains("A colleague or a manager of the team answers it.");
        assertThat(page.select(".grant:contains(did not agree)").text())
                .contains("Sees Home")
                .doesNotContain("Sees Health");
        assertThat(sees(jay.account(), sharing())
                        .select(".grant:contains(You said that you did not agree)")
                        .text())
                .contains("Sees Home")
                .doesNotContain("Sees Health");
        var answer = sees(tom, sharing()).selectFirst("form[action$=answer]").attr("action");
        var refused = sends(amina, answer, "agreed", "yes", "words", "You did agree");
        refused.andExpect(status().isForbidden());
        assertThat(page(refused).text()).contains("Somebody else answers this");
        sends(tom, answer, "agreed", "yes", "words", "We stop it");
        assertThat(sees(amina, sharing()).select(".grant").text()).doesNotContain("did not agree");
    }

    @Test
    void theyAskAboutItAndTheAnswerIsTold() throws Exception {
        sends(amina, brightwell(), fields("We talked", "home=sees"));
        var form = told().selectFirst("details details form");
        var fields = new ArrayList<>(List.of(asItStands(form)));
        fields.addAll(List.of("words", "Who is Dana?"));
        sends(jay.account(), form.attr("action"), fields.toArray(String[]::new));
        var answer = sees(amina, sharing()).selectFirst("form[action$=answer]").attr("action");
        sends(amina, answer, "agreed", "yes", "words", "She looks after the flat");
        assertThat(told().selectFirst("summary").text()).isEqualTo("Amina answered you about Brightwell Homes.");
        assertThat(told().text()).contains("She looks after the flat");
    }

    private Element told() throws Exception {
        var told = sees(jay.account(), "/today").select("details.waits");
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private static String[] asItStands(Element form) {
        return form.select("input:not([name=_csrf])").stream()
                .flatMap(input -> List.of(input.attr("name"), input.val()).stream())
                .toArray(String[]::new);
    }
}
