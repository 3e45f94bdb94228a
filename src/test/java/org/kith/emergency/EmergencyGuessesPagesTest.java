package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Opening a record takes knowing whose it is: nobody is found by guessing. */
class EmergencyGuessesPagesTest extends OnEmergencies {
    @Test
    void nobodyIsGuessed() throws Exception {
        var nobody = page(sends(ruth, "/emergency", form("name", "Ben")).andExpect(status().isUnprocessableEntity()));
        assertThat(nobody.select(".summary").text()).contains("or more than one is");
        for (var name : List.of("Max", "Tom", "Sam", "Kit")) {
            sends(ruth, "/emergency", form("name", name));
        }
        var tooOften = page(sends(ruth, "/emergency", form()).andExpect(status().isUnprocessableEntity()));
        assertThat(tooOften.select(".summary").text()).contains("too often within an hour");
        assertThat(tooOften.selectFirst("#reason").text()).isEqualTo(REASON);
        asks(ruth, of("/record")).andExpect(status().isNotFound());
    }

    /** The same name in another spelling, or once more, tells a guesser nothing new. */
    @Test
    void whoeverMisspellsANameIsNotRefusedTheRightOne() throws Exception {
        for (var name : List.of("Jo", "JO", "Jó", "J\u00a0O", "Joe", "Jai", "Jey", "Jae", "Joy", "Jo", "joe")) {
            sends(ruth, "/emergency", form("name", name)).andExpect(status().isUnprocessableEntity());
        }
        sends(ruth, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
    }

    /** Whoever knows a name and a day of birth that two have is told how to say which of them. */
    @Test
    void ofTwoOfOneNameItIsSaidThatTheNumberTellsThemApart() throws Exception {
        var other = north.youngPerson("Jay").born("2009-03-31").childNumber("900778");
        world.settle();
        for (int i = 0; i < 6; i++) {
            var page = page(sends(ruth, "/emergency", form()).andExpect(status().isUnprocessableEntity()));
            assertThat(page.select(".summary").text()).contains("Type their number instead of the name");
            assertThat(page.selectFirst("#reason").text()).isEqualTo(REASON);
        }
        sends(ruth, "/emergency", form("name", "900778"))
                .andExpect(redirectedUrl("/young-people/" + other.id() + "/record"));
    }

    /** Ten within a day, by whoever they are; one manager looks into it for all, and never into their own. */
    @Test
    void manyMissesAreToldToManagersOnce() throws Exception {
        var spellings = List.of("Ka", "Ke", "Ki", "Ko", "Ku", "Kaa", "Kae", "Kai", "Kao");
        for (var name : spellings) {
            sends(rita, "/emergency", form("name", name));
        }
        assertThat(sees(mo, "/to-do").text()).doesNotContain("found nobody");
        sends(rita, "/emergency", form("name", "Kau"));
        assertThat(sees(mo, "/to-do").text())
                .contains(
                        "Looked for and not found",
                        "Rita looked for somebody in an emergency and found nobody: 10 times within a day");
        assertThat(sees(rita, "/to-do").text()).doesNotContain("found nobody");
        assertThat(sees(rita, "/emergencies").select("main").text()).contains("This is you");
        assertThat(sees(ruth, "/emergencies").select("main").text()).doesNotContain("found nobody");
        var last = sees(mo, "/emergencies")
                .select("form[action='/emergencies/misses'] [name=last]")
                .val();
        sends(rita, "/emergencies/misses", "last", last).andExpect(status().isForbidden());
        sends(ruth, "/emergencies/misses", "last", last).andExpect(status().isForbidden());
        sends(mo, "/emergencies/misses").andExpect(status().isBadRequest());
        for (int i = 0; i < 2; i++) {
            sends(mo, "/emergencies/misses", "last", last).andExpect(redirectedUrl("/emergencies"));
        }
        assertThat(sees(mo, "/emergencies").select("main").text()).contains("Mo has looked into this, on");
        assertThat(sees(mo, "/to-do").text()).doesNotContain("found nobody");
        sends(rita, "/emergency", form("name", "Kea"));
        assertThat(sees(mo, "/to-do").text()).contains("11 times within a day");
    }

    /** No answer tells whether somebody nearly fits. */
    @Test
    void whatIsSaidToAMissIsTheSameWhetherSomebodyNearlyFitsOrNot() throws Exception {
        var nearly = page(sends(ruth, "/emergency", form("name", "Jey")));
        var nobody = page(sends(ruth, "/emergency", form("name", "Xerxes", "born", "1999-01-01")));
        assertThat(nearly.select(".summary").text())
                .contains("Nobody is found by that name and day of birth")
                .doesNotContain("Check the day")
                .isEqualTo(nobody.select(".summary").text());
        assertThat(nearly.select("#name-wrong").text())
                .as("what to check stands once")
                .contains("Check the day, the month and the year")
                .isEqualTo(nobody.select("#name-wrong").text());
    }
}
