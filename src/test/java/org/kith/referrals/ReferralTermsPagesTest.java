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
        var typed = new String[] {"key", form.select("[name=key]").val(), "words", "Terms half"};
        sends(tom, form.attr("data-draft"), typed).andExpect(status().isNoContent());
        sends(amina, form.attr("data-draft"), typed).andExpect(status().isForbidden());
        assertThat(sees(tom, TERMS).select("form[data-draft] textarea").text()).isEqualTo("Terms half");
        sends(tom, TERMS, typed).andExpect(status().is3xxRedirection());
        sends(tom, form.attr("data-draft"), typed).andExpect(status().isConflict());
        assertThat(sees(tom, "/drafts").select("main .lines li")).isEmpty();
    }
}
