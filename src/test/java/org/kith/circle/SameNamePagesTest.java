package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever writes down a name that is on the list, or was taken off it, reads that before anything is kept. */
class SameNamePagesTest extends OnCircle {
    @Test
    void whomTheYoungPersonTookOffStaffDoNotPutBackWithoutAWord() throws Exception {
        var dave = adds(amina.account(), "Dave", "relationship", "Foster dad", "note", "Was arrested in 2019");
        takesOff(dave);
        var key = UUID.randomUUID().toString();
        var page = page(sends(tom, circle(), fields(key, 0, "dave")));
        assertThat(page.select(".warning").text())
                .contains(
                        "Dave was on the list before.", "Taken off the list by Jay on", "Talk about it with Jay first")
                .doesNotContain("Foster dad");
        assertThat(here()).doesNotContain("dave");
        sends(
                        tom,
                        circle(),
                        fields(
                                key,
                                0,
                                "dave",
                                "known",
                                page.select("[name=known]").val()))
                .andExpect(redirectedUrl(circle()));
        assertThat(here()).contains("dave");
    }

    @Test
    void aNameThatStandsThereIsSaidFirst() throws Exception {
        adds(jay.account(), "Nan", "relationship", "my nan");
        for (var who : new UUID[] {amina.account(), jay.account()}) {
            var key = UUID.randomUUID().toString();
            var page = page(sends(who, circle(), fields(key, 0, "nàn", "note", "With the dog")));
            assertThat(page.select(".warning").text())
                    .contains("Nan is on the list already.", "my nan", "tells them apart");
            assertThat(page.select("[name=note]").val()).isEqualTo("With the dog");
        }
        assertThat(sees(jay.account(), circle()).select(".card.here")).hasSize(1);
    }

    /** Back in the browser, and saved once more: it is there, and nobody is asked whether they are somebody else. */
    @Test
    void whatTheSamePersonSendsOnceMoreIsDone() throws Exception {
        for (var who : new UUID[] {amina.account(), jay.account()}) {
            adds(who, "Uncle " + who, "note", "He sings", "closeness", "close");
            for (var address : new String[] {circle(), circle() + "/one-by-one"}) {
                var short_ = address.equals(circle()) ? "He sings" : "";
                var key = UUID.randomUUID().toString();
                if (short_.isEmpty()) {
                    sends(who, address, "key", key, "name", "Aunt " + who).andExpect(redirectedUrl(address));
                }
                var name = (short_.isEmpty() ? "Aunt " : "Uncle ") + who;
                key = UUID.randomUUID().toString();
                var again = sends(who, address, fields(key, 0, name, "note", short_));
                assertThat(after(who, again.andExpect(redirectedUrl(address))).text())
                        .contains("You wrote this down already, and it stands there once");
            }
            assertThat(sees(jay.account(), circle()).select(".card.here:contains(" + who + ")"))
                    .hasSize(2);
            var other = fields(UUID.randomUUID().toString(), 0, "Uncle " + who, "note", "He whistles");
            assertThat(page(sends(who, circle(), other)).select(".warning").text())
                    .contains("is on the list already");
        }
        var hers = fields(UUID.randomUUID().toString(), 0, "Uncle " + jay.account(), "note", "He sings");
        assertThat(page(sends(amina, circle(), hers)).select(".warning").text())
                .as("what somebody else wrote is asked about")
                .contains("is on the list already");
    }

    /** What is known of one name is not known of another that is typed in its place. */
    @Test
    void anotherNameIsLookedForAnew() throws Exception {
        adds(jay.account(), "Nan");
        adds(jay.account(), "Grandad");
        var page = page(sends(amina, circle(), fields(UUID.randomUUID().toString(), 0, "Grandad", "known", "Nan")));
        assertThat(page.select(".warning").text()).contains("Grandad is on the list already.");
    }

    @Test
    void whatWasSaidOfWhomTheyTookOffTheyAloneRead() throws Exception {
        var dave = adds(amina.account(), "Dave", "relationship", "Foster dad", "note", "Was arrested in 2019");
        takesOff(dave);
        assertThat(sees(amina, dave).select("main").text())
                .contains("Dave", "only for Jay to read")
                .doesNotContain("Foster dad", "arrested");
        assertThat(sees(jay.account(), dave).select("main").text()).contains("Foster dad", "arrested");
    }

    private void takesOff(String person) throws Exception {
        sends(jay.account(), person + "/removal", "seen", "1").andExpect(redirectedUrl(circle()));
    }

    private String here() throws Exception {
        Document list = sees(jay.account(), circle());
        return list.select(".card.here").text();
    }
}
