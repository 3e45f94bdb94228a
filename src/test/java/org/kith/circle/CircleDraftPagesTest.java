package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** What is typed of somebody who matters is kept until it is sent or thrown away, theirs alone. */
class CircleDraftPagesTest extends OnCircle {
    private final String key = UUID.randomUUID().toString();

    /** Where what is typed of somebody is kept; of somebody new for nobody. */
    private String drafts(String of) {
        return draftsOf(jay) + "circle" + (of.isEmpty() ? "" : "-" + of.substring(of.lastIndexOf('/') + 1));
    }

    private String kept() throws Exception {
        return sees(jay.account(), circle() + "/new").select("#name").val();
    }

    @Test
    void isThereAgainWithEveryFieldAndGoneOnceItIsSent() throws Exception {
        assertThat(sees(jay.account(), circle() + "/new").select("form").attr("data-draft"))
                .isEqualTo(drafts(""));
        var typed = fields(key, 0, "Na", "matters", "before", "group", "family", "since", "20", "note", "Blue");
        sends(jay.account(), drafts(""), typed).andExpect(status().isNoContent());
        var form = sees(jay.account(), circle() + "/new");
        assertThat(form.select(".done").text()).contains("You began this before");
        assertThat(List.of(
                        form.select("#name").val(),
                        form.select("#since").val(),
                        form.select("#note").text(),
                        form.select("[name=matters][checked]").val(),
                        form.select("#group option[selected]").val(),
                        form.select("[name=key]").val()))
                .containsExactly("Na", "20", "Blue", "before", "family", key);
        assertThat(sees(jay.account(), "/today").text()).contains("Something you wrote is not sent yet");
        var list = sees(jay.account(), "/drafts");
        assertThat(list.select("main .lines").text()).contains("Go on writing down who matters to you", "Na");
        assertThat(list.select("main .lines a").attr("href")).isEqualTo(circle() + "/new");
        sends(jay.account(), circle(), fields(key, 0, "Nan")).andExpect(redirectedUrl(circle()));
        assertThat(kept()).isEmpty();
        sends(jay.account(), drafts(""), typed).andExpect(status().isConflict());
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWasWrongIsKeptTooAndIsThrownAwayFromTheList() throws Exception {
        sends(jay.account(), circle(), fields(key, 0, "Nan", "since", "long ago"))
                .andExpect(status().isUnprocessableContent());
        assertThat(kept()).isEqualTo("Nan");
        sends(jay.account(), drafts(""), "key", UUID.randomUUID().toString(), "name", " ");
        assertThat(kept()).as("another form with nothing in it").isEqualTo("Nan");
        var clear = sees(jay.account(), "/drafts").selectFirst("main .lines form");
        sends(
                        jay.account(),
                        clear.attr("action"),
                        "form",
                        clear.select("[name=form]").val())
                .andExpect(redirectedUrl("/drafts"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void whereNothingIsTypedNothingIsKept() throws Exception {
        var empty = new String[] {"key", key, "name", " ", "relationship", ""};
        sends(jay.account(), circle(), empty).andExpect(status().isUnprocessableContent());
        assertThat(sees(jay.account(), circle() + "/new").select(".done").text())
                .doesNotContain("You began this before");
        sends(jay.account(), drafts(""), fields(key, 0, "Na")).andExpect(status().isNoContent());
        sends(jay.account(), drafts(""), empty).andExpect(status().isNoContent());
        assertThat(kept()).isEmpty();
        assertThat(sees(jay.account(), "/drafts").select("main .lines li")).isEmpty();
    }

    /** Of each person one of its own, which knows what it was begun on. */
    @Test
    void aChangeIsKeptBesideSomebodyNew() throws Exception {
        var nan = adds(amina.account(), "Nan");
        sends(amina, drafts(nan), fields(key, 1, "Nana")).andExpect(status().isNoContent());
        sends(amina, drafts(""), fields(UUID.randomUUID().toString(), 0, "Kofi"))
                .andExpect(status().isNoContent());
        assertThat(name(sees(amina, nan + "/change"))).isEqualTo("Nana");
        assertThat(name(sees(amina, circle() + "/new"))).isEqualTo("Kofi");
        assertThat(sees(amina, "/to-do").select("main .card a.button").eachAttr("href"))
                .containsExactlyInAnyOrder(nan + "/change", circle() + "/new");
        sends(jay.account(), nan, fields(UUID.randomUUID().toString(), 1, "Granny"))
                .andExpect(redirectedUrl(circle()));
        asks(amina, nan + "/change").andExpect(status().isForbidden());
        assertThat(name(sees(jay.account(), nan + "/change"))).isEqualTo("Granny");
    }

    private static String name(Document form) {
        return form.select("#name").val();
    }

    /** Words of another form that were typed meanwhile stay. */
    @Test
    void whatWaitedOnADeviceFillsWhatIsEmpty() throws Exception {
        sends(jay.account(), drafts(""), brought(fields(key, 0, "Nan", "note", "Tin")))
                .andExpect(status().isNoContent());
        sends(jay.account(), drafts(""), brought(fields(key, 0, "Nana"))).andExpect(status().isNoContent());
        var other = fields(UUID.randomUUID().toString(), 0, "Gran", "note", "Blue tin");
        sends(jay.account(), drafts(""), brought(other)).andExpect(status().isNoContent());
        var form = sees(jay.account(), circle() + "/new");
        assertThat(name(form)).isEqualTo("Nana");
        assertThat(form.select("#note").text()).isEqualTo("Blue tin");
    }

    private static String[] brought(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("before", ""));
        return all.toArray(String[]::new);
    }

    @Test
    void nobodyElseKeepsOrSeesOne() throws Exception {
        var nan = adds(jay.account(), "Nan");
        sends(jay.account(), drafts(""), fields(key, 0, "Kofi")).andExpect(status().isNoContent());
        assertThat(name(sees(amina, circle() + "/new"))).isEmpty();
        sends(amina, drafts(nan), fields(key, 1, "Other")).andExpect(status().isForbidden());
        for (var hidden : new Colleague[] {ruth, administrator, partner}) {
            sends(hidden, drafts(""), fields(key, 0, "x")).andExpect(status().isNotFound());
        }
        sends(analyst, drafts(""), fields(key, 0, "x")).andExpect(status().isForbidden());
        sends(jay.account(), drafts(UUID.randomUUID().toString()), fields(key, 1, "x"))
                .andExpect(status().isNotFound());
    }
}
