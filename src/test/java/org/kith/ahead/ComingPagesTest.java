package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.inbox.CountedOnce;
import org.springframework.beans.factory.annotation.Autowired;

/** What is coming is written down, prepared, moved and called off by either side, and by nobody else. */
@ExtendWith(CountedOnce.EachTime.class)
class ComingPagesTest extends OnComing {

    @Autowired
    private ComingInHandover handedOver;

    @Test
    void aMoveIsForeseenPreparedMovedAndHappens() throws Exception {
        var flat = foreseen("move", "The flat in Mill Street", 21);
        assertThat(sees(jay.account(), "/today").text())
                .contains(
                        "The flat in Mill Street: in 3 weeks",
                        "There are no steps yet.",
                        "Amina wrote down what is coming: The flat in Mill Street");
        var bed = step(amina.account(), flat, "Order the bed", amina.account().toString(), day(10));
        var pack = step(jay.account(), flat, "I pack my posters", "young", "");
        step(jay.account(), flat, "Somebody shows me the bus", tom.account().toString(), "");
        sends(jay.account(), bed, tick(0, "done", "")).andExpect(redirectedUrl(flat));
        var page = sees(jay.account(), flat);
        assertThat(page.select("h1").text()).isEqualTo("The flat in Mill Street");
        assertThat(page.select("main").text())
                .contains("1 of 3 steps are done", "For you", "For Tom", "Done: you said so on");
        assertThat(sees(jay.account(), "/today").text())
                .contains("1 of 3 steps are done. One step is for you.")
                .doesNotContain("Amina wrote down");
        var form = sees(amina, flat + "/change");
        assertThat(form.select("[name=kind][checked]").val()).isEqualTo("move");
        assertThat(form.select("#day").val()).isEqualTo(day(21));
        sends(
                        amina,
                        flat + "/change",
                        but(
                                event(UUID.randomUUID(), "move", "The flat in Mill Street", ""),
                                "seen",
                                "1",
                                "about",
                                "2027-spring",
                                "sure",
                                "perhaps"))
                .andExpect(redirectedUrl(flat));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina changed what is coming");
        assertThat(sees(jay.account(), coming(jay)).select("main").text()).contains("spring 2027", "Perhaps");
        assertThat(sees(jay.account(), flat).select(".lines").last().text())
                .contains("Changed by Amina", "Written down by Amina", "It is sure");
        sends(jay.account(), pack, tick(0, "not-needed", "")).andExpect(redirectedUrl(flat));
        assertThat(sees(amina, flat).text()).contains("Not needed or not wanted: Jay said so", "1 of 2 steps are done");
        assertThat(sees(amina, coming(jay)).select("svg.ahead text").eachText()).contains("The flat in Mill Street");
        var content = acting.reading(amina.actor(), jay.id(), ComingController.COMING, viewer -> handedOver
                .of(viewer, jay.id())
                .orElseThrow());
        assertThat(content.lines().getFirst())
                .isEqualTo("The flat in Mill Street, perhaps: spring 2027 (1 of 2 steps are done)");
        sends(amina, flat + "/outcome", outcome(UUID.randomUUID(), 2, "happened", ""))
                .andExpect(status().isUnprocessableContent());
        dayHasCome(jay);
        sends(amina, flat + "/outcome", outcome(UUID.randomUUID(), 2, "happened", "Jay carried the first box"))
                .andExpect(redirectedUrl(flat));
        assertThat(sees(jay.account(), flat).text()).contains("It happened", "Jay carried the first box");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record?section=people")
                        .select("[data-kind=coming]")
                        .text())
                .startsWith("You wrote down that it happened: The flat in Mill Street");
        assertThat(sees(jay.account(), coming(jay)).select("details").text()).contains("The flat in Mill Street");
        sends(amina, flat + "/steps", "key", UUID.randomUUID().toString(), "words", "Late", "who", "young", "due", "")
                .andExpect(status().isForbidden());
        assertThat(rows("coming_version", jay)).isEqualTo(3);
    }

    @Test
    void theYoungPersonWritesDownCallsOffAndPreparesTheirBirthday() throws Exception {
        var course = foreseen(jay.account(), jay, "other", "My course", 30);
        assertThat(page(sends(jay.account(), course + "/outcome", outcome(UUID.randomUUID(), 1, "off", ""))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .startsWith("Write why it was called off");
        sends(jay.account(), course + "/outcome", outcome(UUID.randomUUID(), 1, "off", "It was full"))
                .andExpect(redirectedUrl(course));
        assertThat(sees(amina, course).text()).contains("Called off: Jay said so", "It was full");
        var eighteen = coming(jay) + "/18";
        var page = sees(jay.account(), eighteen);
        assertThat(page.select("h1").text()).isEqualTo("I turn 18");
        assertThat(page.select(".why"))
                .as("of no law, before anybody said which")
                .isEmpty();
        var step = step(
                jay.account(), eighteen, "Ask what changes", amina.account().toString(), day(3));
        assertThat(sees(amina, eighteen).select("h1").text()).isEqualTo("Jay turns 18");
        sends(amina, step, tick(0, "not-needed", "")).andExpect(status().isUnprocessableContent());
        sends(amina, step, tick(0, "done", "We read it together")).andExpect(redirectedUrl(eighteen));
        var again = tick(1, "open", "Once more");
        sends(jay.account(), step, again).andExpect(redirectedUrl(eighteen));
        var done = tick(2, "done", "");
        sends(jay.account(), step, done).andExpect(redirectedUrl(eighteen));
        sends(jay.account(), step, again).andExpect(status().isConflict());
        sends(jay.account(), step, tick(3, "open", "Once more")).andExpect(redirectedUrl(eighteen));
        assertThat(sees(amina, eighteen).text()).contains("To do again: Jay said so", "One step, not done yet");
        for (var none : new String[] {"/19", "/leaves-x", "/" + UUID.randomUUID(), "/18/change"}) {
            asks(amina, coming(jay) + none).andExpect(status().is4xxClientError());
        }
        assertThat(sees(jay.account(), coming(jay)).select("h2").eachText()).contains("What comes next");
        assertThat(sees(jay.account(), coming(jay)).select(".card").eachText())
                .anySatisfy(one -> assertThat(one).contains("Sharing with Brightwell ends"));
        assertThat(sees(jay.account(), "/today").select("main a[href$=/coming]").text())
                .contains("What is coming");
    }
}
