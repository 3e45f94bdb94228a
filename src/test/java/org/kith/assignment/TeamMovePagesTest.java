package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.springframework.test.web.servlet.ResultActions;

class TeamMovePagesTest extends OnAssignments {

    /** Out of the only team by one press: it is asked once, and what comes of it is said. */
    @Test
    void whoeverIsTakenOffTheirOnlyTeamIsAskedAboutOnce() throws Exception {
        var teams = "/staff/" + ben.account() + "/teams";
        var held = sees(piotr, "/staff/" + ben.account())
                .select("input[name=held]")
                .val();
        var asked = page(sends(piotr, teams, "teams", "chosen", "held", held).andExpect(status().isOk()));
        assertThat(asked.select("main").text())
                .contains("will not see them any more", "Tell their manager first")
                .contains("North");
        sees(ben, of(jay));
        var goOn = asked.selectFirst("main form");
        assertThat(goOn.attr("action")).isEqualTo(teams);
        var fields = new ArrayList<String>();
        goOn.select("input:not([name=_csrf])").forEach(input -> {
            fields.add(input.attr("name"));
            fields.add(input.val());
        });
        var done =
                sends(piotr, teams, fields.toArray(String[]::new)).andExpect(redirectedUrl("/staff/" + ben.account()));
        done.andExpect(flash().attribute("done", "colleague-teamless"));
        asks(ben, of(jay)).andExpect(status().isNotFound());
        assertThat(sees(ben, "/young-people").select("main").text())
                .contains("You are in no team now", "administrator")
                .doesNotContain("return");
        sends(piotr, teams, "teams", "chosen", "held", "").andExpect(redirectedUrl("/staff/" + ben.account()));
    }

    /** From that moment on, by policy: whoever was their worker is out with the next page, however angry. */
    @Test
    void theFormerTeamSeesNothingFromThatMomentOnAndTheNewOneDoes() throws Exception {
        begins(tom, jay, ben, "personal adviser", "Somebody of their own");
        var addresses = List.of(of(jay), of(jay) + "/record", of(jay) + "/workers", of(jay) + "/who-looked");
        for (var address : addresses) {
            sees(ben, address);
            asks(ruth, address).andExpect(status().isNotFound());
        }
        var moved = page(
                moves(tom, jay, north, river, "Jay lives by the river <now>").andExpect(status().isOk()));
        assertThat(moved.select("h1").text()).isEqualTo("Jay is with River now");
        assertThat(moved.select("main").text())
                .contains("They do not work with Jay any more. Tell them in person", "Amina Ben")
                .contains("Tell Grace or Nia of River in person, so that Jay has somebody there soon.");
        for (var address : addresses) {
            for (var former : List.of(ben, amina, tom)) {
                asks(former, address).andExpect(status().isNotFound());
            }
            sees(ruth, address);
            sees(grace, address);
        }
        for (var former : List.of(ben, amina, tom)) {
            assertThat(sees(former, "/young-people").text()).doesNotContain("Jay");
        }
        assertThat(sees(grace, "/young-people").text()).contains("Jay");
    }

    /** Going back in the browser leads to pages that are not theirs any more: it says what they know, and no more to anybody who does not. */
    @Test
    void whoeverGoesBackIsToldThatTheyWereMoved() throws Exception {
        var before = notHere(ruth, "/team");
        assertThat(before).contains("It may have moved, or it may not be yours to see");
        moves(tom, jay, north, river, "Jay lives by the river");
        for (var address : List.of("/team", "/workers", "", "/record")) {
            assertThat(notHere(tom, address))
                    .contains("You moved this young person to River today at", "Since then you do not see them")
                    .doesNotContain("Jay", "It may have moved");
            assertThat(notHere(amina, address))
                    .contains("was moved to another team", "Read how to say goodbye")
                    .doesNotContain("Jay", "River", "It may have moved");
            assertThat(notHere(ben, address)).isEqualTo(before);
        }
        moves(grace, jay, river, north, "Back again");
        assertThat(notHere(grace, "")).contains("You moved this young person to North");
        assertThat(notHere(ruth, "/team")).isEqualTo(before);
    }

    private String notHere(Colleague who, String address) throws Exception {
        return page(asks(who, of(jay) + address).andExpect(status().isNotFound()))
                .select("main")
                .text();
    }

