package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is coming, as it is typed and sent: twice, wrongly, at the same time, and by whoever may not. */
class ComingFormsPagesTest extends OnComing {
    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var key = UUID.randomUUID();
        var fields = event(key, "move", "The flat", day(20));
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, coming(jay), fields).andExpect(redirectedUrl(coming(jay) + "/" + key));
        }
        var late = page(
                sends(amina, coming(jay), but(fields, "words", "The house")).andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("This was saved before", "The flat");
        assertThat(late.select("#words").val()).isEqualTo("The house");
        assertThat(rows("coming_event", jay)).isEqualTo(1);
        var flat = coming(jay) + "/" + key;
        sends(amina, coming(jay), event(UUID.randomUUID(), "move", "The flat", day(20)))
                .andExpect(redirectedUrl(flat));
        assertThat(rows("coming_event", jay))
                .as("the same words from a form fetched anew")
                .isEqualTo(1);
        var change = but(event(UUID.randomUUID(), "move", "The flat", day(25)), "seen", "1");
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, flat + "/change", change).andExpect(redirectedUrl(flat));
        }
        var second =
                page(sends(tom, flat + "/change", but(event(UUID.randomUUID(), "move", "Mine", day(28)), "seen", "1"))
                        .andExpect(status().isConflict()));
        assertThat(second.select(".warning").text()).contains("while you were writing");
        assertThat(second.select("#words").val()).isEqualTo("Mine");
        assertThat(second.select("[name=seen]").val()).isEqualTo("2");
        var step = step(amina.account(), flat, "Order the bed", "young", "");
        step(amina.account(), flat, "Order the bed", "young", "");
        assertThat(rows("coming_step", jay)).isEqualTo(1);
        var done = tick(0, "done", "");
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), step, done).andExpect(redirectedUrl(flat));
        }
        sends(amina, step, tick(0, "done", "")).andExpect(redirectedUrl(flat));
        assertThat(page(sends(amina, step, tick(0, "not-needed", "Was there already"))
                                .andExpect(status().isConflict()))
                        .select("#words")
                        .text())
                .isEqualTo("Was there already");
        dayHasCome(jay);
        var end = outcome(UUID.randomUUID(), 2, "happened", "");
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, flat + "/outcome", end).andExpect(redirectedUrl(flat));
        }
        var over = page(sends(tom, flat + "/outcome", outcome(UUID.randomUUID(), 2, "off", "It rained"))
                .andExpect(status().isConflict()));
        assertThat(over.select("textarea[readonly]").text()).isEqualTo("It rained");
        assertThat(page(asks(tom, flat + "/outcome").andExpect(status().isConflict()))
                        .select("textarea[readonly]")
                        .text())
                .as("what was not sent is there to be copied later, too")
                .isEqualTo("It rained");
        assertThat(rows("coming_version", jay)).isEqualTo(3);
        assertThat(rows("coming_step_said", jay)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatIsTypedIsKept() throws Exception {
        var fields = but(event(UUID.randomUUID(), "", "x".repeat(201), day(-1)), "about", "2027-spring", "sure", "");
        var page = page(sends(amina, coming(jay), fields).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Choose what it is",
                        "Your words for it are too long: 201 letters. Use at most 200",
                        "The day: this is over already. Write today or a day to come",
                        "Give the day, or about when, and not both",
                        "Choose whether it is sure");
        assertThat(page.select("[name=about] [selected]").val()).isEqualTo("2027-spring");
        assertThat(page.select(".readers").text())
                .contains("Jay", "Amina", "Tom")
                .doesNotContain("Brightwell");
        assertThat(page(sends(amina, coming(jay), event(UUID.randomUUID(), "other", "", ""))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .eachText())
                .containsExactly("Write what it is", "Give the day, or choose about when");
        sends(amina, coming(jay), event(UUID.randomUUID(), "move", "A [[secret]] flat", day(3)))
                .andExpect(status().isUnprocessableContent());
        var flat = foreseen("move", "The flat", 20);
        assertThat(page(sends(
                                        amina,
                                        flat + "/change",
                                        but(event(UUID.randomUUID(), "move", "The flat", day(20)), "seen", "1"))
                                .andExpect(status().isUnprocessableContent()))
                        .text())
                .contains("This is what it says already");
        assertThat(page(sends(
                                        amina,
                                        flat + "/steps",
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "words",
                                        "",
                                        "who",
                                        ruth.account().toString(),
                                        "due",
                                        day(-2))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .eachText())
                .containsExactly(
                        "Write what is to be done",
                        "Choose who does it",
                        "By which day: this is over already. Write today or a day to come, or leave it empty");
        var typed = but(event(UUID.randomUUID(), "work-begins", "The bike shop", ""), "about", "2027-03");
        sends(jay.account(), draftsOf(jay) + "coming", typed).andExpect(status().isNoContent());
        var begun = sees(jay.account(), coming(jay) + "/new");
        assertThat(begun.select("#words").val()).isEqualTo("The bike shop");
        assertThat(begun.select("[name=about] [selected]").val()).isEqualTo("2027-03");
        assertThat(sees(jay.account(), "/drafts").select("main").text()).contains("Go on writing what is coming");
        sends(jay.account(), coming(jay), typed).andExpect(status().is3xxRedirection());
        sends(jay.account(), draftsOf(jay) + "coming", typed).andExpect(status().isConflict());
        var step = step(jay.account(), flat, "Pack", "young", "");
        for (var form : new String[] {"/change", "/outcome", "/steps"}) {
            var name = form.equals("/steps") ? "step" : form.substring(1);
            sends(amina, drafts(name, flat), "key", UUID.randomUUID().toString(), "words", "Begun " + form)
                    .andExpect(status().isNoContent());
        }
        sends(amina, drafts("said", step), tick(0, "", "Begun here")).andExpect(status().isNoContent());
        assertThat(sees(amina, step).select("#words").text()).isEqualTo("Begun here");
        assertThat(sees(amina, flat + "/outcome").select("#words").text()).isEqualTo("Begun /outcome");
        assertThat(sees(amina, flat + "/steps/new").select("#words").text()).isEqualTo("Begun /steps");
        sends(amina, drafts("other", flat), typed).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        var flat = foreseen("move", "The flat", 20);
        var step = step(amina.account(), flat, "Order the bed", "young", "");
        var pages = new String[] {
            coming(jay),
            coming(jay) + "/new",
            flat,
            flat + "/change",
            flat + "/outcome",
            flat + "/steps/new",
            step,
            coming(jay) + "/18"
        };
        var posts = new String[] {
            coming(jay),
            flat + "/change",
            flat + "/outcome",
            flat + "/steps",
            step,
            draftsOf(jay) + "coming",
            drafts("change", flat),
            drafts("said", step)
        };
        var fields = but(event(UUID.randomUUID(), "move", "x", day(2)), "seen", "1");
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : pages) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            for (var to : posts) {
                sends(hidden, to, fields).andExpect(status().isNotFound());
            }
        }
        for (var page : pages) {
            asks(analyst, page).andExpect(status().isForbidden());
        }
        sends(analyst, flat + "/change", fields).andExpect(status().isForbidden());
        var mayas = flat.replace(jay.id().toString(), maya.id().toString());
        asks(amina, mayas).andExpect(status().isNotFound());
        sends(amina, mayas + "/change", fields).andExpect(status().isNotFound());
        sends(amina, step.replace(jay.id().toString(), maya.id().toString()), tick(0, "done", ""))
                .andExpect(status().isNotFound());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, coming(jay)).select(".card").text()).contains("The flat");
        assertThat(sees(ruth, flat)
                        .select("main form, main a[href*=/change], main a[href*=/steps], main a[href*=/outcome]"))
                .isEmpty();
        assertThat(page(asks(ruth, coming(jay) + "/new").andExpect(status().isForbidden()))
                        .text())
                .contains("In an emergency you only read");
        for (var to : posts) {
            sends(ruth, to, fields).andExpect(status().isForbidden());
        }
        assertThat(rows("coming_version", jay)).isEqualTo(1);
        var before = log(ashdown, jay).size();
        assertThat(sees(amina, coming(jay))
                        .select("nav.tabs a[aria-current=page]")
                        .text())
                .isEqualTo("What is coming");
        assertThat(log(ashdown, jay).subList(before, before + 1)).containsExactly("coming");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of what is coming");
    }

    private String drafts(String form, String of) {
        return draftsOf(jay) + "coming-" + form + "-" + of.substring(of.lastIndexOf('/') + 1);
    }
}
