package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Wherever a colleague is chosen for a young person, the same stands beside each, whoever is away comes last, and whoever has left is not there. */
class WhoCanBeChosenTest extends OnHandover {

    private void isAway() throws Exception {
        sends(ben, "/working", "key", key(), "seen", "0", "hello", "Hi", "speaks", "Polish", "places", "Leeds")
                .andExpect(redirectedUrl("/working"));
        sends(ben, "/working/away", "away-from", day(-2).toString(), "away-until", day(9).toString())
                .andExpect(redirectedUrl("/working"));
    }

    private List<String> offered(UUID who, String page, String choices) throws Exception {
        return sees(who, page).select(choices).eachText();
    }

    @Test
    void whoeverIsAwayIsMarkedAndComesLast() throws Exception {
        isAway();
        leaves(10);
        var young = "/young-people/" + jay.id();
        var takesOver = offered(tom.account(), of(jay) + "/worker", "#who .choice");
        assertThat(takesOver).hasSize(2);
        assertThat(takesOver.getFirst()).contains("Tom", "Works with 0 young people now");
        assertThat(takesOver.getLast()).contains("Ben", "Away until", "Speaks Polish. Where: Leeds.");
        var worksWith = offered(tom.account(), young + "/workers/new", "#chosen .choice");
        assertThat(worksWith).hasSize(3);
        assertThat(worksWith.getFirst()).contains("Tom", "Works with 0 young people now");
        assertThat(worksWith).anyMatch(one -> one.contains("Ben") && one.contains("Away until"));
        assertThat(worksWith)
                .anyMatch(one -> one.contains("Amina")
                        && one.contains("Works with them already. With 2 young people now.")
                        && one.contains("Leaves on"));
        for (var page : List.of("/introductions/new", "/reconnecting/new")) {
            assertThat(offered(jay.account(), young + page, ".choice"))
                    .as(page)
                    .anyMatch(one -> one.contains("Ben") && one.contains("Away until"))
                    .anyMatch(one -> one.contains("Amina") && one.contains("Leaves on"))
                    .noneMatch(one -> one.contains("young people now"));
        }
        assertThat(offered(amina.account(), young + "/introductions/new", "#whom option"))
                .anyMatch(one -> one.startsWith("Ben. Away until"));
    }

    @Test
    void whoeverHasLeftIsNotOffered() throws Exception {
        leaves(-3);
        var young = "/young-people/" + jay.id();
        for (var page : List.of("/introductions/new", "/reconnecting/new")) {
            var offered = offered(jay.account(), young + page, ".choice, option");
            assertThat(offered).as(page).anyMatch(one -> one.contains("Ben")).noneMatch(one -> one.contains("Amina"));
        }
        assertThat(offered(tom.account(), young + "/workers/new", "#chosen .choice")
                        .getLast())
                .as("may be back")
                .contains("Amina", "Has left: the last day was");
        tom.assigns(amina, maya, "key worker").since("today");
        world.settle();
        assertThat(offered(tom.account(), young + "/introductions/new", "#whom option"))
                .as("is back")
                .contains("Amina");
    }

    @Test
    void whereNobodyWorksWithThemItIsAskedWhoDoes() throws Exception {
        var kim = north.youngPerson("Kim");
        world.settle();
        assertThat(sees(tom, "/young-people/" + kim.id() + "/workers/new")
                        .select("h1")
                        .text())
                .isEqualTo("Who works with Kim?");
        assertThat(sees(tom, "/young-people/" + jay.id() + "/workers/new")
                        .select("h1")
                        .text())
                .isEqualTo("Who else works with Jay?");
    }
}