    @Test
    void theYoungPersonIsToldAndFindsItInTheHistory() throws Exception {
        moves(nia, jay, north, river, "Jay lives by the river <now>");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Your team is River now. Amina does not work with you any more. Nia decided this on")
                .contains("You can ask Grace or Nia there who works with you now.")
                .containsOnlyOnce("“Jay lives by the river <now>”")
                .contains("Nobody is named as your worker at the moment.");
        assertThat(sees(jay.account(), of(jay) + "/workers").text())
                .contains("You have been with River since", "Before that you were with North.");
        var staff = sees(grace, of(jay) + "/workers");
        assertThat(staff.text()).contains("Nia said so on", "with River, before with North");
        assertThat(staff.select("details").text()).contains("Amina", "Nia said on", "Jay lives by the river <now>");
        assertThat(sees(grace, of(jay)).text())
                .as("no row of a return was changed")
                .doesNotContain("Earlier values");
    }

    /** Whoever worked with them is told where they are and whom to ask for a goodbye, until they read it; nobody else, and nothing else of them. */
    @Test
    void whoeverWorkedWithThemIsToldHowToSayGoodbye() throws Exception {
        begins(tom, jay, nia, "key worker", "They know each other");
        moves(tom, jay, north, river, "Jay lives by the river");
        assertThat(sees(amina, "/to-do").select("main").text())
                .contains("Jay is with River since", "you do not see them here any more", "ask Grace or Nia");
        assertThat(sees(amina, "/young-people").text()).doesNotContain("Jay");
        var page = sees(amina, "/moved");
        assertThat(page.select("article").text())
                .contains("Jay", "Ask Grace or Nia of River to plan with Jay that you meet once more")
                .doesNotContain("lives by the river");
        var told = page.select("[name=told]").val();
        for (var other : List.of(ben, tom, nia, grace, ruth)) {
            assertThat(sees(other, "/moved").select("main").text()).doesNotContain("Jay");
            sends(other, "/moved", "told", told).andExpect(redirectedUrl("/to-do"));
        }
        assertThat(sees(amina, "/moved").select("article")).hasSize(1);
        sends(amina, "/moved", "told", told).andExpect(redirectedUrl("/to-do"));
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Jay");
        for (var who : List.of(wendy, piotr)) {
            asks(who, "/moved").andExpect(status().isForbidden());
        }
    }

    /** Whoever stops by it is named with how long they were there, and can say goodbye first: afterwards they see nothing of them. */
    @Test
    void beforeTheyAreMovedTheGoodbyeIsOffered() throws Exception {
        var asked = sees(tom, of(jay) + "/team").select("main");
        assertThat(asked.select(".own").text()).contains("Amina", "Since", "Let them do that first.");
        assertThat(asked.select(".own a[href^=" + of(jay) + "]").text()).startsWith("Begin a ");
        assertThat(asked.select("label[for=because]").text()).isEqualTo("Write to Jay why");
        assertThat(asked.select("#because-hint").text()).contains("Jay reads this word for word");
    }

    /** What everything else comes from stands first and open; and who was there for years is not folded away under what matters less. */
    @Test
    void theMoveIsToldFirstAndThenWhoIsGoneWhoeverWasThereLongestBeforeTheOthers() throws Exception {
        begins(tom, jay, ben, "key worker", "Ben has time");
        moves(nia, jay, north, river, "Jay lives by the river");
        assertThat(sees(jay.account(), "/today").select("main section").first().text())
                .containsSubsequence(
                        "Your team is River now. Amina and Ben do not work with you any more.",
                        "“Jay lives by",
                        "Nobody is");
    }

