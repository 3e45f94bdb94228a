package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.kith.SignedInAs.signedInLongAgo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Taking sight away: at once, said by name, and taken back as easily as giving asks for. */
class StoppingPagesTest extends OnSharing {
    private static final String RECORD = "/record";

    private String address(String section) throws Exception {
        return sees(jay.account(), sharing())
                .select("form[action$=/withdrawal]:contains(" + section + ")")
                .attr("action");
    }

    /** Stops sharing Home, long after signing in, and answers the page that comes next. */
    private Document stops() throws Exception {
        var stop = post(address("Home")).with(csrf()).with(signedInLongAgo(jay.account()));
        return after(jay.account(), mvc.perform(stop).andExpect(redirectedUrlPattern(sharing() + "?stopped=*")));
    }

    @Test
    void itNeedsNoRecentSignInAndIsSaidByName() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees", "health=sees"));
        var told = stops().select("div.done");
        assertThat(told.select("p").text()).isEqualTo("Brightwell Homes no longer sees Home.");
        assertThat(danaReads()).contains("dentist").doesNotContain("boiler");
    }

    @Test
    void itIsTakenBackAsItWasAndOnce() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=adds"));
        var before = sees(jay.account(), sharing()).select(".grant p").eachText();
        var undo = stops().select("div.done form").attr("action");
        mvc.perform(post(undo).with(csrf()).with(signedInLongAgo(jay.account())))
                .andExpect(status().isForbidden());
        asks(dana, "/young-people/" + jay.id() + RECORD).andExpect(status().isNotFound());
        for (var i = 0; i < 2; i++) {
            var next = after(jay.account(), sends(jay.account(), undo).andExpect(backOnSharing()));
            assertThat(next.select("p.done").text())
                    .isEqualTo("Done. It is shared with Brightwell Homes again, as before.");
            assertThat(next.select(".grant p").eachText()).isEqualTo(before);
        }
        assertThat(grants()).isEqualTo(2);
        assertThat(danaReads()).contains("boiler");
        var grant = undo.replaceAll(".*/grants/|/restoration", "");
        assertThat(sees(jay.account(), sharing() + "?stopped=" + grant).select(".done"))
                .as("it is shared again")
                .isEmpty();
    }

    @Test
    void whatWasStoppedOnceMoreStaysSo() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees"));
        var undo = stops().select("div.done form").attr("action");
        sends(jay.account(), undo);
        stops();
        assertThat(page(sends(jay.account(), undo).andExpect(status().isConflict()))
                        .text())
                .contains("This is no longer shared");
        asks(dana, "/young-people/" + jay.id() + RECORD).andExpect(status().isNotFound());
    }

    @Test
    void whatStaffStoppedIsNotTheirsToTakeBackAndNobodyElseTakesBackTheirs() throws Exception {
        sends(jay.account(), brightwell(), fields("", "home=sees", "health=sees"));
        var undo = stops().select("div.done form").attr("action");
        sends(amina, undo).andExpect(status().isForbidden());
        sends(ruth, undo).andExpect(status().isNotFound());
        var health = address("Health").replace("/withdrawal", "");
        sends(amina, brightwell(), fields("We talked", "health=nothing"));
        sends(jay.account(), health + "/restoration").andExpect(status().isForbidden());
        var page = sees(jay.account(), sharing() + "?stopped=" + health.replaceAll(".*/", ""));
        assertThat(page.select("div.done").text()).isEqualTo("Brightwell Homes no longer sees Health.");
        assertThat(sees(jay.account(), sharing() + "?stopped=nonsense").select(".done"))
                .isEmpty();
    }

    /** What is chosen and not shared yet is never listed as shared. */
    @Test
    void whatComesBackToBePutRightIsNotCalledShared() throws Exception {
        var again = page(sends(jay.account(), brightwell(), without("purpose", fields("", "home=sees")))
                .andExpect(status().isUnprocessableContent()));
        assertThat(again.select("main").text())
                .contains("Nothing is shared yet")
                .doesNotContain("What is shared now");
        assertThat(again.select("details[open] input[name=section-home][checked]")
                        .val())
                .isEqualTo("sees");
        assertThat(again.select("main details[open] > summary").text()).isEqualTo("Choose what to share");
    }

    private static String[] without(String field, String... fields) {
        for (var at = 0; at < fields.length; at += 2) {
            if (fields[at].equals(field)) {
                fields[at + 1] = "";
            }
        }
        return fields;
    }

    /** Nothing chosen is nothing shared: that is said, and not that it was done. */
    @Test
    void aFormWithNothingChosenAsksForAPart() throws Exception {
        var form = sees(jay.account(), brightwell()).selectFirst("form[data-anew]");
        var sent = post(brightwell()).with(csrf()).with(signedInAs(jay.account()));
        for (var field : Objects.requireNonNull(form).select("input[type=hidden], input[checked], #purpose, #until")) {
            sent.param(field.attr("name"), field.attr("name").equals("purpose") ? "The flat" : field.val());
        }
        var again = page(mvc.perform(sent).andExpect(status().isUnprocessableContent()));
        assertThat(again.select(".summary li").text()).isEqualTo("Choose a part to share first");
        assertThat(again.select("#sections-wrong").text()).isEqualTo("Choose a part to share first");
        assertThat(again.select("#purpose").val()).isEqualTo("The flat");
        assertThat(grants()).isZero();
    }
}
