package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.words.Dates;

/** A yes shares something until a day: that day stands beside the question, and what came of it is said after. */
class AgreeingPagesTest extends OnSharing {
    @Test
    void whatAYesDoesIsSaidBeforeAndAfter() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so on Monday", "home=sees"));
        var day = Dates.longDay(TestClock.today().plusMonths(3));
        var asked = sees(jay.account(), sharing()).select("form[action$=/answer]");
        assertThat(asked.select(".hint").text()).startsWith("A yes shares it until " + day);
        var next = after(jay.account(), sends(jay.account(), asked.attr("action"), "agreed", "yes"));
        assertThat(next.select("div.done p").first().text())
                .isEqualTo("Brightwell Homes (Dana) can see Home from now on, until " + day + ".");
        assertThat(next.select("div.done form[action$=/undoing]")).hasSize(1);
        assertThat(next.select(".grant").text()).contains("Sees Home", "Until " + day);
    }

    @Test
    void aNoSharesNothingAndDoesNotSaySo() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so on Monday", "home=sees"));
        var address =
                sees(jay.account(), sharing()).select("form[action$=/answer]").attr("action");
        var next = after(jay.account(), sends(jay.account(), address, "agreed", "no"));
        assertThat(next.select("p.done").text()).doesNotContain("shared").contains("read your answer");
    }
}
