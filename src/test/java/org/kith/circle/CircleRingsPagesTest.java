package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.Viewer;
import org.kith.demo.Colleague;
import org.kith.handover.HandoverContents;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands how close in a young person's circle: said by them, moved by a plain form, and drawn beside a list that says the same. */
class CircleRingsPagesTest extends OnCircle {
    @Autowired
    private CircleInHandover handedOver;

    @Test
    void whoIsWrittenDownIsMovedAndTheListSaysWhatThePictureSays() throws Exception {
        var nan = adds(jay.account(), "Nan", "group", "family", "closeness", "closest");
        var kofi = adds(jay.account(), "Kofi", "group", "friends", "matters", "wanted-back");
        adds(jay.account(), "Somebody from the bus", "closeness", "further");
        var page = sees(jay.account(), circle());
        assertThat(ring(page, kofi)).isEqualTo("In no ring");
        assertThat(card(page, kofi).select("button").eachText()).containsExactly("Closest", "Close", "Further");
        assertThat(page.select(".no-ring").text()).isEqualTo("Not in a ring yet: Kofi");
        assertThat(page.select(".no-ring a").attr("href")).isEqualTo("#closeness-" + id(kofi));
        moves(jay.account(), kofi, "close", 0);
        var again = sends(jay.account(), kofi + "/closeness", "closeness", "close", "seen", "0");
        assertThat(after(jay.account(), again).select(".done").text())
                .isEqualTo("Nothing changed: they are there already.");
        page = sees(jay.account(), circle());
        assertThat(page.select(".no-ring")).isEmpty();
        assertThat(card(page, kofi).select("button").eachText())
                .containsExactly("Closest", "Close", "Further", "No ring");
        assertThat(card(page, kofi).select("#closeness-" + id(kofi)).outerHtml())
                .contains("aria-pressed=\"true\"", "Close");
        assertThat(page.select(".readers").text()).contains("Amina", "Tom");
        for (var who : List.of(jay.account(), amina.account())) {
            var seen = sees(who, circle());
            assertSaysTheSame(seen, 3);
            assertThat(seen.select("svg title").first().text())
                    .isEqualTo(who.equals(jay.account()) ? "My circle" : "The circle of Jay");
            assertThat(seen.select("svg .c-friends.hollow .c-back")).hasSize(1);
        }
        assertThat(page.select("svg[data-moves] [data-person=" + id(nan) + "] text")
                        .text())
                .isEqualTo("Nan");
        moves(jay.account(), kofi, "none", 1);
        page = sees(jay.account(), circle());
        assertThat(ring(page, kofi)).isEqualTo("In no ring");
        assertSaysTheSame(page, 2);
        assertThat(sees(jay.account(), kofi).select(".lines").last().text())
                .contains("“No ring”, said by you on", "“Close”, said by you on");
    }

    /** Each in the picture is in the list with the same ring, below the name of their group or of where they are now. */
    private static void assertSaysTheSame(Document page, int many) {
        var spots = page.select("svg [data-person]");
        assertThat(spots).hasSize(many);
        for (var spot : spots) {
            var person = spot.attr("data-person");
            var card = page.selectFirst(".card:has(a[href$=/circle/" + person + "])");
            var heading = card.parent().previousElementSibling().text();
            var said = spot.selectFirst("title").text();
            assertThat(said)
                    .startsWith(card.select("strong").text())
                    .endsWith(", " + card.select(".ring").text());
            if (!spot.hasClass("hollow")) {
                assertThat(said).contains(", " + heading + ", ");
            }
            assertThat(page.select(".card .ring").eachText()).doesNotContain("");
        }
    }

    /** With the young person beside them, on one phone. */
    @Test
    void aWorkerMovesAsTheyWereToldAndTheYoungPersonSaysOtherwise() throws Exception {
        var nan = adds(jay.account(), "Nan", "closeness", "close");
        var kofi = adds(jay.account(), "Kofi");
        moves(amina.account(), nan, "closest", 1);
        moves(amina.account(), kofi, "further", 0);
        assertThat(sees(jay.account(), "/today").text()).contains("Amina put 2 people in other places in your circle.");
        assertThat(card(sees(jay.account(), circle()), nan).text()).contains("Put there by Amina, as they were told");
        assertThat(sees(jay.account(), "/today").text()).as("once they looked").doesNotContain("in your circle");
        assertThat(card(sees(amina, circle()), nan).text()).contains("Put there by you, as you were told");
        asks(amina, nan + "/change").andExpect(status().isForbidden());
        sends(amina, nan, fields(UUID.randomUUID().toString(), 1, "Other")).andExpect(status().isForbidden());
        moves(jay.account(), nan, "close", 2);
        assertThat(card(sees(tom, circle()), nan).text()).doesNotContain("Put there by");
        var added = adds(amina.account(), "Karen", "closeness", "close");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina wrote down that Karen matters to you.")
                .doesNotContain("in your circle");
        assertThat(ring(sees(jay.account(), circle()), added)).isEqualTo("Close");
    }

