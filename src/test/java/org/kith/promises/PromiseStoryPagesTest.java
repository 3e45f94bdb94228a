package org.kith.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** What becomes of a promise, as both sides say it. */
class PromiseStoryPagesTest extends OnPromises {
    @Test
    void aPromiseNotKeptIsClosedWithAnExplanationTheYoungPersonReadsAndAnswers() throws Exception {
        var flat = promised("We look at the flat", day(-3));
        assertThat(sees(jay.account(), "/today").text())
                .containsPattern("Amina wrote down a promise for [^:]*: We look at the flat");
        var form = sees(amina, flat + "/steps/not-kept");
        assertThat(form.select("h1").text()).isEqualTo("Tell Jay why this was not kept");
        assertThat(form.select("#words").text()).startsWith("Hi Jay,");
        for (var nothing : new String[] {"", form.select("#words").text()}) {
            assertThat(page(tries(amina.account(), flat, Step.NOT_KEPT, nothing)
                                    .andExpect(status().isUnprocessableContent()))
                            .select(".error")
                            .text())
                    .startsWith("Write why it was not kept.");
        }
        says(amina.account(), flat, Step.NOT_KEPT, "Hi Jay, I was in court and did not ring you.");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina wrote to you about a promise that was not kept: We look at the flat");
        var swim = promised("I take you swimming", "");
        says(amina.account(), swim, Step.NOT_KEPT, "Hi Jay, it was shut.");
        sees(jay.account(), promises());
        sees(jay.account(), swim);
        assertThat(sees(jay.account(), "/today").text())
                .as("until this one was opened")
                .contains("a promise that was not kept: We look at the flat")
                .doesNotContain("swimming");
        assertThat(sees(jay.account(), flat).text())
                .contains("Hi Jay, I was in court and did not ring you.", "Not kept");
        assertThat(sees(jay.account(), "/today").text()).as("once they read it").doesNotContain("was not kept");
        says(jay.account(), flat, Step.ANSWER, "You could have texted");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Jay answered what was written about it.");
        assertThat(sees(amina, flat).select(".own").text()).contains("Jay answered on", "You could have texted");
        assertThat(sees(amina, flat).select("main a.button").eachText()).contains("Write to Jay");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Jay answered");
        assertThat(sees(amina, promises()).select("h2").eachText())
                .contains("Not kept")
                .doesNotContain("Still open");
        assertThat(sees(amina, flat).select("a[href*=/steps/]"))
                .as("it counts as not kept")
                .isEmpty();
        tries(amina.account(), flat, Step.KEPT, "").andExpect(status().isForbidden());
        var over = asks(amina, flat + "/steps/kept").andExpect(redirectedUrl(flat));
        assertThat(after(amina.account(), over).select(".done").text()).contains("That cannot be said of it any more.");
    }

    @Test
    void theYoungPersonSaysOfAKeptOneThatItWasNotAndThatStandsWhereverItIsShown() throws Exception {
        var swim = promised("I take you swimming", "");
        tries(amina.account(), swim, Step.SAYS_NOT_KEPT, "").andExpect(status().isForbidden());
        tries(jay.account(), swim, Step.NOT_KEPT, "No").andExpect(status().isForbidden());
        says(amina.account(), swim, Step.KEPT, "");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina said that a promise was kept");
        says(jay.account(), swim, Step.SAYS_NOT_KEPT, "You came at six, it was shut");
        for (var page : new String[] {promises(), swim, "/promises/list?which=kept"}) {
            assertThat(sees(amina, page).select("main").text()).contains("Kept", "Jay says: it was not kept");
        }
        assertThat(sees(jay.account(), promises()).select("main").text()).contains("You say: it was not kept");
        tries(jay.account(), swim, Step.SAYS_NOT_KEPT, "").andExpect(status().isForbidden());
        says(amina.account(), swim, Step.NOT_KEPT, "Hi Jay, you are right. It was shut, and I knew it could be.");
        assertThat(sees(jay.account(), promises()).select("h2").eachText())
                .contains("Not kept")
                .doesNotContain("Kept");
    }

