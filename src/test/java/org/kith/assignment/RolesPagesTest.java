package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What colleagues can be to a young person, as the organisation lists it: chosen where somebody begins, read in the words for each. */
class RolesPagesTest extends OnAssignments {
    private static final String ROLES = "/words/roles";
    private static final String ADVISER = "adviser for plans";

    private void adds(String name, String own) throws Exception {
        sends(tom, ROLES, role(UUID.randomUUID(), name, own)).andExpect(redirectedUrl(ROLES));
    }

    private static String[] role(UUID key, String name, String own) {
        return new String[] {"key", key.toString(), "name", name, "own", own};
    }

    private List<String> offered() throws Exception {
        return sees(tom, of(jay) + "/workers/new")
                .select("select[name=role] option")
                .eachAttr("value");
    }

    private String link(String name) throws Exception {
        return sees(tom, ROLES)
                .select("main .lines a:containsOwn(" + name + ")")
                .attr("href");
    }

    @Test
    void whoeverBeginsIsOneOfTheListAndTheYoungPersonReadsTheirOwnWords() throws Exception {
        begins(tom, jay, nia, "key worker", "They know each other").andExpect(redirectedUrl(of(jay) + "/workers"));
        adds("personal adviser", ADVISER);
        adds("Key worker", "");
        assertThat(offered()).containsExactly("", "Key worker", "personal adviser");
        assertThat(sees(tom, of(jay) + "/workers/new").select("select[name=role] [selected]"))
                .as("chosen for nobody")
                .isEmpty();
        var refused = page(
                begins(tom, jay, ben, "mentor", "Amina goes on leave").andExpect(status().isUnprocessableContent()));
        assertThat(refused.select(".summary a").eachText()).containsExactly("Choose their role from the list.");
        assertThat(refused.select("[name=because]").val().strip()).isEqualTo("Amina goes on leave");
        begins(tom, jay, ben, "personal adviser", "Amina goes on leave").andExpect(redirectedUrl(of(jay) + "/workers"));
        assertThat(sees(jay.account(), "/today").text())
                .contains("They are your " + ADVISER)
                .doesNotContain("personal adviser");
        assertThat(sees(jay.account(), "/today").select(".fact").eachText()).contains(ADVISER, "Key worker");
        assertThat(sees(jay.account(), of(jay) + "/workers").text()).contains("Ben " + ADVISER);
        assertThat(sees(jay.account(), of(jay)).text()).doesNotContain("personal adviser");
        assertThat(sees(tom, of(jay) + "/workers").text())
                .contains("Ben personal adviser")
                .doesNotContain(ADVISER);
        assertThat(sees(tom, of(jay)).text()).contains("with Ben (personal adviser)");
        var adviser = link("personal adviser");
        sends(tom, adviser + "/ending").andExpect(redirectedUrl(ROLES));
        sends(tom, adviser + "/ending").andExpect(redirectedUrl(ROLES));
        assertThat(offered()).containsExactly("", "Key worker");
        assertThat(sees(tom, of(jay) + "/workers").text()).contains("Ben personal adviser");
        assertThat(sees(jay.account(), of(jay) + "/workers").text())
                .as("it stays")
                .contains("Ben " + ADVISER);
    }

    @Test
    void theListIsKeptByManagersAndAdministratorsForTheirOrganisationAlone() throws Exception {
        for (var who : List.of(amina.account(), wendy.account(), jay.account())) {
            asks(who, ROLES).andExpect(status().isForbidden());
            asks(who, ROLES + "/" + UUID.randomUUID()).andExpect(status().isForbidden());
            for (var where : List.of("", "/" + UUID.randomUUID() + "/changes", "/" + UUID.randomUUID() + "/ending")) {
                sends(who, ROLES + where, role(UUID.randomUUID(), "x", "x")).andExpect(status().isForbidden());
            }
        }
        var key = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            sends(piotr, ROLES, role(key, "personal adviser", ADVISER)).andExpect(redirectedUrl(ROLES));
        }
        assertThat(sees(piotr, "/words").select("a[href=" + ROLES + "]")).hasSize(1);
        assertThat(sees(piotr, ROLES).select("main .lines li").eachText())
                .containsExactly("personal adviser Young people read: " + ADVISER);
        assertThat(sees(stranger, ROLES).text())
                .contains("You have no list yet")
                .doesNotContain(ADVISER);
        asks(stranger, link("personal adviser")).andExpect(status().isNotFound());
        sends(stranger, link("personal adviser") + "/ending").andExpect(status().isNotFound());
    }

    @Test
    void aChangeEndsOneAndAddsAnotherAndNothingTypedIsLost() throws Exception {
        adds("personal adviser", "");
        var first = link("personal adviser");
        for (var wrong : List.of("", "x".repeat(61), "Personal Adviser")) {
            var page = page(sends(tom, ROLES, role(UUID.randomUUID(), wrong, "my own words"))
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary a").attr("href")).isEqualTo("#name");
            assertThat(page.select("#name").val()).isEqualTo(wrong);
            assertThat(page.select("#own").val()).isEqualTo("my own words");
            assertThat(page.title()).startsWith("Error:");
        }
        var change = role(UUID.randomUUID(), "adviser", ADVISER);
        for (var time = 0; time < 2; time++) {
            sends(tom, first + "/changes", change).andExpect(redirectedUrl(ROLES));
        }
        assertThat(sees(tom, ROLES).select("main .lines a").eachText()).containsExactly("adviser");
        asks(tom, first).andExpect(status().isNotFound());
        assertThat(sees(tom, link("adviser")).text()).contains("Written by Tom");
        var late = page(sends(tom, first + "/changes", role(UUID.randomUUID(), "guide", "my guide"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(late.select(".summary").text()).contains("while you were writing");
        assertThat(late.select("#own").val()).isEqualTo("my guide");
        assertThat(late.select("main form[action=" + ROLES + "]")).hasSize(1);
        begins(tom, jay, ben, "adviser", "Why").andExpect(redirectedUrl(of(jay) + "/workers"));
    }
}
