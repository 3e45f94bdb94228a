package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
    Young number;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        number = north.youngPerson("").childNumber("4711");
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
    void theFormerNameStaysInWhatWasSaidBefore() throws Exception {
        sends(amina, address() + "/name", "name", "Jay", "seen", "");
        sends(amina, address() + "/name", "name", "Jayden", "seen", "Jay");
        assertThat(sees(amina, address()).select("details").text())
                .contains("Name or number: Jay, born")
                .contains("Changed by Amina on");
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
