package org.kith.reflection;

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

/** What a worker writes for themselves: nobody else reads it or sees that it is there, and they throw it away. */
class ReflectionPagesTest extends OnPages {
    private InOrganisation ashdown;
    private Colleague amina;
    private Colleague tom;
    private Colleague ben;
    private Colleague ruth;
    private Colleague partner;
    private Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    @Test
    void whatAWorkerWritesForThemselvesIsTheirsAloneAndTheirsToThrowAway() throws Exception {
        var all = "/young-people/" + jay.id() + "/reflections";
        var page = sees(amina, all);
        assertThat(page.select("h2")).hasSize(5);
        assertThat(page.select("main").text())
                .contains(
                        "YouthAOD Toolbox",
                        "how could Jay tell",
                        "and Jay reads it there",
                        "before you stop working with Jay")
                .doesNotContain("see that there are any");
        assertThat(page.select("nav.tabs a[aria-current=page]").text()).isEqualTo("Working together");
        assertThat(log(ashdown, jay)).endsWith("reflections");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/together")
                        .select("main")
                        .text())
                .contains("Each worker has a page to think for themselves");
        var key = UUID.randomUUID().toString();
        sends(amina, draftsOf(jay) + "reflection-ties", "key", key, "words", "I rang")
                .andExpect(status().isNoContent());
        assertThat(sees(amina, all + "/ties").select("#words").text()).isEqualTo("I rang");
        assertThat(sees(amina, all + "/doors").select("#words").text()).isEmpty();
        assertThat(sees(amina, all + "/ties").select(".readers").text()).contains("you, nobody else");
        sends(amina, all + "/ties", "key", key, "words", " ").andExpect(status().isUnprocessableContent());
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, all + "/ties", "key", key, "words", "I rang the club").andExpect(redirectedUrl(all));
        }
        sends(amina, all + "/ties", "key", UUID.randomUUID().toString(), "words", "I rang the club")
                .andExpect(redirectedUrl(all));
        assertThat(page(sends(amina, all + "/ties", "key", key, "words", "Other")
                                .andExpect(status().isConflict()))
                        .select("#words")
                        .text())
                .isEqualTo("Other");
        assertThat(sees(amina, all).select("section .own .words-then").eachText())
                .containsExactly("I rang the club");
        for (var colleague : new UUID[] {tom.account(), ben.account()}) {
            assertThat(sees(colleague, all).text()).doesNotContain("I rang the club");
            sends(colleague, all + "/written/" + key + "/throwing-away", "sure", "yes")
                    .andExpect(status().isNotFound());
        }
        assertThat(page(asks(jay.account(), all).andExpect(status().isForbidden()))
                        .text())
                .contains("Nobody else reads what a worker writes here for themselves.");
        asks(ruth, all).andExpect(status().isNotFound());
        asks(partner, all).andExpect(status().isNotFound());
        asks(amina, all + "/other").andExpect(status().isNotFound());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        asks(ruth, all).andExpect(status().isForbidden());
        sends(amina, all + "/written/" + key + "/throwing-away").andExpect(status().isBadRequest());
        sends(amina, all + "/written/" + key + "/throwing-away", "sure", "yes").andExpect(redirectedUrl(all));
        assertThat(sees(amina, all).text()).doesNotContain("I rang the club");
    }
}
