package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.walk.SentForm;

/** What somebody would see is looked at before it is shared, on a page of its own, and shared or changed from there. */
class LooksFirstPagesTest extends OnSharing {

    /** What is chosen leads to a page of its own, which a browser comes back to without sending anything again. */
    private Document looks(UUID who, String... chosen) throws Exception {
        var look = brightwell() + "/preview";
        if (chosen.length > 0) {
            sends(who, look, chosen).andExpect(redirectedUrl(look));
        }
        return sees(who, look);
    }

    @Test
    void theyLookFirstAtWhatWouldBeSeenAndNothingIsShared() throws Exception {
        var preview = looks(jay.account(), "section-home", "sees");
        assertThat(preview.text())
                .contains("What you chose is not shared yet", "boiler")
                .doesNotContain("dentist");
        asks(dana, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        assertThat(grants()).isZero();
        assertThat(sees(amina, sharing() + "/as/service/" + brightwell.id()).text())
                .contains("sees nothing of this record");
    }

    /** How and why are said when it is decided; nobody needs them to look. */
    @Test
    void theTeamLooksFirstWhateverGroundIsChosen() throws Exception {
        for (var basis : new String[] {"agreed", "duty", "vital", "none of these"}) {
            var preview = looks(amina.account(), "section-home", "sees", "basis", basis);
            assertThat(preview.text()).as(basis).contains("What you chose is not shared yet", "boiler");
        }
        assertThat(grants()).isZero();
        var decided = fields("They must know", "home=adds", "basis=duty");
        sends(amina, brightwell(), decided).andExpect(backOnSharing());
        var less = looks(amina.account(), "section-home", "sees");
        assertThat(less.text()).as("less of what has a ground").contains("What you chose is not shared yet", "boiler");
        assertThat(grants()).isEqualTo(1);
    }

    /** What is chosen is looked at, and shared or changed from there, with nothing lost. */
    @Test
    void fromThePreviewItIsSharedOrChanged() throws Exception {
        var preview = looks(amina.account(), fields("He said so", "home=sees"));
        var fields = SentForm.hidden(preview.selectFirst("main form"));
        assertThat(looks(amina.account()).select("h1").text())
                .as("come back to")
                .isEqualTo(preview.select("h1").text());
        assertThat(sees(amina, brightwell())
                        .select("[name=section-home][checked]")
                        .val())
                .as("who sees what is chosen anew by whoever comes to the form by themselves")
                .isEqualTo("nothing");
        assertThat(sees(amina, "/drafts").select("main .lines").text())
                .contains("Help with the flat")
                .doesNotContain("|");
        var form = sees(amina, preview.select("main a[href$='chosen=yes']").attr("href"));
        assertThat(form.select("[name=because]").val()).isEqualTo("He said so");
        assertThat(form.select("[name=section-home][checked]").val()).isEqualTo("sees");
        assertThat(form.select("[name=basis][checked]").val()).isEqualTo("agreed");
        assertThat(grants()).isZero();
        sends(amina, brightwell(), fields).andExpect(backOnSharing());
        assertThat(danaReads()).contains("boiler").doesNotContain("dentist");
        assertThat(sees(dana, "/shared-with-me").text())
                .contains("What Jay reads that it is for: “Help with the flat”");
        var again = sees(amina, brightwell());
        assertThat(again.select("details [name=section-home]")).isEmpty();
        assertThat(again.select("details:not([open]) [name=section-health]")).isNotEmpty();
    }
}
