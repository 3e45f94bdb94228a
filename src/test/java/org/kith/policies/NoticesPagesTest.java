package org.kith.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Policies of the organisation stand where they matter, for whom they are, and hold nobody up. */
class NoticesPagesTest extends OnPolicies {
    String entry;

    @Override
    void tellMore() {
        ashdown.agrees(manager, "Keeping back is rare")
                .inShort("Look again soon.")
                .saying("Only what would hurt.")
                .binds("worker", "partner", "analyst", "administrator")
                .shownAt("coming-in", "keeping-back");
        entry = of() + "/entries/"
                + amina.writes(jay, "home", "note").saying("The boiler").id();
    }

    private String of() {
        return "/young-people/" + jay.id();
    }

    private String withBrightwell() {
        return of() + "/sharing/with/service/" + brightwell.id();
    }

    private static List<String> titles(Document page) {
        return page.select(".notice > p:first-child > strong").eachText();
    }

    @Test
    void theFirstPageOfEverybodyShowsWhatIsToBeRead() throws Exception {
        assertThat(titles(sees(amina, "/young-people"))).containsExactly("Keeping back is rare", "Only what is needed");
        assertThat(titles(sees(ben, "/young-people"))).containsExactly("Keeping back is rare");
        assertThat(titles(sees(analyst, "/young-people"))).containsExactly("Keeping back is rare");
        assertThat(titles(sees(administrator, "/staff"))).containsExactly("Keeping back is rare");
        assertThat(titles(sees(manager, "/young-people"))).isEmpty();
        assertThat(titles(sees(dana, "/shared-with-me")))
                .containsExactly("Keeping back is rare", "Only what is needed");
        var today = sees(jay.account(), "/today");
        assertThat(titles(today)).containsExactly("Only what is needed");
        assertThat(today.select("h1 ~ .notice"))
                .as("after who is there for them")
                .hasSize(1);
        assertThat(today.select(".notice form, .notice details")).isEmpty();
    }

    @Test
    void readThereItIsGoneFromTheFirstPageAndStaysWhereItMatters() throws Exception {
        var notice = sees(amina, "/young-people").select("#notice-" + sharing.id());
        assertThat(notice.select(".tag").text()).isEqualTo("New version");
        assertThat(notice.select("details").text()).contains("Share one section, until a day.");
        var back = notice.select("input[name=back]").val();
        sends(amina, of(sharing) + "/acknowledgements", "version", "2", "back", back)
                .andExpect(redirectedUrl("/young-people"));
        assertThat(titles(sees(amina, "/young-people"))).containsExactly("Keeping back is rare");
        var form = sees(amina, withBrightwell());
        assertThat(titles(form)).containsExactly("Only what is needed");
        assertThat(form.select(".notice form")).isEmpty();
        assertThat(form.select(".notice a").attr("href")).isEqualTo(of(sharing));
    }

    @Test
    void sharingKeepingBackAndAddingShowTheirs() throws Exception {
        assertThat(titles(sees(amina, withBrightwell()))).containsExactly("Only what is needed");
        var own = sees(jay.account(), withBrightwell());
        assertThat(titles(own)).containsExactly("Only what is needed");
        assertThat(own.select(".notice ~ h1")).as("before they share").hasSize(1);
        assertThat(titles(sees(manager, withBrightwell()))).isEmpty();
        var kept = sees(amina, entry);
        assertThat(titles(kept)).containsExactly("Keeping back is rare");
        assertThat(kept.select("details form[action$=withholding]")).hasSize(1);
        assertThat(kept.select("details > .notice form")).hasSize(1);
        assertThat(kept.select("form .notice")).isEmpty();
        var writing = sees(amina, of() + "/record/new");
        assertThat(writing.select("#writing .notice form"))
                .as("no form in a form")
                .isEmpty();
        assertThat(titles(writing)).containsExactly("Keeping back is rare");
        assertThat(titles(sees(dana, of() + "/record/new"))).containsExactly("Only what is needed");
        assertThat(titles(sees(dana, entry))).isEmpty();
        assertThat(titles(sees(jay.account(), entry))).isEmpty();
        assertThat(titles(sees(amina, of() + "/record"))).as("no moment").isEmpty();
    }

    @Test
    void theWorkGoesOnWithoutReading() throws Exception {
        var id = UUID.randomUUID();
        sends(
                        dana,
                        of() + "/entries",
                        "id",
                        id.toString(),
                        "section",
                        "home",
                        "kind",
                        "note",
                        "happenedOn",
                        "2026-01-05",
                        "title",
                        "",
                        "words",
                        "We saw the flat")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aPageThatComesBackWithAFormHasNoNotices() throws Exception {
        var wrong = page(sends(amina, withBrightwell(), "key", UUID.randomUUID().toString(), "section-home", "sees")
                .andExpect(status().isUnprocessableContent()));
        assertThat(titles(wrong)).isEmpty();
    }

    @Test
    void whoReadsIsLedBackWithinKithOnly() throws Exception {
        for (var elsewhere : List.of(
                "https://example.org", "//example.org", "/\\example.org", "/young-people/../x", "/a?b", "/a\nb", "x")) {
            sends(amina, of(sharing) + "/acknowledgements", "version", "2", "back", elsewhere)
                    .andExpect(redirectedUrl(of(sharing)));
        }
    }
}
