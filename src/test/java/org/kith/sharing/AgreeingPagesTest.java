package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
        assertThat(asked.select("input[name=until]").val())
                .isEqualTo(TestClock.today().plusMonths(3).toString());
        assertThat(asked.text()).contains("With a yes, Brightwell Homes (Dana) can see Home.");
        assertThat(asked.select(".readers").text())
                .as("everybody by name")
                .isEqualTo("Who reads this: you and your team North (Amina, Tom)");
        var next = after(jay.account(), sends(jay.account(), asked.attr("action"), "agreed", "yes"));
        assertThat(next.select("div.done p").first().text())
                .isEqualTo("Brightwell Homes (Dana) can see Home from now on, until " + day + ".");
        assertThat(next.select("div.done form[action$=/undoing]")).hasSize(1);
        assertThat(next.select(".grant").text()).contains("Sees Home", "Until " + day);
    }

    /** As long as was asked for is the longest. */
    @Test
    void aYesIsForAShorterTimeWhereTheySaySo() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so on Monday", "home=sees"));
        var address =
                sees(jay.account(), sharing()).select("form[action$=/answer]").attr("action");
        var far = TestClock.today().plusMonths(4).toString();
        var wrong = page(sends(jay.account(), address, "agreed", "yes", "until", far, "words", "All right")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").text()).contains("or an earlier day");
        assertThat(wrong.select("form[action$=/answer] textarea").text()).isEqualTo("All right");
        assertThat(wrong.select("form[action$=/answer] input[name=until]").val())
                .isEqualTo(far);
        var sooner = TestClock.today().plusMonths(1);
        var next = after(jay.account(), sends(jay.account(), address, "agreed", "yes", "until", sooner.toString()));
        assertThat(next.select("div.done p").first().text())
                .isEqualTo("Brightwell Homes (Dana) can see Home from now on, until " + Dates.longDay(sooner) + ".");
    }

    /** Whoever asked from elsewhere reads the answer, and is named after it as before it. */
    @Test
    void afterANoTheyReadWhoReadsIt() throws Exception {
        jay.shares("home").with(brightwell);
        world.settle();
        var sent = sends(dana, "/shared-with-me/" + jay.id() + "/asking", "section", "health", "words", "For the lift");
        assertThat(after(dana.account(), sent).select("p.done").text())
                .isEqualTo("Sent. Jay and their team can read what you ask. The answer will be here.");
        var asked = sees(jay.account(), sharing()).select("form[action$=/answer]");
        assertThat(asked.select(".readers").text()).contains("Amina", "Dana");
        var next = after(jay.account(), sends(jay.account(), asked.attr("action"), "agreed", "no"));
        assertThat(next.select("p.done").text()).contains("Amina", "Dana", "can read your answer now");
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
