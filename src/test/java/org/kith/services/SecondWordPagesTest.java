package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Nobody alone makes up somebody of a service who reads what is shared with it. */
class SecondWordPagesTest extends OnServices {
    private static final String RECORD = "/young-people/%s/record";

    private UUID letIn(Colleague by, String at, String name, String... more) throws Exception {
        var account = UUID.randomUUID();
        var sent = new String[] {"account", account.toString(), "name", name};
        var all = java.util.stream.Stream.of(sent, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        sends(by, at, all).andExpect(status().isOk());
        return account;
    }

    private String fredAt(UUID fred) {
        return services() + "/people/" + fred;
    }

    private void readsNothing(UUID account) throws Exception {
        var page = sees(account, "/shared-with-me");
        assertThat(page.select("article")).isEmpty();
        assertThat(page.text()).contains("first somebody says that you work at your service");
        asks(account, RECORD.formatted(jay.id())).andExpect(status().isNotFound());
    }

    /** Ruth works in another team, and is alone in it. */
    @Test
    void whomAWorkerMakesUpReadsNothingAndEndsNobody() throws Exception {
        sends(ruth, services() + "/people", "account", UUID.randomUUID().toString(), "name", "Fred", "lead", "true")
                .andExpect(status().isForbidden());
        assertThat(sees(ruth, services()).select("input[name=lead]")).isEmpty();
        var fred = letIn(ruth, services() + "/people", "Fred");
        readsNothing(fred);
        for (var who : new Colleague[] {ruth, amina, administrator, otherLead}) {
            sends(who, fredAt(fred) + "/word").andExpect(status().isForbidden());
        }
        sends(fred, "/our-people/" + fred + "/word").andExpect(status().isForbidden());
        sends(fred, "/our-people/" + lead.account() + "/ending", "sure", "yes").andExpect(status().isForbidden());
        readsNothing(fred);
        assertThat(sees(ruth, fredAt(fred)).select("form[action$=/word]")).isEmpty();
        var link = page(sends(ruth, fredAt(fred) + "/link").andExpect(status().isOk()));
        assertThat(link.text()).contains("Before Fred sees anything that young people share");
    }

    @Test
    void theirLeadSaysThatTheyWorkThere() throws Exception {
        var fred = letIn(ruth, services() + "/people", "Fred");
        assertThat(sees(lead, "/shared-with-me").select(".warning a").eachText())
                .containsExactly("Does Fred work at your service?");
        assertThat(sees(lead, "/our-people").select(".warning a").eachText())
                .containsExactly("Does Fred work at Brightwell Homes?");
        var page = sees(lead, "/our-people/" + fred);
        assertThat(page.select("form[action$=/word] button").text()).isEqualTo("Yes, Fred works at Brightwell Homes");
        assertThat(page.select("form[action$=/word] a[href$=/ending]").text())
                .isEqualTo("No, Fred does not work there");
        for (int i = 0; i < 2; i++) {
            sends(lead, "/our-people/" + fred + "/word").andExpect(redirectedUrl("/our-people/" + fred));
        }
        assertThat(sees(lead, "/our-people/" + fred).text()).contains("Sunita said so on");
        assertThat(sees(fred, "/shared-with-me").select("article h2").eachText())
                .containsExactly("Jay");
        asks(fred, RECORD.formatted(jay.id())).andExpect(status().isOk());
        sends(ruth, fredAt(fred) + "/link").andExpect(status().isOk());
        readsNothing(fred);
    }

    @Test
    void aManagerSaysItWhoDidNotLetThemIn() throws Exception {
        var fred = letIn(ruth, services() + "/people", "Fred");
        var own = letIn(manager, services() + "/people", "Olga", "lead", "true");
        assertThat(sees(manager, "/to-do").text())
                .contains("Fred", "Was let in from Brightwell Homes. Do they work there?")
                .doesNotContain("Olga");
        assertThat(sees(amina, "/to-do").text()).doesNotContain("Fred");
        assertThat(sees(manager, fredAt(fred)).text()).contains("If not, leave it: Fred reads nothing.");
        sends(manager, fredAt(own) + "/word").andExpect(status().isForbidden());
        asks(own, "/our-people").andExpect(status().isForbidden());
        sends(manager, fredAt(fred) + "/word").andExpect(redirectedUrl(fredAt(fred)));
        assertThat(sees(fred, "/shared-with-me").select("article h2").eachText())
                .containsExactly("Jay");
        assertThat(sees(manager, "/to-do").text()).doesNotContain("Fred");
    }

    /** Who manages and looks after accounts has an account for each. */
    @Test
    void oneManagerUnderTwoAccountsIsNoSecondPerson() throws Exception {
        var tomToo = ashdown.administrator("TOM");
        world.settle();
        var fred = letIn(tomToo, services() + "/people", "Fred");
        assertThat(sees(manager, "/to-do").text()).doesNotContain("Fred");
        sends(manager, fredAt(fred) + "/word").andExpect(status().isForbidden());
        readsNothing(fred);
    }

    /** Nobody waits whom the lead lets in, nor the first of a service to whom nothing is shared; the second of it does. */
    @Test
    void whoeverNeedsNoSecondPersonWaitsForNobody() throws Exception {
        var noor = letIn(lead, "/our-people", "Noor");
        assertThat(sees(noor, "/shared-with-me").select("article h2").eachText())
                .containsExactly("Jay");
        var clinic = "/services/" + UUID.randomUUID();
        sends(ruth, "/services", "id", clinic.substring(10), "name", "Clinic", "kind", "health");
        var first = letIn(ruth, clinic + "/people", "Ada");
        assertThat(sees(first, "/shared-with-me").text()).contains("Nobody shares anything with you just now.");
        readsNothing(letIn(ruth, clinic + "/people", "Fred"));
    }

    /** Somebody known already who has no passkey yet: whoever makes their link could hold it. */
    @Test
    void aLinkOfSomebodyWhoIsKnownAsksAgain() throws Exception {
        sends(ruth, people(dana) + "/link").andExpect(status().isOk());
        readsNothing(dana.account());
        asks(dana, RECORD.formatted(maya.id())).andExpect(status().isNotFound());
        sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isOk());
        asks(dana, RECORD.formatted(maya.id())).andExpect(status().isOk());
    }

    @Test
    void thatALeadIsGoneTheirServiceIsTold() throws Exception {
        var noor = letIn(lead, "/our-people", "Noor", "lead", "true");
        sends(noor, "/our-people/" + lead.account() + "/ending", "sure", "yes").andExpect(redirectedUrl("/our-people"));
        for (var who : new UUID[] {noor, dana.account()}) {
            assertThat(sees(who, "/shared-with-me").select(".warning").text())
                    .contains("Sunita no longer looks after who comes in from your service");
        }
        assertThat(sees(otherPartner, "/shared-with-me").text()).doesNotContain("Sunita");
    }
}
