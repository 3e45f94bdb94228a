package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** The e-mail address a worker has at work, put right by those who know it. */
class WorkerEmailPagesTest extends OnPages {
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague wendy;
    Colleague piotr;
    Colleague dana;
    Colleague stranger;
    Young jay;
    String address;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        tom = north.manager("Tom");
        wendy = ashdown.analyst("Wendy");
        piotr = ashdown.administrator("Piotr");
        dana = ashdown.service("Brightwell", "housing").partner("Dana");
        stranger = world.organisation("Elsewhere").team("Hill").manager("Sid");
        jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("2016-01-01");
        world.settle();
        address = "/workers/" + amina.worker() + "/email";
    }

    private void keeps(Colleague who, String email, String seen) throws Exception {
        sends(who, address, "email", email, "seen", seen).andExpect(redirectedUrl(address));
    }

    private String stands() throws Exception {
        return sees(tom, address).select("#email").val();
    }

    /** Where there is none it is written, not put right; and once it is kept, going back leaves nothing unsaved behind. */
    @Test
    void whereThereIsNoneItIsWrittenAndThenOneGoesBack() throws Exception {
        var name = sees(amina, "/accounts/" + amina.account() + "/name");
        assertThat(name.select("h1").text()).isEqualTo("Your name and your e-mail address at work");
        assertThat(name.select(".known a").text()).isEqualTo("Write the e-mail address");
        assertThat(sees(amina, address).select("main > p a").text()).isEqualTo("Go back without saving");
        var kept = after(amina.account(), sends(amina, address, "email", "amina@council.example", "seen", ""));
        assertThat(kept.select("main > p a").last().text()).isEqualTo("Go back");
    }

    @Test
    void theWorkerPutsItRightAndWhatStoodThereStays() throws Exception {
        keeps(tom, "amina@council.example", "");
        assertThat(sees(amina, "/workers/" + amina.worker()).select("#said a[href=" + address + "]"))
                .hasSize(1);
        assertThat(sees(amina, "/accounts/" + amina.account() + "/name")
                        .select(".known")
                        .text())
                .contains("The e-mail address at work is amina@council.example.");
        keeps(amina, " a.okafor@council.example ", "amina@council.example");
        var page = sees(amina, address);
        assertThat(page.select("h1").text()).isEqualTo("Your e-mail address at work");
        assertThat(page.select("main").text()).contains("Now it says a.okafor@council.example. Said by Amina on");
        assertThat(page.select("#before li").text())
                .startsWith("amina@council.example Said by Tom on")
                .contains("when Amina said otherwise.");
        assertThat(sees(ben, "/workers/" + amina.worker()).select("#said").text())
                .contains("a.okafor@council.example")
                .doesNotContain("Put the e-mail address right");
    }

    @Test
    void theAdministratorComesToItFromThePageOfTheName() throws Exception {
        assertThat(sees(piotr, "/accounts/" + amina.account() + "/name")
                        .select(".known")
                        .text())
                .contains("Kith knows no e-mail address at work.");
        keeps(wendy, "amina@council.example", "");
        var link = sees(piotr, "/accounts/" + amina.account() + "/name").select(".known a");
        assertThat(link.attr("href")).isEqualTo(address);
        keeps(piotr, "new@council.example", "amina@council.example");
        var page = sees(piotr, address);
        assertThat(page.select("main").text()).contains("Now it says new@council.example. Said by Piotr on");
        assertThat(page.select("main a").first().attr("href")).isEqualTo("/accounts/" + amina.account() + "/name");
        assertThat(sees(tom, "/workers/" + amina.worker())
                        .select("#said details")
                        .text())
                .contains("amina@council.example", "when Piotr said otherwise.");
    }

    @Test
    void whatCannotBeOneComesBackAsItWasTyped() throws Exception {
        keeps(tom, "amina@council.example", "");
        for (var wrong : List.of("amina", "amina@council", "x".repeat(250) + "@council.example")) {
            var page = page(sends(amina, address, "email", wrong, "seen", "amina@council.example")
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#email").val()).isEqualTo(wrong);
            assertThat(page.select(".summary").text()).contains("This is not a whole e-mail address.");
        }
        sends(amina, address).andExpect(status().isBadRequest());
        assertThat(stands()).isEqualTo("amina@council.example");
    }

    @Test
    void twoAtOnceLoseNothing() throws Exception {
        keeps(tom, "one@council.example", "");
        keeps(amina, "two@council.example", "one@council.example");
        var late = page(sends(piotr, address, "email", "three@council.example", "seen", "one@council.example")
                .andExpect(status().isConflict()));
        assertThat(late.select("#email").val()).isEqualTo("three@council.example");
        assertThat(late.select("#email-wrong").text()).contains("somebody else wrote the address two@council.example");
        assertThat(stands()).isEqualTo("two@council.example");
        keeps(piotr, "three@council.example", late.select("input[name=seen]").val());
        keeps(amina, "", "three@council.example");
        assertThat(page(sends(tom, address, "email", "four@council.example", "seen", "three@council.example")
                                .andExpect(status().isConflict()))
                        .select("#email-wrong")
                        .text())
                .contains("took the address away");
        assertThat(sees(amina, address).select("main").text()).contains("Kith knows no e-mail address here.");
        keeps(amina, "", "three@council.example");
        assertThat(sees(amina, address).select("#before li")).hasSize(3);
    }

    @Test
    void nobodyElse() throws Exception {
        keeps(tom, "amina@council.example", "");
        for (var who : new UUID[] {ben.account(), dana.account(), jay.account()}) {
            asks(who, address).andExpect(status().isForbidden());
            sends(who, address, "email", "x@example.com", "seen", "amina@council.example")
                    .andExpect(status().isForbidden());
        }
        asks(stranger, address).andExpect(status().isNotFound());
        sends(stranger, address, "email", "x@example.com", "seen", "").andExpect(status().isNotFound());
        asks(tom, "/workers/" + UUID.randomUUID() + "/email").andExpect(status().isNotFound());
        assertThat(stands()).isEqualTo("amina@council.example");
    }
}
