package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInLongAgo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.words.Dates;
import org.springframework.test.web.servlet.ResultActions;

/** What a form decided is said by name, and undone with a touch: the former state returns as a decision of its own. */
class UndoPagesTest extends OnSharing {
    private static final String LATER = TestClock.today().plusMonths(5).toString();

    private Document decides(UUID who, String because, String... sections) throws Exception {
        return after(who, sends(who, brightwell(), fields(because, sections)).andExpect(backOnSharing()));
    }

    private static String moment(Document page) {
        return page.select("form[action$=/undoing] [name=changed]").val();
    }

    private ResultActions undoes(UUID who, String moment) throws Exception {
        return sends(who, sharing() + "/undoing", "changed", moment);
    }

    /** What holds now, as the database has it. */
    private List<String> held() {
        return acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("""
                        select section || ' ' || may_add || ' ' || purpose || ' ' || (ends_at at time zone 'Europe/London')::date from section_grant
                         where withdrawn_at is null order by section
                        """)
                .query(String.class)
                .list());
    }

    @Test
    void whatIsNewIsSaidByNameAndStoppedAgainWithoutShowingThatItIsThem() throws Exception {
        var page = decides(jay.account(), "", "home=sees", "health=sees");
        assertThat(page.select("div.done p").first().text())
                .isEqualTo("Brightwell Homes (Dana) can see Home and Health from now on, until "
                        + Dates.longDay(TestClock.today().plusMonths(3)) + ".");
        var undo = post(sharing() + "/undoing").with(csrf()).with(signedInLongAgo(jay.account()));
        var next = after(
                jay.account(), mvc.perform(undo.param("changed", moment(page))).andExpect(backOnSharing()));
        assertThat(next.select("p.done").text()).isEqualTo("Done. It is shared as it was before.");
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        undoes(jay.account(), moment(page)).andExpect(backOnSharing());
        assertThat(grants()).as("nothing is overwritten").isEqualTo(2);
    }

    @Test
    void whatWasChangedAndStoppedIsSharedAnewAsItWas() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees", "health=sees", "until=" + LATER));
        var before = held();
        var page = decides(jay.account(), "", "home=adds", "health=nothing");
        assertThat(page.select("div.done p").eachText())
                .first()
                .asString()
                .startsWith("Brightwell Homes (Dana) can see Home and add to it from now on, until ");
        assertThat(page.select("div.done").text()).contains("Brightwell Homes (Dana) no longer sees Health.");
        assertThat(held()).isNotEqualTo(before);
        var undo = post(sharing() + "/undoing").with(csrf()).with(signedInLongAgo(jay.account()));
        mvc.perform(undo.param("changed", moment(page))).andExpect(status().isForbidden());
        for (var i = 0; i < 2; i++) {
            undoes(jay.account(), moment(page)).andExpect(backOnSharing());
            assertThat(held()).isEqualTo(before);
        }
        assertThat(grants()).as("two, one instead, and two anew").isEqualTo(5);
    }

    @Test
    void whatSomebodyChangedSinceStays() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var page = decides(jay.account(), "", "home=adds");
        sends(amina, brightwell(), fields("We talked", "home=nothing"));
        var now = held();
        assertThat(page(undoes(jay.account(), moment(page)).andExpect(status().isConflict()))
                        .text())
                .contains("This was changed since");
        assertThat(held()).isEqualTo(now);
        assertThat(sees(jay.account(), sharing() + "?changed=" + moment(page)).select("div.done"))
                .as("what was decided then does not stand")
                .isEmpty();
    }

    /** No worker brings back what a young person stopped, and no young person what was decided without them. */
    @Test
    void eachUndoesTheirOwn() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var theirs = decides(jay.account(), "", "home=nothing");
        var staffs = decides(amina.account(), "We talked", "health=sees");
        undoes(amina.account(), moment(theirs)).andExpect(status().isNotFound());
        undoes(jay.account(), moment(staffs)).andExpect(status().isNotFound());
        undoes(ruth.account(), moment(staffs)).andExpect(status().isNotFound());
        undoes(jay.account(), "yesterday").andExpect(status().isNotFound());
        undoes(amina.account(), moment(staffs)).andExpect(backOnSharing());
        assertThat(held()).isEmpty();
        assertThat(sees(jay.account(), "/today").text()).contains("Undone straight after it was decided.");
        undoes(jay.account(), moment(theirs)).andExpect(backOnSharing());
        assertThat(held()).singleElement().asString().startsWith("home false");
    }

    /** Shared and stopped since: an old page brings back neither what staff stopped nor what they brought back once. */
    @Test
    void whatTheyStoppedSinceStaysStopped() throws Exception {
        sends(amina, brightwell(), fields("We talked", "home=sees"));
        var old = moment(decides(amina.account(), "We talked", "home=nothing"));
        undoes(amina.account(), old).andExpect(backOnSharing());
        assertThat(held()).hasSize(1);
        sends(jay.account(), brightwell(), fields("", "home=nothing"));
        undoes(amina.account(), old).andExpect(status().isConflict());
        sends(amina, brightwell(), fields("We talked", "home=sees"));
        old = moment(decides(amina.account(), "We talked", "home=nothing"));
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        sends(jay.account(), brightwell(), fields("", "home=nothing"));
        undoes(amina.account(), old).andExpect(status().isConflict());
        assertThat(held()).isEmpty();
    }

    /** The form names who will read, and a draft with whom it is about. */
    @Test
    void whoReadsIsNamedBeforeAndInTheDraft() throws Exception {
        var form = sees(jay.account(), brightwell());
        assertThat(form.select(".readers").text()).contains("is read by Brightwell Homes (Dana) too");
        var hidden = form.select("[name=with-whom]").val();
        sends(
                        jay.account(),
                        form.select("form[data-draft]").attr("data-draft"),
                        "purpose",
                        "Half a",
                        "with-whom",
                        hidden)
                .andExpect(status().isNoContent());
        assertThat(sees(jay.account(), "/drafts").select("main .lines a").text())
                .isEqualTo("Go on choosing what Brightwell Homes sees of your record");
    }
}
