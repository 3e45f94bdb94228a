package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Groups that stay, and who is in them for whom. */
class StandingGroupsPagesTest extends OnGroups {
    @Test
    void aGroupThatStaysTicksThoseInItAndEachSeesOfItOnlyWhomTheySee() throws Exception {
        var page = page(sends(
                        amina,
                        "/groups",
                        "name",
                        "",
                        "from",
                        "2199-01-01",
                        "with",
                        jay.id().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error")).hasSize(2);
        var key = UUID.randomUUID();
        sends(
                        amina,
                        "/groups",
                        "key",
                        key.toString(),
                        "name",
                        "Football",
                        "from",
                        "2026-01-05",
                        "with",
                        jay.id().toString(),
                        "with",
                        ollie.id().toString())
                .andExpect(redirectedUrl("/groups"));
        var group = sees(amina, "/groups")
                .select(".card a[href^=/groups/]:contains(Change)")
                .attr("href");
        sends(
                        ruth,
                        "/groups",
                        "key",
                        key.toString(),
                        "name",
                        "Mine now",
                        "from",
                        "2026-01-05",
                        "with",
                        nia.id().toString())
                .andExpect(redirectedUrl("/groups"));
        assertThat(sees(amina, group).select("input[checked]"))
                .as("nobody else adds anybody to it")
                .hasSize(2);
        assertThat(sees(amina, WRITE + "/new?group=" + group.substring(group.lastIndexOf('/') + 1))
                        .select("input[checked]"))
                .hasSize(2);
        assertThat(sees(ben, "/groups").select(".card").text())
                .contains("Football", "Jay")
                .doesNotContain("Ollie");
        assertThat(sees(ruth, group).select("main").text())
                .contains("Ollie Reed")
                .doesNotContain("Jay");
        assertThat(sees(amina, "/groups").select(".card").text()).contains("Jay since 5 Jan 2026");
        var seen = sees(ben, group).select("input[name=seen]").val();
        sends(
                        amina,
                        group,
                        "name",
                        "Football on Mondays",
                        "from",
                        "2026-02-05",
                        "with",
                        ollie.id().toString(),
                        "with",
                        maya.id().toString())
                .andExpect(redirectedUrl("/groups"));
        sends(
                        amina,
                        group,
                        "name",
                        "Maya’s football",
                        "from",
                        "2026-02-05",
                        "with",
                        ollie.id().toString())
                .andExpect(status().isUnprocessableContent());
        assertThat(sees(amina, group).select("input[checked]").eachAttr("value"))
                .as("whoever stays would read who leaves")
                .containsExactlyInAnyOrder(maya.id().toString(), ollie.id().toString());
        assertThat(sees(amina, group).select(".lines").text()).contains("Jay from 5 Jan 2026 until 5 Feb 2026");
        assertThat(sees(amina, group).select("h1").text())
                .as("it has another name now")
                .isEqualTo("Football on Mondays");
        var late = page(sends(
                        ben,
                        group,
                        "seen",
                        seen,
                        "name",
                        "Football",
                        "from",
                        "2026-02-05",
                        "with",
                        jay.id().toString())
                .andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("Somebody changed this group", "Maya");
        sends(
                        amina,
                        group,
                        "name",
                        "Football",
                        "from",
                        "2026-01-01",
                        "with",
                        ollie.id().toString())
                .andExpect(status().isUnprocessableContent());
        var there = page(sends(
                        amina,
                        "/groups",
                        "name",
                        "fóotball on mondays",
                        "from",
                        "2026-02-05",
                        "with",
                        jay.id().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(there.select(".error").text()).contains("a group of this name already");
        var before = sees(amina, "/groups").select(".card").text();
        for (int i = 0; i < 2; i++) {
            sends(
                            amina,
                            "/groups",
                            "name",
                            "Allotment",
                            "from",
                            "2026-02-05",
                            "with",
                            jay.id().toString())
                    .andExpect(redirectedUrl("/groups"));
        }
        assertThat(sees(amina, "/groups").select(".card").text().split("Write to Allotment", -1))
                .as(before)
                .hasSize(2);
        sends(amina, group, "name", "Football on Mondays", "from", "2026-02-06").andExpect(redirectedUrl("/groups"));
        assertThat(sees(amina, "/groups").select("details").text()).contains("Football on Mondays");
        assertThat(sees(amina, "/groups").select(".card").text()).doesNotContain("Football on Mondays");
        for (var hidden : List.of(jay.account(), partner.account(), manager.account(), analyst.account())) {
            asks(hidden, group).andExpect(status().isNotFound());
        }
    }

    @Test
    void onlyThoseOfTheirTeamWriteAndWhoIsNotTheirsAnyMoreGetsNothing() throws Exception {
        var there = together("We ate chips.");
        assertThat(sees(ben, there).select("main .lines a").eachText())
                .containsExactly("What Jay reads", "What Maya reads");
        assertThat(sees(ruth, there).select("main .lines a").eachText()).containsExactly("What Ollie Reed reads");
        for (var hidden : List.of(jay.account(), partner.account(), manager.account(), administrator.account())) {
            asks(hidden, there).andExpect(status().isNotFound());
            sends(hidden, there + "/versions", "words", "x").andExpect(status().isNotFound());
        }
        for (var other : List.of(jay.account(), partner.account(), analyst.account(), administrator.account())) {
            asks(other, "/groups").andExpect(status().isForbidden());
            asks(other, WRITE + "/new").andExpect(status().isForbidden());
            sends(other, WRITE, and(form(UUID.randomUUID(), "x", jay, maya))).andExpect(status().isForbidden());
            sends(other, WRITE + "/drafts", and(form(UUID.randomUUID(), "x", jay, maya)))
                    .andExpect(status().isForbidden());
            sends(other, "/groups", "name", "x").andExpect(status().isForbidden());
        }
        var before = parts();
        asks(ben, WRITE + "/new?with=" + jay.id() + "&with=" + ollie.id()).andExpect(status().isNotFound());
        var gone = page(sends(ben, WRITE, and(form(UUID.randomUUID(), "We ate.", jay, ollie), own(ollie), "For you"))
                .andExpect(status().isNotFound()));
        assertThat(gone.select("main").text())
                .contains("nothing was sent to anybody")
                .doesNotContain("Ollie");
        assertThat(gone.select("textarea[readonly]").text()).isEqualTo("For you");
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, of(jay) + "/record")
                        .select("p[data-kind=group] a")
                        .attr("href"))
                .isEqualTo(of(jay) + "/entries/" + entry(jay));
        sends(ruth, WRITE, and(form(UUID.randomUUID(), "We ate.", jay, ollie))).andExpect(status().isForbidden());
        assertThat(parts()).isEqualTo(before);
    }

    /** A group of nobody cannot be kept, so its form is not shown where nobody is yet. */
    @Test
    void whereNobodyIsYetNoFormIsShown() throws Exception {
        var nina = world.organisation("Newhouse").team("First").manager("Nina");
        world.settle();
        var page = sees(nina, "/groups/new").select("main");
        assertThat(page.text())
                .contains("Nobody is in your team yet. Once somebody is, you tick here who is in the group.");
        assertThat(page.select("form[method=post]")).isEmpty();
    }
}
