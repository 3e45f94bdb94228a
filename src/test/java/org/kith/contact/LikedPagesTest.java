package org.kith.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

/** How a young person likes people to be in touch: said by them, or written down with them, and read before anybody begins. */
class LikedPagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague analyst;
    Colleague partner;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        analyst = ashdown.analyst("Wendy");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("about-me").with(brightwell);
        world.settle();
    }

    private String address() {
        return "/young-people/" + jay.id() + "/how-i-like-it";
    }

    private void says(UUID who, String... fields) throws Exception {
        sends(who, address(), fields).andExpect(redirectedUrl(address()));
    }

    @Test
    void theYoungPersonSaysItAndTheirTeamReadsItBeforeTheyGetInTouch() throws Exception {
        var form = sees(jay.account(), address());
        assertThat(form.select("h1").text()).isEqualTo("How I like it");
        assertThat(form.select("fieldset select")).hasSize(5);
        says(
                jay.account(),
                "ways-1",
                "text",
                "ways-2",
                "",
                "ways-3",
                "face-to-face",
                "times",
                "After 4",
                "avoid",
                "Ringing while I am at college",
                "days",
                "Eid");
        var page = sees(amina, "/young-people/" + jay.id());
        assertThat(page.select("#liked dl").text())
                .isEqualTo("Best a text, then face to face. Not a call, here in Kith or a letter. Good times After 4"
                        + " Please avoid Ringing while I am at college Days that matter Eid");
        assertThat(page.select("#liked a").eachAttr("href")).containsExactly(address());
        assertThat(sees(jay.account(), "/today").select("#liked").text()).contains("Please avoid Ringing while");
        var again = sees(jay.account(), address());
        assertThat(again.select("fieldset option[selected]").eachAttr("value")).containsExactly("text", "face-to-face");
        assertThat(again.select("#times-hint").text()).contains("Written by you on");
    }

    @Test
    void whatAWorkerWritesDownIsToldAndNothingIsOverwritten() throws Exception {
        says(jay.account(), "ways-1", "text", "needs", "Short messages");
        says(amina.account(), "ways-1", "call", "seen-ways", "text", "needs", "", "seen-needs", "Short messages");
        var today = sees(jay.account(), "/today");
        assertThat(today.text())
                .contains(
                        "Amina changed “Best” in how you like it today.",
                        "Amina took “What helps” out of how you like it today.");
        assertThat(today.select("main a[href=" + address() + "]").eachText()).contains("See how I like it");
        assertThat(sees(jay.account(), address()).select("#before li").eachText())
                .satisfiesExactlyInAnyOrder(
                        ways -> assertThat(ways).startsWith("Best: a text. Not face to face, a call, "),
                        needs -> assertThat(needs).startsWith("What helps: Short messages Taken away by Amina on"));
    }

    @Test
    void whatIsWrongStaysTypedAndTheListSaysEachOnce() throws Exception {
        var wrong = page(sends(
                        jay.account(),
                        address(),
                        "ways-1",
                        "text",
                        "ways-2",
                        "text",
                        "ways-3",
                        "pigeon",
                        "times",
                        "x".repeat(255),
                        "avoid",
                        "Shouting")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").eachText())
                .containsExactly(
                        "This is in the list twice. Choose another, or nothing.",
                        "Choose one from the list.",
                        "What you wrote is longer than 254 letters. Make it shorter.");
        assertThat(wrong.select("#avoid").val()).isEqualTo("Shouting");
        assertThat(wrong.select("#times").val()).hasSize(255);
        assertThat(wrong.select("#ways-2 option[selected]").val()).isEqualTo("text");
        assertThat(sees(amina, "/young-people/" + jay.id()).select("#liked").text())
                .isEqualTo("How Jay likes it Nobody has written down yet how Jay likes people to be in touch. Ask, and"
                        + " write it down together. Write it down");
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() throws Exception {
        says(jay.account(), "ways-1", "text", "avoid", "Shouting");
        var late = page(sends(amina, address(), "ways-1", "call", "ways-2", "", "seen-ways", "", "times", "Mornings")
                .andExpect(status().isConflict()));
        assertThat(late.select("[role=alert]").text())
                .contains(
                        "Jay changed “Best”. Now it says: a text. Not face to face, a call, here in Kith or a letter.")
                .doesNotContain("Please avoid");
        assertThat(late.select("#ways-1 option[selected]").val()).isEqualTo("call");
        assertThat(late.select("#times").val()).isEqualTo("Mornings");
        assertThat(late.select("#avoid").val()).isEqualTo("Shouting");
        says(amina.account(), "ways-1", "call", "ways-2", "", "seen-ways", "text", "times", "Mornings");
        assertThat(sees(amina, address()).select("fieldset option[selected]").eachAttr("value"))
                .containsExactly("call");
    }

    @Test
    void nobodyElseReadsItAndEachLookIsALine() throws Exception {
        says(jay.account(), "avoid", "Shouting");
        asks(ruth, address()).andExpect(status().isNotFound());
        asks(partner, address()).andExpect(status().isNotFound());
        asks(analyst, address()).andExpect(status().isForbidden());
        assertThat(sees(partner, "/young-people/" + jay.id() + "/record").html())
                .doesNotContain("Shouting");
        assertThat(sees(analyst, "/young-people/" + jay.id()).html()).doesNotContain("Shouting");
        sends(ruth, address(), "avoid", "Nothing").andExpect(status().isNotFound());
        sees(amina, address());
        assertThat(log(ashdown, jay)).endsWith("how-i-like-it");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page on how you like it");
    }
}
