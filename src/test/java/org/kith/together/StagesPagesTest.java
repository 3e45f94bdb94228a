package org.kith.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** The stages an organisation enters, and where both sides think they are. */
class StagesPagesTest extends OnTogether {

    private String entered(String name, String after, String... more) throws Exception {
        var key = UUID.randomUUID().toString();
        var fields = new ArrayList<>(List.of("key", key, "name", name, "after", after));
        fields.addAll(List.of(more));
        sends(tom, "/stages", fields.toArray(String[]::new)).andExpect(redirectedUrl("/stages"));
        return key;
    }

    private String row(String name) {
        return ALL.sql(
                        "select id from together_stage where organisation_id = ? and name = ? order by version desc limit 1")
                .params(ashdown.id(), name)
                .query(UUID.class)
                .single()
                .toString();
    }

    private int views() {
        return ALL.sql("select count(*) from together_view where young_person_id = ?")
                .param(jay.id())
                .query(Integer.class)
                .single();
    }

    private void fourAtOnce(String... fields) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<ResultActions> send = () -> sends(jay.account(), pair() + "/view", fields);
            for (var sent : threads.invokeAll(Collections.nCopies(4, send))) {
                sent.get().andExpect(redirectedUrl(pair()));
            }
        }
    }

    private ResultActions thinks(UUID who, String row, String words) throws Exception {
        return sends(who, pair() + "/view", "key", UUID.randomUUID().toString(), "stage", row, "words", words);
    }

    @Test
    void theSameStageFromAFormFetchedAnewStandsThereOnce() throws Exception {
        entered("Settling in", "first", "signs", "Jay rings me");
        entered("Settling in", "first", "signs", "Jay rings me");
        assertThat(sees(tom, "/stages").select("main ol strong").eachText())
                .filteredOn(one -> one.contains("Settling in"))
                .hasSize(1);
    }

    @Test
    void anOrganisationEntersItsOwnInItsOrderAndWhatWasSaidKeepsItsWords() throws Exception {
        assertThat(main(tom.account(), "/stages")).contains("There are no stages yet.");
        assertThat(main(jay.account(), pair())).doesNotContain("Where we think we are");
        asks(jay.account(), pair() + "/view").andExpect(status().isNotFound());
        var hello = entered("Saying hello", "first", "description", "We are new to each other");
        var walking = entered("Walking along", hello, "signs", "Somebody asks back");
        entered("Finding out", hello);
        assertThat(sees(administrator, "/stages").select("ol.lines strong").eachText())
                .containsExactly("Saying hello", "Finding out", "Walking along");
        var page = sees(jay.account(), pair() + "/view");
        assertThat(page.select("label.choice span:first-of-type").eachText())
                .containsExactly("Saying hello", "Finding out", "Walking along");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select(".readers").text()).contains("Amina and you, nobody else");
        thinks(jay.account(), row("Saying hello"), "").andExpect(redirectedUrl(pair()));
        thinks(amina.account(), row("Walking along"), "We laugh more").andExpect(redirectedUrl(pair()));
        for (var one : new UUID[] {jay.account(), amina.account()}) {
            assertThat(main(one, pair()))
                    .contains("Where we think we are", "Saying hello", "Walking along", "We laugh more");
        }
        assertThat(main(tom.account(), pair())).doesNotContain("Where we think we are", "We laugh more");
        sends(
                        tom,
                        "/stages/" + hello,
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "1",
                        "name",
                        "Hello",
                        "after",
                        "first")
                .andExpect(redirectedUrl("/stages"));
        assertThat(page(sends(
                                        tom,
                                        "/stages/" + hello,
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "seen",
                                        "1",
                                        "name",
                                        "Hi",
                                        "after",
                                        walking)
                                .andExpect(status().isConflict()))
                        .select("#name")
                        .val())
                .isEqualTo("Hi");
        assertThat(main(jay.account(), pair())).as("what was said").contains("Saying hello");
        var gone = page(thinks(jay.account(), row("Saying hello"), "x").andExpect(status().isUnprocessableContent()));
        assertThat(gone.select("#words").text()).isEqualTo("x");
        assertThat(gone.select(".error").text()).contains("has other words now. Choose again");
        thinks(jay.account(), row("Hello"), "").andExpect(redirectedUrl(pair()));
        var old = new String[] {"key", UUID.randomUUID().toString(), "stage", row("Finding out")};
        sends(jay.account(), pair() + "/view", old).andExpect(redirectedUrl(pair()));
        thinks(jay.account(), row("Hello"), "").andExpect(redirectedUrl(pair()));
        sends(jay.account(), pair() + "/view", old).andExpect(redirectedUrl(pair()));
        assertThat(sees(jay.account(), pair()).select("dl.facts strong").last().text())
                .as("an old page sent again")
                .isEqualTo("Finding out");
        var said = views();
        thinks(jay.account(), row("Finding out"), "").andExpect(redirectedUrl(pair()));
        assertThat(views()).as("what stands last, from any page").isEqualTo(said);
        fourAtOnce("key", UUID.randomUUID().toString(), "stage", row("Hello"));
        assertThat(views()).as("a double tap").isEqualTo(said + 1);
        thinks(jay.account(), row("Hello"), "").andExpect(redirectedUrl(pair()));
        assertThat(sees(jay.account(), pair()).select("details").text()).contains("You said on", "Saying hello");
        sends(tom, "/stages/" + hello + "/ending").andExpect(status().isBadRequest());
        sends(tom, "/stages/" + hello + "/ending", "sure", "yes").andExpect(redirectedUrl("/stages"));
        assertThat(sees(tom, "/stages").select("ol.lines strong").eachText())
                .containsExactly("Finding out", "Walking along");
        assertThat(main(jay.account(), pair())).contains("Hello");
    }

    @Test
    void nobodyElseEntersStagesOrSaysWhereOthersAre() throws Exception {
        var hello = entered("Saying hello", "first");
        for (var other : new UUID[] {amina.account(), jay.account(), analyst.account(), partner.account()}) {
            for (var address : new String[] {"/stages", "/stages/new", "/stages/" + hello}) {
                asks(other, address).andExpect(status().isForbidden());
            }
            sends(other, "/stages", "name", "x", "after", "first").andExpect(status().isForbidden());
        }
        assertThat(page(sends(tom, "/stages", "name", "", "description", "Kept", "after", "")
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .eachText())
                .containsExactly("Write what you call it", "Choose where it stands");
        thinks(tom.account(), row("Saying hello"), "").andExpect(status().isForbidden());
        thinks(ruth.account(), row("Saying hello"), "").andExpect(status().isNotFound());
        sends(
                        jay.account(),
                        draftsOf(jay) + "together-view-" + amina.account(),
                        "key",
                        UUID.randomUUID().toString(),
                        "stage",
                        "",
                        "words",
                        "So")
                .andExpect(status().isNoContent());
        assertThat(sees(jay.account(), pair() + "/view").select("#words").text())
                .isEqualTo("So");
    }
}
