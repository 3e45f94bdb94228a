package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** A circle is begun by name and how close, again and again: by the young person, or by both on one phone. */
class OneByOnePagesTest extends OnCircle {

    private String oneByOne() {
        return circle() + "/one-by-one";
    }

    private void addsShortly(UUID who, String name, String ring) throws Exception {
        sends(who, oneByOne(), "key", UUID.randomUUID().toString(), "name", name, "closeness", ring)
                .andExpect(redirectedUrl(oneByOne()));
    }

    /** One way leads on, and the longer form stands behind it: nobody has to choose between two before they know either. */
    private List<String> waysToAdd(UUID who) throws Exception {
        var longer = circle() + "/new";
        var page = sees(who, circle());
        assertThat(page.select("main a[href=" + longer + "]")).isEmpty();
        assertThat(sees(who, oneByOne()).select("main a[href=" + longer + "]")).hasSize(1);
        return page.select("main .actions a.button[href^=" + circle() + "]").eachText();
    }

    @Test
    void bothWriteDownOneAfterTheOtherAndTheListSaysWhoIsThere() throws Exception {
        assertThat(waysToAdd(jay.account())).containsExactly("Add somebody");
        assertThat(waysToAdd(amina.account())).containsExactly("Write down somebody");
        addsShortly(jay.account(), "Nan", "closest");
        addsShortly(amina.account(), "Kofi", "");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote down that Kofi matters to you.");
        assertThat(list(jay.account()).eachText()).containsExactly("Kofi", "Nan (Closest)");
        var page = sees(amina, oneByOne());
        assertThat(page.select("h1").text()).isEqualTo("Together with Jay: who is in their life now?");
        assertThat(page.select("main").text()).contains("These are the words of Jay, written down by you");
        assertThat(page.select(".readers").text()).contains("Jay", "Tom").doesNotContain("Brightwell");
        assertThat(sees(jay.account(), circle()).select(".card:contains(Kofi)").text())
                .contains("Written down by Amina.");
    }

    /** Nothing typed is lost, a name that is there is asked about once, and what is sent twice is kept once. */
    @Test
    void whatIsWrongIsSaidAndANameThatIsThereIsAskedAbout() throws Exception {
        var none = page(sends(jay.account(), oneByOne(), "name", "", "closeness", "close")
                .andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".error").text()).isEqualTo("Write a name, or what they are called");
        assertThat(none.select("[value=close]").hasAttr("checked")).isTrue();
        sends(amina, oneByOne(), "name", "Nan [[aside]]").andExpect(status().isUnprocessableContent());
        var key = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), oneByOne(), "key", key, "name", "Nan").andExpect(redirectedUrl(oneByOne()));
        }
        var asked = page(sends(jay.account(), oneByOne(), "name", "nan").andExpect(status().isConflict()));
        assertThat(asked.select(".warning").text()).contains("Nan is on the list already.");
        assertThat(asked.select("#name").val()).isEqualTo("nan");
        sends(
                        jay.account(),
                        oneByOne(),
                        "name",
                        "nan",
                        "known",
                        asked.select("[name=known]").val())
                .andExpect(redirectedUrl(oneByOne()));
        assertThat(list(jay.account())).hasSize(2);
    }

    private Elements list(UUID who) throws Exception {
        var page = sees(who, oneByOne());
        page.select(".worried").remove();
        return page.select("main li");
    }

    @Test
    void nobodyElseWritesThere() throws Exception {
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            asks(hidden, oneByOne()).andExpect(status().isNotFound());
            sends(hidden, oneByOne(), "name", "Nan").andExpect(status().isNotFound());
        }
        asks(analyst, oneByOne()).andExpect(status().isForbidden());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        sends(ruth, oneByOne(), "name", "Nan").andExpect(status().isForbidden());
        assertThat(sees(ruth, circle()).select("a[href=" + oneByOne() + "]")).isEmpty();
    }

    /** From the long form, too; and whoever wants somebody back is led to what can be done for that. */
    @Test
    void afterSavingTheNextStepIsThere() throws Exception {
        sends(jay.account(), circle(), fields(UUID.randomUUID().toString(), 0, "Nan", "then", "another"))
                .andExpect(redirectedUrl(circle() + "/new"));
        var mum = adds(jay.account(), "Mum", "matters", "wanted-back");
        assertThat(sees(jay.account(), mum).select("main a.button[href*=/reconnecting/new?person=" + id(mum) + "]"))
                .hasSize(1);
    }
}
