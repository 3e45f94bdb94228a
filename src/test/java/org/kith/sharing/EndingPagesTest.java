package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** What ends soon: from the list of what is to do one comes to that one part, with its own reason, and lets it go on, asks first, or ends it. */
class EndingPagesTest extends OnSharing {
    private static final LocalDate SOON = TestClock.today().plusDays(9);

    private String ending;

    @BeforeEach
    void endsSoon() throws Exception {
        sends(amina, brightwell(), fields("We talked", "home=sees"));
        sends(
                amina,
                brightwell(),
                "key",
                UUID.randomUUID().toString(),
                "section-health",
                "sees",
                "purpose",
                "So that they know the dentist",
                "until",
                SOON.toString(),
                "basis",
                "agreed",
                "because",
                "We talked about the dentist");
        ending = sees(amina, "/to-do").select("a:contains(Talk and renew)").attr("href");
    }

    @Test
    void thePageIsAboutThePartWithItsOwnReasonAndNoDayThatNobodyChose() throws Exception {
        var page = sees(amina, ending);
        assertThat(page.select("h1").text()).contains("Brightwell Homes sees Health of Jay");
        assertThat(page.select("main").text())
                .contains("So that they know the dentist")
                .doesNotContain("Help with the flat");
        assertThat(page.select("[name=purpose]").val()).isEqualTo("So that they know the dentist");
        assertThat(page.select("[name=until]").val()).isEmpty();
        assertThat(page(sends(amina, ending, sent("on", "", ""))).text())
                .contains("Give a day", "Write for Jay how and why");
    }

    @Test
    void itGoesOnWithItsOwnReasonAndNothingElseChanges() throws Exception {
        var home = sees(amina, sharing()).select(".grant:contains(Sees Home)").text();
        sends(amina, ending, sent("on", TestClock.today().plusMonths(4).toString(), "We talked again"))
                .andExpect(redirectedUrl("/to-do"));
        var page = sees(amina, sharing());
        assertThat(page.select(".grant:contains(Sees Home)").text()).isEqualTo(home);
        assertThat(page.select(".grant:contains(Sees Health)").text())
                .contains("So that they know the dentist", "We talked again")
                .doesNotContain("Ends soon");
        assertThat(sees(amina, "/to-do").text()).contains("There is nothing to do.");
    }

    @Test
    void itEndsAndNothingElseDoes() throws Exception {
        sends(amina, ending, sent("end", "", "Jay has a dentist now")).andExpect(redirectedUrl("/to-do"));
        assertThat(sees(amina, sharing()).select(".grant").eachText())
                .singleElement()
                .asString()
                .contains("Sees Home");
        assertThat(sees(tom, "/to-do").text()).doesNotContain("Talk and renew");
        assertThat(page(sends(tom, ending, sent("on", SOON.plusDays(60).toString(), "x")))
                        .text())
                .doesNotContain("should it go on");
    }

    @Test
    void theyAreAskedFirstAboutThatPartAlone() throws Exception {
        sends(amina, ending, sent("ask", TestClock.today().plusMonths(4).toString(), ""))
                .andExpect(redirectedUrl("/to-do"));
        assertThat(sees(jay.account(), sharing())
                        .select(".ask:contains(Amina asks)")
                        .text())
                .contains("Health", "So that they know the dentist")
                .doesNotContain("Home,");
    }

    @Test
    void itIsTheirTeamsAndNobodyElses() throws Exception {
        asks(jay.account(), ending).andExpect(status().isForbidden());
        asks(ruth, ending).andExpect(status().isNotFound());
    }

    private static String[] sent(String what, String until, String because) {
        return new String[] {
            "key",
            UUID.randomUUID().toString(),
            "what",
            what,
            "purpose",
            "So that they know the dentist",
            "until",
            until,
            "because",
            because
        };
    }
}
