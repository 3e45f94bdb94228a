package org.kith.worried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.nation.Nation;

/** What a young person reads where they write: who reads it, when, and whom they can call now. */
class WorriedPagesTest extends OnPages {
    private Colleague amina;
    private Colleague tom;
    private InTeam north;
    private Young jay;

    @BeforeEach
    void tell() {
        north = world.organisation("Ashdown " + UUID.randomUUID()).team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        world.settle();
    }

    @Test
    void itSaysWhoReadsItWhenAndWhomToCall() throws Exception {
        var said = worried(record());
        assertThat(said.text())
                .contains(
                        "Amina has not said yet when they work",
                        "Nobody reads it at night",
                        "999",
                        "116 123",
                        "0800 1111")
                .doesNotContain("111 the health", "Lifeline");
        assertThat(said.select("a[href='tel:116123']").text()).isEqualTo("116 123");
        assertThat(sees(amina, record()).select(".worried"))
                .as("for young people")
                .isEmpty();
        assertThat(sees(jay.account(), "/today").select(".worried"))
                .as("where nothing is written")
                .isEmpty();
    }

    @Test
    void whereNobodyWorksWithThemNoHoursArePromised() throws Exception {
        jay = north.youngPerson("Kofi").comesIn();
        world.settle();
        assertThat(worried(record()).text())
                .contains("Who reads it stands beside the button. Nobody reads it at night")
                .doesNotContain("when they work");
    }

    @Test
    void whatIsForThemAloneNobodyReads() throws Exception {
        assertThat(worried("/just-for-me/new").text())
                .contains("Nobody reads this but you", "999")
                .doesNotContain("Amina");
    }

    @Test
    void theNumbersAreThoseOfTheNation() throws Exception {
        sends(tom, "/nation", "nation", "wales");
        assertThat(worried(record()).text()).contains("111 the health service").doesNotContain("Lifeline");
        sends(tom, "/nation", "nation", "northern-ireland");
        assertThat(worried(record()).text())
                .contains("0808 808 8000 Lifeline")
                .doesNotContain("111 the health service");
        for (var nation : Nation.values()) {
            assertThat(Call.of(nation)).contains(Call.EMERGENCY, Call.SAMARITANS, Call.CHILDLINE);
        }
    }

    @Test
    void managersAddWhatTheirOrganisationHas() throws Exception {
        var form = sees(tom, "/worried");
        writes(form.select("[name=seen]").val(), "Call 01632 960 001, evenings too", "Ffonia 01632 960 001")
                .andExpect(redirectedUrl("/worried"));
        assertThat(worried(record()).text()).contains("Call 01632 960 001, evenings too", "999");
        var welsh = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(record())
                .header("Accept-Language", "cy")
                .with(org.kith.SignedInAs.signedInAs(jay.account())));
        assertThat(page(welsh).select(".worried").text())
                .contains("Ffonia 01632 960 001", "999", "Yn poeni?")
                .doesNotContain("evenings too");
        writes("0", "Somebody else's", "").andExpect(status().isConflict());
        writes("1", "", "").andExpect(redirectedUrl("/worried"));
        assertThat(worried(record()).text()).doesNotContain("01632 960 001");
        sends(amina, "/worried", "words", "x").andExpect(status().isForbidden());
        asks(jay.account(), "/worried").andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions writes(String seen, String words, String welsh)
            throws Exception {
        return sends(
                tom, "/worried", "key", UUID.randomUUID().toString(), "seen", seen, "words", words, "welsh", welsh);
    }

    private String record() {
        return "/young-people/" + jay.id() + "/record/new";
    }

    private Element worried(String address) throws Exception {
        return sees(jay.account(), address).expectFirst("main form:has(textarea) details.worried");
    }
}
