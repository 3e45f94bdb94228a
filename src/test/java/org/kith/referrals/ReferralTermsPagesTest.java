package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** Terms that were begun and not sent are there again for whoever began them, until they send them. */
class ReferralTermsPagesTest extends OnReferrals {
    private static final String TERMS = "/referral-terms";

    @Test
    void whatWasTypedIsThereAgain() throws Exception {
        var form = sees(tom, TERMS).selectFirst("form[data-draft]");
        var typed = new String[] {"key", form.select("[name=key]").val(), "seen", "1", "words", "Terms half"};
        sends(tom, form.attr("data-draft"), typed).andExpect(status().isNoContent());
        sends(amina, form.attr("data-draft"), typed).andExpect(status().isForbidden());
        assertThat(sees(tom, TERMS).select("form[data-draft] textarea").text()).isEqualTo("Terms half");
        sends(tom, TERMS, typed).andExpect(status().is3xxRedirection());
        sends(tom, form.attr("data-draft"), typed).andExpect(status().isConflict());
        assertThat(sees(tom, "/drafts").select("main .lines li")).isEmpty();
    }

    /** What holds now stands beside what was begun before it, and is replaced by nobody who did not read it. */
    @Test
    void anOlderDraftDoesNotTakeThePlaceOfNewerTermsUnseen() throws Exception {
        var grace = north.manager("Grace");
        world.settle();
        var form = sees(tom, TERMS).selectFirst("form[data-draft]");
        var typed = new String[] {
            "key",
            form.select("[name=key]").val(),
            "seen",
            form.select("[name=seen]").val(),
            "words",
            "Tom's words"
        };
        sends(tom, form.attr("data-draft"), typed).andExpect(status().isNoContent());
        assertThat(sees(tom, TERMS).select(".warning")).isEmpty();
        var graces = sees(grace, TERMS).selectFirst("form[data-draft]");
        assertThat(sees(grace, TERMS).select("#holds")).isEmpty();
        sends(grace, TERMS, "key", graces.select("[name=key]").val(), "seen", "1", "words", "Grace's words")
                .andExpect(status().is3xxRedirection());
        var late = page(sends(tom, TERMS, typed).andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("Grace saved other terms on");
        var page = sees(tom, TERMS);
        assertThat(page.select(".warning").text()).contains("Grace saved other terms on", "takes the place of theirs");
        assertThat(page.select("#holds").text()).isEqualTo("Grace's words");
        assertThat(page.select("textarea").text()).isEqualTo("Tom's words");
        var seen = page.select("[name=seen]").val();
        for (var twice = 0; twice < 2; twice++) {
            sends(tom, TERMS, "key", page.select("[name=key]").val(), "seen", seen, "words", "Both our words")
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(sees(grace, TERMS).select("textarea").text()).isEqualTo("Both our words");
    }
}
