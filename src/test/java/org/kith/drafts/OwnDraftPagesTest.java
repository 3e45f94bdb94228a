package org.kith.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** What is typed in a form about no young person is there again for whoever typed it, and for nobody else. */
class OwnDraftPagesTest extends OnPages {
    private Colleague tom;
    private Colleague mo;
    private Colleague piotr;
    private Colleague amina;
    private Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        tom = north.manager("Tom");
        mo = north.manager("Mo");
        amina = north.worker("Amina");
        piotr = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay").born("2009-03-31").comesIn();
        amina.writes(jay, "home", "note").saying("The boiler is fixed");
        world.settle();
    }

    private static String draft(Document page) {
        return page.select("form[data-draft]").attr("data-draft");
    }

    private static String key(Document page) {
        return page.select("form[data-draft] [name=key]").val();
    }

    @Test
    void aPolicyIsThereAgainWithWhatWasChosen() throws Exception {
        var fresh = sees(tom, "/our-policies/new");
        var typed = new String[] {
            "key",
            key(fresh),
            "title",
            "Sharing",
            "summary",
            "In short",
            "words",
            "Long words",
            "bound",
            "worker",
            "bound",
            "manager",
            "moment",
            "sharing",
            "begins",
            TestClock.today().plusDays(3).toString()
        };
        sends(tom, draft(fresh), typed).andExpect(status().isNoContent());
        var again = sees(tom, "/our-policies/new");
        assertThat(again.select("#title").val()).isEqualTo("Sharing");
        assertThat(again.select("#words").text()).isEqualTo("Long words");
        assertThat(again.select("[name=bound][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("worker", "manager");
        assertThat(again.select("[name=begins]").val())
                .isEqualTo(TestClock.today().plusDays(3).toString());
        assertThat(again.text()).contains("You began this before");
        assertThat(sees(mo, "/our-policies/new").select("#title").val()).isEmpty();
        assertThat(sees(tom, "/drafts").select("main .lines").text()).contains("Go on writing a policy", "Long words");
        assertThat(sees(tom, "/to-do").text()).contains("Long words");
        assertThat(sees(mo, "/drafts").select("main .lines li")).isEmpty();
        sends(amina, draft(fresh), typed).andExpect(status().isForbidden());
        sends(jay.account(), draft(fresh), typed).andExpect(status().isForbidden());
        sends(tom, "/our-policies", typed).andExpect(status().is3xxRedirection());
        assertThat(sees(tom, "/drafts").select("main .lines li")).isEmpty();
        sends(tom, draft(fresh), typed).andExpect(status().isConflict());
        assertThat(sees(tom, "/our-policies/new").select("#title").val()).isEmpty();
    }

    @Test
    void onlyDaysAndChoicesAreNoDraftAndWhatWaitsOnADeviceIsBrought() throws Exception {
        var fresh = sees(piotr, "/our-policies/new");
        var address = draft(fresh);
        sends(piotr, address, "key", key(fresh), "begins", TestClock.today().toString(), "bound", "worker")
                .andExpect(status().isNoContent());
        assertThat(sees(piotr, "/drafts").select("main .lines li")).isEmpty();
        sends(piotr, address, "key", key(fresh), "words", "From the desk").andExpect(status().isNoContent());
        sends(piotr, address, "key", UUID.randomUUID().toString(), "words", "From the train", "before", "")
                .andExpect(status().isNoContent());
        assertThat(sees(piotr, "/our-policies/new").select("#words").text())
                .isEqualTo("From the desk\n\nFrom the train");
        sends(piotr, address, "key", key(fresh), "words", "From the desk\r\n\r\nFrom the train", "before", "")
                .andExpect(status().isResetContent());
        var clear = sees(piotr, "/drafts").selectFirst("main .lines form");
        sends(mo, clear.attr("action"), "form", clear.select("[name=form]").val())
                .andExpect(status().isNotFound());
        sends(piotr, clear.attr("action"), "form", clear.select("[name=form]").val())
                .andExpect(status().is3xxRedirection());
        assertThat(sees(piotr, "/our-policies/new").select("#words").text()).isEmpty();
        sends(piotr, "/drafts/no-such-form", "key", key(fresh)).andExpect(status().isNotFound());
    }

    @Test
    void anAnswerToWhyIsThereAgain() throws Exception {
        sees(amina, "/young-people/" + jay.id() + "/record");
        var line = sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                .select("a[href$=/why]")
                .attr("href");
        sends(jay.account(), line.replace("/why", "/questions"), "words", "Why?")
                .andExpect(status().is3xxRedirection());
        var asked = sees(amina, "/looks");
        sends(amina, draft(asked), "key", key(asked), "words", "I was to").andExpect(status().isNoContent());
        assertThat(sees(amina, "/looks").select("form[data-draft] textarea").text())
                .isEqualTo("I was to");
        assertThat(sees(amina, "/drafts").select("main .lines a").attr("href")).startsWith("/looks#q-");
        assertThat(sees(tom, "/looks").select("form[data-draft] textarea").text())
                .isEmpty();
        sends(piotr, draft(asked), "key", key(asked), "words", "x").andExpect(status().isForbidden());
        sends(amina, asked.select("form[data-draft]").attr("action"), "key", key(asked), "words", "I was to see them")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(amina, "/drafts").select("main .lines li")).isEmpty();
    }
}
