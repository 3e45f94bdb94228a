package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.words.Words;

/** Asking the young person first: a day that is none, or nothing asked for, is said in words beside what was typed. */
class ProposalPagesTest extends OnSharing {
    private static final String TYPED = "You said so on Monday";

    @ParameterizedTest
    @ValueSource(strings = {"", "31/12/2026", "2026-02-30", "+999999999-12-31", "tomorrow", "2020-01-01"})
    void aDayThatIsNone(String until) throws Exception {
        for (var chosen : new String[] {"home=sees", "home=nothing"}) {
            var page = refused(fields(TYPED, chosen, "until=" + until));
            assertThat(page.select("#until-wrong").text()).isNotEmpty();
            assertThat(page.select("[name=until]").val()).isEqualTo(until);
        }
    }

    @Test
    void nothingThatIsAskedFor() throws Exception {
        var page = refused(fields(TYPED, "home=nothing"));
        assertThat(page.select(".summary a[href=#sections]").text()).contains(Words.say("sharing.sections.none"));
        assertThat(page.select("#sections-wrong").text()).isEqualTo(Words.say("sharing.sections.none"));
        sends(amina, brightwell(), fields(TYPED, "home=nothing")).andExpect(backOnSharing());
    }

    private Document refused(String[] fields) throws Exception {
        var page = page(sends(amina, brightwell() + "/proposal", fields).andExpect(status().isUnprocessableEntity()));
        assertThat(page.select("[name=because]").val()).isEqualTo(TYPED);
        assertThat(sees(amina, sharing()).select(".ask")).isEmpty();
        return page;
    }

    /** What they do not see they are not told is not there. */
    @Test
    void whoSeesNothingOfSharingIsToldWhy() throws Exception {
        var analyst = ashdown.analyst("Wendy");
        world.settle();
        assertThat(page(asks(analyst, sharing()).andExpect(status().isForbidden()))
                        .text())
                .contains(Words.say("sharing.not-shown"), Words.say("sharing.not-shown.what"));
    }
}
