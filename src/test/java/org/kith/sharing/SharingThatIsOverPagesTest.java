package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is shared with a service that ended, what is asked for until a day that has passed, and what two decide of one section. */
class SharingThatIsOverPagesTest extends OnSharing {

    private void theServiceEnds() throws Exception {
        var manager = north.manager("Tom");
        world.settle();
        sends(manager, "/services/" + brightwell.id() + "/ending", "sure", "yes")
                .andExpect(status().is3xxRedirection());
    }

    private String ask() throws Exception {
        return sees(jay.account(), sharing())
                .selectFirst("form[action$=answer]")
                .attr("action");
    }

    @Test
    void aServiceThatEndedSeesNothingAndIsNotSaidTo() throws Exception {
        sends(
                jay.account(),
                brightwell(),
                fields("", "home=sees", "until=" + TestClock.today().plusDays(8)));
        var renewal = sees(jay.account(), sharing())
                .selectFirst("form[action$=renewal]")
                .attr("action");
        theServiceEnds();
        var page = sees(jay.account(), sharing());
        assertThat(page.select("form[action$=renewal], form[action$=withdrawal]"))
                .isEmpty();
        assertThat(page.select("main").text()).doesNotContain("Sees Home");
        assertThat(page(sends(jay.account(), renewal).andExpect(status().isConflict()))
                        .text())
                .contains("no longer shared");
        asks(jay.account(), brightwell()).andExpect(status().isNotFound());
        sends(jay.account(), brightwell(), fields("", "health=sees")).andExpect(status().isNotFound());
        assertThat(sees(amina, "/sharing").select("main").text()).doesNotContain("Brightwell");
    }

    @Test
    void aYesToWhatAServiceThatEndedAskedForIsToldSo() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so", "home=sees"));
        var answer = ask();
        theServiceEnds();
        var told = page(sends(jay.account(), answer, "agreed", "yes").andExpect(status().isConflict()));
        assertThat(told.text()).contains("no longer comes in to Kith");
        sends(jay.account(), answer, "agreed", "no").andExpect(backOnSharing());
        assertThat(grants()).isZero();
    }

    @Test
    void aYesAfterItsDayIsToldSo() throws Exception {
        sends(amina, brightwell() + "/proposal", fields("You said so", "home=sees"));
        JdbcClient.create(TestDatabase.superuser())
                .sql("update sharing_ask set ends_at = now() - interval '1 hour' where young_person_id = ?")
                .param(jay.id())
                .update();
        var told = page(sends(jay.account(), ask(), "agreed", "yes").andExpect(status().isConflict()));
        assertThat(told.text()).contains("until a day that has passed");
        assertThat(grants()).isZero();
    }

    /** On another ground, for something else and until another day: it would stand nowhere. */
    @Test
    void whoDecidesAsMuchASecondLaterIsToldThatItWasDecided() throws Exception {
        var hers = new ArrayList<>(List.of(fields("The law says so", "home=sees", "basis=duty")));
        hers.addAll(List.of("held", ""));
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var told = page(
                sends(amina, brightwell(), hers.toArray(String[]::new)).andExpect(status().isUnprocessableContent()));
        assertThat(told.select("#sections .meanwhile").text()).contains("Jay changed Home");
        assertThat(told.select("#because").text()).isEqualTo("The law says so");
        assertThat(grants()).isEqualTo(1);
    }
}
