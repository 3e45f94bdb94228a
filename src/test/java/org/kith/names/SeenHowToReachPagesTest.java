package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Wherever somebody saw how a young person is reached, the young person reads so in the log of who looked, and nowhere else. */
class SeenHowToReachPagesTest extends OnNameLists {
    private String who() {
        return "/young-people/" + four.id() + "/who-looked";
    }

    private String own() throws Exception {
        return sees(four.account(), who()).select("main").text();
    }

    private String list(Colleague who, String text) throws Exception {
        looksAt(who, text);
        return own();
    }

    @Test
    void theLifelineSaysItToThoseWhoReadItThere() throws Exception {
        sees(wendy, "/young-people/" + four.id());
        assertThat(own()).contains("Opened the page of your homes and people").doesNotContain("how to reach you");
        sees(amina, "/young-people/" + four.id());
        assertThat(own())
                .contains("Amina who works in your team Opened the page of your homes and people and how to reach you");
        assertThat(sees(tom, who()).select("main").text()).contains("Opened the lifeline and how to reach them at");
    }

    @Test
    void aListThatIsLookedAtSaysItWhereItShowsWhatStandsThere() throws Exception {
        assertThat(list(wendy, "CHILD,Name,Mobile\n4711,Jay,07700 900123\n"))
                .contains("One person saw your name in a list.")
                .doesNotContain("how to reach you");
        loads(wendy, looksAt(wendy, "CHILD,Name,Mobile\n4711,Jay,07700 900123\n0815,Zoë,07700 900321\n"));
        assertThat(list(wendy, "CHILD,Name,Mobile\n4711,Jayden,07700 900123\n"))
                .as("the name alone is shown")
                .doesNotContain("how to reach you");
        assertThat(list(wendy, "CHILD,Name,Mobile\n4711,Jayden,07700 900456\n0815,Zoë,07700 900321\n"))
                .contains("Wendy, who answers for the figures, 4 times. A list among them said how to reach you too.");
        assertThat(sees(tom, "/young-people/" + five.id() + "/who-looked").text())
                .doesNotContain("how to reach them");
    }

    @Test
    void whoIsAskedWhyReadsItInTheQuestionToo() throws Exception {
        loads(wendy, looksAt(wendy, "CHILD,Name,Mobile\n4711,Jay,07700 900123\n"));
        sends(
                four.account(),
                "/young-people/" + four.id() + "/reach",
                "phone",
                "07700 900456",
                "seen-phone",
                "07700 900123");
        looksAt(wendy, "CHILD,Name,Mobile\n4711,Jay,07700 900123\n");
        var why = sees(four.account(), who()).select("a[href$=/why]").attr("href");
        assertThat(sees(four.account(), why).select(".card").text())
                .contains("Saw your name in a list, 2 times. A list among them said how to reach you too.");
        sends(
                four.account(),
                why.replace("/why", "/questions"),
                "words",
                "Why?",
                "key",
                java.util.UUID.randomUUID().toString());
        assertThat(sees(wendy, "/looks").text()).contains("which said how to reach them too");
    }
}