    @Test
    void whatIsChangedTogetherHasBothNamesAndTheOtherSideSaysThatTheyDidNotAgree() throws Exception {
        var swim = promised("Swimming every week", "");
        assertThat(page(tries(amina.account(), swim, Step.CHANGE, "Swimming every week")
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .startsWith("This is what it says already.");
        assertThat(page(tries(amina.account(), swim, Step.CHANGE, "Swimming", day(-1))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .startsWith("By which day: this is over already.");
        says(amina.account(), swim, Step.CHANGE, "Swimming every other week", day(14));
        var page = sees(jay.account(), swim);
        assertThat(page.select("h1").text()).isEqualTo("Swimming every other week");
        assertThat(page.select("ol").text())
                .contains(
                        "Swimming every week No day was said",
                        "You and Amina changed this together. Amina wrote it down");
        tries(amina.account(), swim, Step.DISAGREEMENT, "").andExpect(status().isForbidden());
        says(jay.account(), swim, Step.DISAGREEMENT, "I want every week");
        tries(jay.account(), swim, Step.DISAGREEMENT, "").andExpect(status().isForbidden());
        assertThat(sees(tom, swim).select("ol .own").text())
                .contains("Jay said on", "I did not agree to that", "I want every week");
        assertThat(sees(tom, swim).select("ol").text())
                .contains("Amina wrote on")
                .doesNotContain("changed this together");
        assertThat(sees(jay.account(), promises()).select("h2").eachText())
                .contains("Still open")
                .doesNotContain("Changed together");
        says(amina.account(), swim, Step.CHANGE, "Swimming every other week", day(20));
        says(amina.account(), swim, Step.CHANGE, "Swimming every third week", day(21));
        var list = sees(jay.account(), promises());
        assertThat(list.select("h2").eachText()).contains("Still open", "Changed together");
        assertThat(list.select(".lines").text()).contains("Before, it said: Swimming every week");
        assertThat(list.select("main > .lines li"))
                .as("each change, with the day it was changed to")
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line.select(".under").eachText()).hasSize(3).doesNotHaveDuplicates());
        var mine = promised(jay, jay.account(), "by-" + amina.account(), "You find my photos", "");
        tries(tom.account(), mine, Step.DISAGREEMENT, "").andExpect(status().isForbidden());
        says(amina.account(), mine, Step.DISAGREEMENT, "I said I would try");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina did not agree to what you wrote");
    }

    /** A day that one side moved alone takes nothing off what is late, wherever it is read. */
    @Test
    void aChangeToWhichTheOtherSideDidNotAgreeIsNoneTogether() throws Exception {
        var flat = promised("We look at the flat", day(-3));
        says(amina.account(), flat, Step.CHANGE, "We look at a flat", day(60));
        assertThat(counted(amina)).startsWith("1", "0", "0", "0", "0", "1");
        assertThat(counted(tom)).startsWith("1", "0", "0", "0", "0", "1");
        says(jay.account(), flat, Step.DISAGREEMENT, "You said this week");
        assertThat(sees(jay.account(), promises()).select(".tag").eachText())
                .containsExactly("The day has passed", "Changed, and you did not agree");
        var page = sees(amina, flat);
        assertThat(page.select("h1").text()).isEqualTo("We look at the flat");
        assertThat(page.select(".tag").eachText())
                .containsExactly("The day has passed", "Changed, and Jay did not agree");
        assertThat(sees(amina, flat + "/steps/change").select("#words").text()).isEqualTo("We look at the flat");
        assertThat(counted(amina)).startsWith("1", "1", "0", "0", "0", "0");
        assertThat(counted(tom)).startsWith("1", "1", "0", "0", "0", "0");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("We look at the flat");
        assertThat(sees(jay.account(), "/today").text()).contains("We look at the flat");
        says(amina.account(), flat, Step.KEPT, "");
        assertThat(sees(jay.account(), promises()).select(".tag").eachText())
                .containsExactly("Kept", "Changed, and you did not agree");
    }

    /** What they promised themselves, or their team did where they manage it. */
    private List<String> counted(Colleague who) throws Exception {
        var lines = sees(who, "/promises").select("table tbody tr");
        return lines.get(who.equals(tom) ? 1 : 0).select("td").eachText().stream()
                .map(text -> text.replaceFirst(":.*", ""))
                .toList();
    }

    @Test
    void theYoungPersonAloneSaysThatTheyDidNotKeepTheirs() throws Exception {
        var ring = promised(jay, amina.account(), "to-" + amina.account(), "Jay rings on Fridays", "");
        tries(amina.account(), ring, Step.NOT_KEPT, "No").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), ring).select("a[href*=/steps/]").eachText())
                .containsExactly("I kept it", "Change it together", "I did not keep it", "I did not agree to that");
        says(jay.account(), ring, Step.NOT_KEPT, "My phone broke");
        assertThat(sees(amina, ring).text()).contains("My phone broke", "Not kept: Jay said so on");
    }
}