    /** On one phone, of somebody whom the young person wrote down: now, before, wanted back, not safe; and nothing else of them. */
    @Test
    void aWorkerWritesDownWithThemWhetherSomebodyIsInTheirLifeNow() throws Exception {
        var nan = adds(jay.account(), "Nan", "note", "The blue tin");
        var card = card(sees(amina, circle()), nan).select("a.button");
        assertThat(card.text()).isEqualTo("Is this still so?: Nan");
        var form = sees(amina, nan + "/now");
        assertThat(form.select("h1").text()).isEqualTo("Is Nan in the life of Jay now?");
        assertThat(form.select(".choice").eachText()).hasSize(3).noneMatch(one -> one.startsWith("Yes, now"));
        assertThat(form.select("input[checked]")).isEmpty();
        assertThat(form.select(".readers").text()).contains("Tom");
        var none = page(sends(amina, nan + "/now", "seen", "1").andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".summary").text()).contains("Choose one");
        state(amina, nan, "before", 1);
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote down with you how it is with Nan now.");
        var now = sees(jay.account(), nan);
        assertThat(now.select("main").text()).contains("Amina wrote down with you on", "from before", "The blue tin");
        assertThat(sees(jay.account(), circle()).select("main h2").eachText()).contains("From before");
        assertThat(sees(tom, circle()).select("main").text())
                .as("Jay wrote down Nan")
                .doesNotContain("Written down by");
        asks(amina, nan + "/change").andExpect(status().isForbidden());
        sends(amina, nan + "/removal", "seen", "2").andExpect(status().isForbidden());
        var late = page(sends(tom, nan + "/now", "seen", "1", "matters", "now").andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("changed while you were writing", "From before");
        state(tom, nan, "not-safe", 2);
        assertThat(sees(jay.account(), "/today").text())
                .contains("Tom wrote something down in your circle.")
                .doesNotContain("not safe", "Nan");
        assertThat(sees(amina, circle()).select("details.no-print:has(a[href=" + nan + "])"))
                .hasSize(1);
        sends(jay.account(), nan, fields(UUID.randomUUID().toString(), 3, "Nan"))
                .andExpect(redirectedUrl(circle()));
        assertThat(sees(jay.account(), nan).select("main").text()).contains("Tom wrote down with you on");
        asks(jay.account(), nan + "/now").andExpect(status().isForbidden());
        asks(analyst, nan + "/now").andExpect(status().isForbidden());
        for (var hidden : List.of(ruth, administrator, partner)) {
            asks(hidden, nan + "/now").andExpect(status().isNotFound());
            sends(hidden, nan + "/now", "seen", "4", "matters", "before").andExpect(status().isNotFound());
        }
        sends(jay.account(), nan + "/removal", "seen", "4").andExpect(redirectedUrl(circle()));
        asks(amina, nan + "/now").andExpect(status().isForbidden());
    }

    private void state(Colleague who, String person, String state, int seen) throws Exception {
        sends(who, person + "/now", "key", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "matters", state)
                .andExpect(redirectedUrl(person));
    }

    /** By mouse somebody is moved quickly, and a slip is taken back where it was made. */
    @Test
    void aWorkerTakesASlipBackAndNobodyIsTold() throws Exception {
        var nan = adds(jay.account(), "Nan", "closeness", "close");
        var kofi = adds(jay.account(), "Kofi");
        assertThat(sees(amina, circle()).select("button.undo")).isEmpty();
        for (var slip : List.of(nan, kofi)) {
            var moved = sends(amina, slip + "/closeness", "closeness", "further", "seen", slip.equals(nan) ? "1" : "0");
            var page = after(amina.account(), moved);
            assertThat(page.select(".done").text()).contains("Jay is told", "press “Undo”");
            var undo = card(page, slip).selectFirst("button.undo");
            assertThat(undo.text())
                    .isEqualTo(slip.equals(nan) ? "Undo: back to “Close”" : "Undo: back to “In no ring”");
            moves(amina.account(), slip, undo.val(), slip.equals(nan) ? 2 : 1);
        }
        assertThat(ring(sees(jay.account(), circle()), nan)).isEqualTo("Close");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("in your circle");
        moves(amina.account(), nan, "closest", 3);
        assertThat(sees(jay.account(), "/today").text()).contains("Amina put one person in another place");
        assertThat(sees(jay.account(), circle()).select("button.undo")).isEmpty();
        assertThat(card(sees(tom, circle()), nan).select("button.undo")).isEmpty();
    }