    @Test
    void whoIsInBothTeamsGoesOn() throws Exception {
        begins(tom, jay, nia, "key worker", "They know each other");
        moves(nia, jay, north, river, "Closer");
        assertThat(sees(jay.account(), "/today").select(".card:contains(Nia)")).hasSize(1);
        begins(nia, jay, ruth, "personal adviser", "Closer").andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), "/today").select(".card:contains(Ruth)")).hasSize(1);
    }

    @Test
    void nobodyTakesThemFromATeamThatIsNotTheirs() throws Exception {
        for (var elsewhere : List.of(grace, ruth, stranger, piotr)) {
            moves(elsewhere, jay, north, river, "I want Jay here").andExpect(status().isNotFound());
        }
        for (var seeing : List.of(amina, ben, wendy)) {
            moves(seeing, jay, north, river, "I want Jay there").andExpect(status().isForbidden());
            asks(seeing, of(jay) + "/team").andExpect(status().isForbidden());
        }
        sees(tom, of(jay));
    }

    @Test
    void whoeverOpenedARecordInAnEmergencyMovesNobody() throws Exception {
        grace.opensInEmergency(jay, "Jay is in hospital").stillOpen();
        world.settle();
        sees(grace, of(jay));
        moves(grace, jay, north, river, "Mine now").andExpect(status().isForbidden());
        begins(grace, jay, ruth, "key worker", "Mine now").andExpect(status().isForbidden());
    }

    /** What was opened in an emergency goes with them: the former team reads no more of it, and the new one tells them. */
    @Test
    void whatIsToBeToldOfAnEmergencyGoesWithThem() throws Exception {
        ruth.opensInEmergency(jay, "Jay rang from the station").notToldBecause("Somebody reads Jay’s phone");
        world.settle();
        assertThat(sees(tom, "/emergencies").text()).contains("Jay rang from the station");
        assertThat(sees(grace, "/emergencies").text()).doesNotContain("Jay rang from the station");
        moves(tom, jay, north, river, "Closer");
        assertThat(sees(tom, "/emergencies").text()).doesNotContain("Jay rang from the station", "reads Jay’s phone");
        assertThat(sees(grace, "/emergencies").text()).contains("Jay rang from the station", "reads Jay’s phone");
    }

    @Test
    void ofTwoManagersAtOnceTheSecondIsToldThatTheyWereMoved() throws Exception {
        var hill = ashdown.team("Hill");
        hill.manager("Hal");
        world.settle();
        moves(tom, jay, north, river, "Closer");
        var second = page(moves(nia, jay, north, hill, "Quieter").andExpect(status().isConflict()));
        assertThat(second.select("[role=alert]").text()).contains("Somebody moved Jay to River while you wrote this.");
        assertThat(second.select("#because").val()).isEqualTo("Quieter");
        moves(tom, jay, north, hill, "Quieter").andExpect(status().isNotFound());
        assertThat(sees(nia, of(jay) + "/workers").text()).contains("River").doesNotContain("Quieter");
    }

    /** Also after they came back: it is done once, and whoever did not do it learns nothing by its key. */
    @Test
    void sendingItAgainIsDoneOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        moves(key, tom, north, river).andExpect(status().isOk());
        moves(key, tom, north, river).andExpect(redirectedUrl("/young-people"));
        for (var other : List.of(ben, amina, piotr, stranger)) {
            moves(key, other, north, river).andExpect(status().isNotFound());
        }
        moves(key, grace, river, north).andExpect(status().isNotFound());
        sees(grace, of(jay));
        moves(grace, jay, river, north, "Back again").andExpect(status().isOk());
        moves(key, tom, north, river).andExpect(redirectedUrl("/young-people"));
        moves(key, nia, north, river).andExpect(status().isNotFound());
        sees(tom, of(jay));
    }

    private ResultActions moves(String key, Colleague by, InTeam from, InTeam to) throws Exception {
        var seen = from.id().toString();
        var chosen = to.id().toString();
        var address = of(jay) + "/team";
        return sends(
                by, address, "key", key, "seen", seen, "chosen", chosen, "day", today(), "because", "Closer to River");
    }

    @Test
    void eachFieldSaysWhatIsWrong() throws Exception {
        var wrong = page(moves(tom, jay, north, north, "").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary a").eachText())
                .containsExactly("Choose a team from the list.", "Please write why.");
        assertThat(page(moves(tom, jay, north, elsewhere(), "To another town")
                                .andExpect(status().isUnprocessableContent()))
                        .text())
                .doesNotContain("Far");
        sees(tom, of(jay));
    }

    /** Nobody there could say who works with them, or move them on. */
    @Test
    void nobodyIsMovedToATeamThatNobodyManages() throws Exception {
        var hill = ashdown.team("Hill");
        hill.worker("Hope");
        world.settle();
        var form = sees(tom, of(jay) + "/team");
        assertThat(form.select("#chosen option").eachText()).containsExactly("Choose a team", "River");
        assertThat(form.select("main").text())
                .contains("Hill has no manager now, so nobody there could say who works with Jay, or move them on.");
        moves(tom, jay, north, hill, "Quieter").andExpect(status().isUnprocessableContent());
        sees(tom, of(jay));
    }

    @Test
    void whatStaysSharedWithAWholeTeamIsNamed() throws Exception {
        jay.shares("home").with(river).since("1 month ago");
        jay.shares("health").with(ruth).since("1 month ago");
        world.settle();
        var moved = page(moves(tom, jay, north, river, "Closer").andExpect(status().isOk()));
        assertThat(moved.select("main li").eachText()).containsExactly("River: Home");
        assertThat(page(moves(grace, jay, river, north, "Back").andExpect(status().isOk()))
                        .select("main li")
                        .eachText())
                .containsExactly("River: Home");
    }

    private InTeam elsewhere() {
        var far = world.organisation("Faraway").team("Far");
        world.settle();
        return far;
    }
}
