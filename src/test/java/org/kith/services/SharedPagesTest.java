package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** What young people share, where partners come in, and asking to see more. */
class SharedPagesTest extends OnServices {

    private String asking(Young young) {
        return "/shared-with-me/" + young.id() + "/asking";
    }

    @Test
    void aPartnerComesInWhereTheySeeWhoSharesWhat() throws Exception {
        asks(dana, "/").andExpect(redirectedUrl("/shared-with-me"));
        var page = sees(dana, "/shared-with-me");
        assertThat(page.select("article h2").eachText()).containsExactly("Jay", "Maya");
        assertThat(page.select("article ul").first().text())
                .startsWith("Home, until ")
                .doesNotContain("add");
        assertThat(page.select("article ul").last().text())
                .startsWith("Plan, until ")
                .contains("You may add to it.");
        for (var link : page.select("article h2 a").eachAttr("href")) {
            asks(dana, link).andExpect(status().isOk());
        }
        assertThat(log(ashdown, jay)).containsExactly("shared-with-me", "record");
        assertThat(sees(lead, "/shared-with-me").select("article h2").eachText())
                .containsExactly("Jay");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .select("details")
                        .text())
                .contains("2 people saw your name in a list.", "Dana, your housing worker from Brightwell Homes");
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingTheyCouldHaveBegun() throws Exception {
        for (var young : java.util.List.of(jay, maya)) {
            var page = sees(dana, "/young-people/" + young.id() + "/record");
            assertThat(page.select("main a[href$=/record/new], main a[href=/drafts]"))
                    .hasSize(young == maya ? 2 : 0);
        }
    }

    @Test
    void nothingSharedIsSaidKindlyAndLogsNothing() throws Exception {
        var page = sees(otherPartner, "/shared-with-me");
        assertThat(page.text())
                .contains("Nobody shares anything with you just now.")
                .doesNotContain("Jay", "Maya");
        assertThat(log(ashdown, jay)).isEmpty();
    }

    @Test
    void whatIsSharedTwiceIsOneLine() throws Exception {
        var kits = sees(otherLead, "/shared-with-me").select("article ul");
        assertThat(kits.select("li")).hasSize(1);
        assertThat(kits.text()).startsWith("Home, until").contains("You may add to it until");
    }

    @Test
    void colleaguesOfOtherTeamsFindItFromTheServices() throws Exception {
        assertThat(sees(nearby, "/services").select("a[href=/shared-with-me]")).isEmpty();
        assertThat(sees(amina, "/services").select("a[href=/shared-with-me]")).isEmpty();
        assertThat(sees(ruth, "/services").select("a[href=/shared-with-me]").text())
                .isEqualTo("A young person of another team shares something with you");
        var page = sees(ruth, "/shared-with-me");
        assertThat(page.select("article h2").eachText()).containsExactly("Jay");
        assertThat(page.select("a[href$=asking]")).isEmpty();
        asks(ruth, asking(jay)).andExpect(status().isForbidden());
        assertThat(sees(amina, "/shared-with-me").select("article")).isEmpty();
        asks(administrator, "/shared-with-me").andExpect(status().isForbidden());
        asks(jay.account(), "/shared-with-me").andExpect(status().isForbidden());
    }

    @Test
    void askingToSeeMoreOffersWhatIsNotSharedByItsGeneralName() throws Exception {
        acting.doAs(manager.actor(), viewer -> jdbc.sql(
                        "insert into section_name (organisation_id, section, name) values (?, 'health', 'Wellness'), (?, 'home', 'My place')")
                .params(ashdown.id(), ashdown.id())
                .update());
        assertThat(sees(dana, "/shared-with-me").select("article ul").first().text())
                .startsWith("My place, until");
        var page = sees(dana, asking(jay));
        assertThat(page.select("fieldset label").eachText())
                .contains("Health", "Plan")
                .doesNotContain("Wellness", "Home", "My place")
                .hasSize(9);
    }

    @Test
    void whatWasAskedAndAnsweredStands() throws Exception {
        var id = sees(dana, asking(jay))
                .select("form[method=post]:has(fieldset) input[name=key]")
                .val();
        var wrong = page(sends(dana, asking(jay), "key", id, "section", "health", "words", " ", "toAdd", "true")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("[role=alert]").text()).contains("Write why you need it");
        assertThat(wrong.select("input[checked]").eachAttr("value")).containsExactly("health", "true");
        sends(dana, draftsOf(jay) + "ask", "key", id, "words", "The st").andExpect(status().isNoContent());
        sends(amina, draftsOf(jay) + "ask", "key", id, "words", "The st").andExpect(status().isForbidden());
        sends(otherPartner, draftsOf(jay) + "ask", "key", id, "words", "x").andExpect(status().isNotFound());
        assertThat(sees(dana, asking(jay)).select("textarea").text()).isEqualTo("The st");
        var begun = sees(dana, "/drafts").select("main .lines a");
        assertThat(begun.attr("href")).isEqualTo(asking(jay));
        assertThat(begun.text()).isEqualTo("Go on asking Jay to see more");
        var none = page(sends(dana, asking(jay), "key", id, "section", "home", "words", "<b>Why</b>")
                .andExpect(status().isUnprocessableContent()));
        assertThat(none.select("textarea").val()).isEqualTo("<b>Why</b>");
        for (int i = 0; i < 2; i++) {
            sends(dana, asking(jay), "key", id, "section", "health", "section", "home", "words", "The stairs & you");
        }
        assertThat(sees(dana, asking(jay)).select("textarea").text()).isEmpty();
        sends(dana, draftsOf(jay) + "ask", "key", id, "words", "The st").andExpect(status().isConflict());
        sends(dana, asking(jay), "key", id, "section", "learning", "words", "And something else")
                .andExpect(status().isConflict());
        var asked = sees(dana, "/shared-with-me").select("article").first().select(".lines li");
        assertThat(asked).hasSize(1);
        assertThat(asked.text())
                .contains("Health", "The stairs & you", "Waiting for an answer")
                .doesNotContain("Home");
        assertThat(sees(dana, asking(jay)).select("fieldset").text()).doesNotContain("Health");
        assertThat(sees(lead, "/shared-with-me").text()).doesNotContain("The stairs");
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "update sharing_ask set answered_by = ?, answered_at = now(), agreed = false, answer = 'Ask me on Friday' where id = ?")
                .params(jay.account(), UUID.fromString(id))
                .update());
        assertThat(sees(dana, "/shared-with-me").text()).contains("They said not now", "Ask me on Friday");
        assertThat(sees(dana, asking(jay)).select("fieldset").text()).contains("Health");
    }

    @Test
    void nobodyAsksAboutThoseWhoShareNothingWithThem() throws Exception {
        for (var who : new Colleague[] {otherPartner, otherLead}) {
            asks(who, asking(jay)).andExpect(status().isNotFound());
            sends(who, asking(jay), "key", UUID.randomUUID().toString(), "section", "health", "words", "Why")
                    .andExpect(status().isNotFound());
        }
        asks(dana, "/shared-with-me/" + UUID.randomUUID() + "/asking").andExpect(status().isNotFound());
        sends(amina, asking(jay), "key", UUID.randomUUID().toString(), "section", "health", "words", "Why")
                .andExpect(status().isForbidden());
    }
}
