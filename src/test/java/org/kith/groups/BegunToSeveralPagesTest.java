package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was begun to several and not sent is one thing: said once wherever it waits, and thrown away at once. */
class BegunToSeveralPagesTest extends OnGroups {

    @Test
    void itStandsOnceWithAllTheirNames() throws Exception {
        sends(ben, WRITE + "/drafts", and(form(UUID.randomUUID(), "Typing", jay, maya)))
                .andExpect(status().isNoContent());
        sends(ben, WRITE + "/drafts", and(form(UUID.randomUUID(), "Of her own", maya)))
                .andExpect(status().isNoContent());
        sends(ben, WRITE + "/drafts", and(form(UUID.randomUUID(), "Typing", jay, maya)))
                .andExpect(status().isNoContent());
        var begun = sees(ben, "/drafts").select("main .lines li");
        assertThat(begun).hasSize(1);
        assertThat(begun.select("a").text()).isIn("Go on writing to Jay and Maya", "Go on writing to Maya and Jay");
        assertThat(log(ashdown, maya)).contains("drafts");
        assertThat(sees(ben, "/to-do").select("main .card:contains(Typing)")).hasSize(1);
        assertThat(sees(ben, "/young-people").select("nav a[href=/to-do]").text())
                .as("counted once")
                .contains("1");
        var clears = begun.select("form");
        sends(ben, clears.attr("action"), "form", clears.select("[name=form]").val())
                .andExpect(redirectedUrl("/drafts"));
        assertThat(sees(ben, "/drafts").select("main .lines li")).isEmpty();
    }
}