    @Test
    void whoIsSecondIsToldAndWhoIsOffTheListIsNotMoved() throws Exception {
        var nan = adds(jay.account(), "Nan", "closeness", "closest");
        moves(jay.account(), nan, "close", 1);
        var late = sends(amina, nan + "/closeness", "closeness", "further", "seen", "1");
        assertThat(after(amina.account(), late).select(".done").text()).contains("This was changed meanwhile.");
        assertThat(ring(sees(amina, circle()), nan)).isEqualTo("Close");
        var moved = sends(jay.account(), nan + "/closeness", "closeness", "closest", "seen", "2", "picture", "");
        moved.andExpect(redirectedUrl(circle() + "#rings"));
        assertThat(sees(jay.account(), circle()).select("#rings svg"))
                .as("moved by finger, it is seen where")
                .hasSize(1);
        assertThat(after(jay.account(), moved).select(".done").text())
                .isEqualTo("Moved. Amina and Tom of your team can see it now.");
        for (var ring : new String[] {"", "nearest"}) {
            sends(jay.account(), nan + "/closeness", "closeness", ring, "seen", "3")
                    .andExpect(status().isBadRequest());
        }
        sends(jay.account(), nan + "/removal", "seen", "1").andExpect(redirectedUrl(circle()));
        var off = sends(jay.account(), nan + "/closeness", "closeness", "close", "seen", "3");
        assertThat(after(jay.account(), off).select(".done").text()).contains("This was changed meanwhile.");
        assertThat(sees(jay.account(), circle()).select("svg")).isEmpty();
    }

    @Test
    void nobodyElseMovesAnybody() throws Exception {
        var nan = adds(jay.account(), "Nan", "closeness", "close");
        for (var hidden : new UUID[] {administrator.account(), partner.account(), maya.account(), ruth.account()}) {
            sends(hidden, nan + "/closeness", "closeness", "further", "seen", "1")
                    .andExpect(status().isNotFound());
            asks(hidden, circle() + "?on=2024").andExpect(status().isNotFound());
        }
        sends(analyst, nan + "/closeness", "closeness", "further", "seen", "1").andExpect(status().isForbidden());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        var page = sees(ruth, circle());
        assertThat(page.select("svg [data-person] text").text()).isEqualTo("Nan");
        assertThat(page.select("svg[data-moves], .card form, script[src*=circle]"))
                .isEmpty();
        assertThat(page(sends(ruth, nan + "/closeness", "closeness", "further", "seen", "1")
                                .andExpect(status().isForbidden()))
                        .select("main")
                        .text())
                .contains("In an emergency you only read");
        assertThat(ring(sees(jay.account(), circle()), nan)).isEqualTo("Close");
    }

    /** Those who matter from the middle on; who is not safe, by no name. */
    @Test
    void whoeverTakesOverReadsWhoIsClosest() throws Exception {
        adds(jay.account(), "Dave");
        adds(jay.account(), "Ty", "closeness", "further");
        adds(jay.account(), "Marcus", "relationship", "my brother", "matters", "wanted-back", "closeness", "closest");
        adds(jay.account(), "Denise", "matters", "before");
        adds(jay.account(), "Deano", "matters", "not-safe");
        var people = new String[] {"Marcus: my brother (wanted back, closest)", "Ty (further)", "Dave"};
        assertThat(handedOver(jay.actor())).containsExactly(people);
        assertThat(handedOver(amina.actor()))
                .containsExactly(
                        "One person is not safe for Jay. Look who, before you meet others around Jay.",
                        people[0],
                        people[1],
                        people[2]);
        assertThat(acting.<List<String>>as(partner.actor(), viewer -> lines(viewer)))
                .isEmpty();
    }

    private List<String> handedOver(Actor who) {
        return acting.reading(who, jay.id(), CircleController.CIRCLE, this::lines);
    }

    private List<String> lines(Viewer viewer) {
        return handedOver
                .of(viewer, jay.id())
                .map(HandoverContents.Content::lines)
                .orElse(List.of());
    }
}
