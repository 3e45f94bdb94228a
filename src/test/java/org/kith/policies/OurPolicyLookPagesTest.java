package org.kith.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** A policy is looked at, with who is asked to read it, before it is kept. */
class OurPolicyLookPagesTest extends OnPolicies {

    /** Nobody is asked to read anything before whoever writes it has seen who is. */
    @Test
    void itIsLookedAtBeforeItIsKeptAndSaysWhoIsAsked() throws Exception {
        var key = UUID.randomUUID().toString();
        var form = new String[] {
            "key",
            key,
            "look",
            "yes",
            "title",
            "We ring back",
            "summary",
            "The same day.",
            "words",
            "On the same day, **always**.",
            "bound",
            "worker",
            "bound",
            "young person",
            "begins",
            TestClock.today().toString()
        };
        sends(manager, "/our-policies", form).andExpect(redirectedUrl("/our-policies/new/look"));
        assertThat(sees(amina, "/our-policies").text()).doesNotContain("We ring back");
        var look = sees(manager, "/our-policies/new/look").select("main");
        var asked =
                "From now on 2 people are asked to read it: 2 workers. Young people may read it, and are not asked to agree.";
        assertThat(look.text()).contains(asked, "On the same day, always.");
        assertThat(sees(manager, "/our-policies/new").select("#title").val()).isEqualTo("We ring back");
        var fields = new ArrayList<String>();
        look.select("form input[type=hidden]").not("[name=_csrf]").forEach(one -> {
            fields.add(one.attr("name"));
            fields.add(one.val());
        });
        var kept = sends(manager, "/our-policies", fields.toArray(String[]::new));
        kept.andExpect(redirectedUrl("/our-policies/" + key));
        assertThat(after(manager.account(), kept).select("p.done").text()).isEqualTo("Kept. " + asked);
        assertThat(sees(amina, "/our-policies").text()).contains("We ring back");
        sends(manager, of(sharing) + "/versions", "look", "yes", "seen", "2", "title", "")
                .andExpect(status().isUnprocessableContent());
        assertThat(sees(jay.account(), "/our-policies/" + key + "?kept").select(".done"))
                .as("a link says nothing of keeping")
                .isEmpty();
    }
}
