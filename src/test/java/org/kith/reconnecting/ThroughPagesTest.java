package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Somebody of another team is asked through its manager, and before both are told nobody learns more than they need. */
class ThroughPagesTest extends OnReconnecting {
    private static final String WORDS = "Brown hair, was at River School";

    /** Bashir, who is in one team alone, looks for Jay; Tom says that it is safe too; Rolf manages Sam's team and is asked. */
    private String asked() throws Exception {
        var wish = wished(bashir);
        assertThat(sees(bashir, wish + "/says/found")
                        .select("select[name=who] option")
                        .eachText())
                .contains("Perhaps in another team: ask Rolf (South)")
                .noneMatch(option -> option.contains("Sam") || option.contains("Tom"));
        says(bashir, wish, Step.FOUND, "name", "Sam " + SEARCH, "who", "through-" + rolf.account(), "reach", "");
        says(bashir, wish, Step.SAFE, "second", tom.account().toString());
        assertThat(sees(rolf, "/to-do").text()).doesNotContain("is looked for");
        says(tom, wish, Step.CONFIRMED);
        assertThat(sees(bashir, wish + "/says/asked").select("main").text())
                .contains("Ask Rolf to look for Sam " + SEARCH, "Rolf does not see who Jay is");
        says(bashir, wish, Step.ASKED, "words", WORDS);
        return wish;
    }

    private static String ask() {
        return "/reconnecting-asked/"
                + ALL.sql("select id from reconnection_through order by asked_at desc limit 1")
                        .query(UUID.class)
                        .single();
    }

    private void answers(String answer, String who) throws Exception {
        sends(rolf, ask(), "key", key(), "answer", answer, "who", who).andExpect(redirectedUrl(ask()));
    }

    private static String shown(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void theManagerAsksAndNobodyLearnsBeforeBothAreTold() throws Exception {
        var jays = sees(jay.account(), "/today").select("main").text();
        var sams = sees(sam.account(), "/today").select("main").text();
        var wish = asked();
        assertThat(sees(rolf, "/to-do").select("main").text())
                .contains("Bashir asks whether somebody of your team is looked for")
                .doesNotContain(SECRET, "Jay", SEARCH);
        var page = sees(rolf, ask());
        assertThat(page.select("main").text()).contains("Sam " + SEARCH, WORDS).doesNotContain(SECRET, "Jay");
        assertThat(shown(page.html())).doesNotContain(jay.id().toString(), id(wish).toString());
        assertThat(page.select("select[name=who] option").eachText())
                .contains("Sam")
                .doesNotContain("Jay", "Maya");
        for (var other : List.of(
                sibling.account(),
                tom.account(),
                uma.account(),
                bashir.account(),
                ruth.account(),
                analyst.account(),
                administrator.account(),
                partner.account(),
                jay.account(),
                sam.account())) {
            assertThat(asks(other, ask()).andReturn().getResponse().getStatus()).isIn(403, 404);
            assertThat(sends(other, ask(), "answer", "no")
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
        asks(rolf, wish).andExpect(status().isNotFound());
        asks(rolf, at(jay)).andExpect(status().isNotFound());
        var wrong = page(sends(
                        rolf,
                        ask(),
                        "key",
                        key(),
                        "answer",
                        "yes",
                        "who",
                        maya.id().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").eachText()).containsExactly("Choose who said yes");
        tries(bashir, wish, Step.YES).andExpect(status().isForbidden());
        answers("yes", sam.id().toString());
        assertThat(sees(rolf, "/to-do").select("main").text()).doesNotContain("is looked for");
        assertThat(sees(bashir, "/to-do").select("main").text()).contains("The manager you asked has answered.");
        var search = sees(bashir, wish);
        assertThat(search.select("main").text()).contains("said yes, and two people say that it is safe");
        assertThat(shown(search.html()))
                .as("not who it is")
                .doesNotContain(sam.id().toString());
        assertThat(sees(jay.account(), "/today").select("main").text()).isEqualTo(jays);
        assertThat(sees(sam.account(), "/today").select("main").text()).isEqualTo(sams);
        assertThat(sees(sam.account(), at(sam)).select("main .card")).isEmpty();
        assertThat(page(asks(sam.account(), "/young-people/" + sam.id() + "/who-looked"))
                        .select("main")
                        .text())
                .doesNotContain("Bashir", "touch again");
        says(bashir, wish, Step.OPEN, "words", "He is your brother. Both of you said yes.");
        var sams2 = wish.replace(jay.id().toString(), sam.id().toString());
        assertThat(sees(sam.account(), sams2).select("main").text()).contains("He is your brother");
        assertThat(sees(jay.account(), wish).select("main").text()).contains("He is your brother");
        assertThat(sees(rolf, ask()).select("main").text()).contains("You are not asked any more");
    }

    /** No is not told from not here; and another yes is possible until both are told. */
    @Test
    void noIsOneAnswerWhateverItMeans() throws Exception {
        var wish = asked();
        for (var time = 0; time < 2; time++) {
            answers("no", "");
        }
        assertThat(sees(bashir, wish).select("main").text())
                .contains("Through Rolf: not now. You are not told why, nor whether Sam " + SEARCH + " is there.");
        tries(bashir, wish, Step.OPEN, "words", "He is your brother").andExpect(status().isForbidden());
        assertThat(sees(rolf, ask()).select("main").text()).contains("You answered not now");
        answers("yes", sam.id().toString());
        answers("no", "");
        tries(bashir, wish, Step.OPEN, "words", "He is your brother").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), wish).select("main").text()).doesNotContain("Rolf", SEARCH);
        says(bashir, wish, Step.ASKED, "words", "Perhaps by another name: Samuel");
        assertThat(sees(rolf, ask()).select("main").text()).contains("Samuel");
    }

    @Test
    void aWishThatRestsAsksNobody() throws Exception {
        var wish = asked();
        moves(jay, wish, Step.PAUSE).andExpect(redirectedUrl(wish));
        assertThat(sees(rolf, "/to-do").select("main").text()).doesNotContain("is looked for");
        assertThat(sees(rolf, ask()).select("main").text())
                .contains("Ask nobody anything")
                .doesNotContain("Who said yes?");
        sends(rolf, ask(), "key", key(), "answer", "no", "who", "").andExpect(redirectedUrl(ask()));
        assertThat(answers()).isZero();
        moves(jay, wish, Step.GO_ON).andExpect(redirectedUrl(wish));
        assertThat(sees(rolf, "/to-do").select("main").text()).contains("is looked for");
        leaves(rolf);
        asks(rolf, ask()).andExpect(status().isOk());
        assertThat(sees(rolf, ask()).select("select[name=who] option")).hasSize(1);
    }

    private int answers() {
        return ALL.sql("select count(*) from reconnection_through_said where organisation_id = ?")
                .param(ashdown.id())
                .query(Integer.class)
                .single();
    }

    private static void leaves(Colleague who) {
        ALL.sql("update team_member set until = now() - interval '1 second' where account_id = ?")
                .param(who.account())
                .update();
    }
}
