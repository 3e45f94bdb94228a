package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

/** A young person says whom they would like back and who looks; they read what is written to them, and nothing of the search. */
class ReconnectingPagesTest extends OnReconnecting {

    @Test
    void theYoungPersonAsksWhomTheyChooseAndPausesGoesOnAndEndsItWithoutAReason() throws Exception {
        assertThat(sees(jay.account(), "/today")
                        .select("main a[href=" + at(jay) + "]")
                        .text())
                .isEqualTo("Somebody I would like back");
        assertThat(sees(jay.account(), at(jay)).select("main").text()).contains("Nobody is here yet.");
        var form = sees(jay.account(), at(jay) + "/new");
        assertThat(form.select("[name=looker]").eachAttr("checked"))
                .as("nobody is chosen for them")
                .isEmpty();
        assertThat(form.select("fieldset label").eachText())
                .containsExactly("Amina", "Bashir", "Tom, who manages the team", "Uma, who manages the team");
        assertThat(form.select(".readers").text()).contains("you and whoever you choose here", "one manager too");
        var nothing =
                page(sends(jay.account(), at(jay), "key", key(), "name", "", "words", "We lived with Nan", "looker", "")
                        .andExpect(status().isUnprocessableContent()));
        assertThat(nothing.select(".error").eachText()).containsExactly("Write who it is", "Choose who is to look");
        assertThat(nothing.select("#words").text()).isEqualTo("We lived with Nan");
        assertThat(sees(jay.account(), at(jay) + "/new").select("#words").text())
                .isEqualTo("We lived with Nan");
        var wish = wished();
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("You asked Amina to look.", "We lived with Nan.");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("You look for them.");
        assertThat(sees(amina, wish).select("main").text()).contains("Nobody is found yet.", "We lived with Nan.");
        assertThat(sees(amina, at(jay)).select("main a.button").eachText())
                .contains("Write down whom Jay asked you to look for");
        var anew = new String[] {
            "key",
            key(),
            "name",
            "My brother " + SECRET,
            "words",
            "We lived with Nan. " + SECRET,
            "looker",
            amina.account().toString()
        };
        sends(jay.account(), at(jay), anew).andExpect(redirectedUrl(wish));
        says(amina, wish, Step.NOTE, "words", "I rang the school.");
        var alike = page(
                tries(amina, wish, Step.NOTE, "words", "I rang the school.").andExpect(status().isConflict()));
        assertThat(alike.select(".warning").text()).contains("You wrote the same here before");
        assertThat(said(wish)).as("the same words from a form fetched anew").isEqualTo(1);
        says(
                amina,
                wish,
                Step.NOTE,
                "words",
                "I rang the school.",
                "twice",
                alike.select("[name=twice]").val());
        assertThat(said(wish)).as("said to be so a second time").isEqualTo(2);
        assertThat(sees(jay.account(), wish).select("footer").text())
                .as("it does not say what is not so here")
                .contains("“Who looked” does not show it")
                .doesNotContain("where they can read it");
        assertThat(sees(jay.account(), "/today").select("header nav a[href=" + at(jay) + "]"))
                .hasSize(1);
        var again = key();
        for (var move : new Step[] {Step.PAUSE, Step.GO_ON, Step.PAUSE, Step.GO_ON}) {
            sends(jay.account(), wish + "/moves/" + move.key(), "key", move == Step.PAUSE ? again : key(), "seen", "0")
                    .andExpect(redirectedUrl(wish));
            assertThat(sees(jay.account(), wish).select("main").text().contains("You paused it."))
                    .as("from a page opened before, too")
                    .isEqualTo(move == Step.PAUSE);
        }
        for (var move : new Step[] {Step.PAUSE, Step.GO_ON, Step.END}) {
            var done = moves(jay, wish, move).andExpect(redirectedUrl(wish));
            assertThat(after(jay.account(), done).select(".done").text()).isNotEmpty();
        }
        assertThat(sees(jay.account(), wish).select("main").text()).contains("It is over.");
        assertThat(sees(jay.account(), wish).select("main form")).isEmpty();
        moves(jay, wish, Step.GO_ON).andExpect(redirectedUrl(wish));
        assertThat(said(wish)).as("over is over").isEqualTo(9);
        assertThat(sees(amina, wish).select("a[href*=/says/]").eachText())
                .containsExactly("Write a note", "Write to Jay");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("that is over. Look no more.");
        says(amina, wish, Step.TELL, "words", "I am here if you want to talk.");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain(SECRET);
        tries(amina, wish, Step.FOUND).andExpect(status().isForbidden());
    }

    @Test
    void pausedMeansThatNobodyIsAskedAnything() throws Exception {
        var wish = wished();
        findsAndChecks(wish);
        moves(jay, wish, Step.PAUSE);
        assertThat(sees(jay.account(), wish).select("main").text()).contains("You paused it.");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("it was paused. Ask nobody anything.");
        assertThat(sees(amina, wish).select("main").text())
                .contains("Jay paused it.")
                .doesNotContain("you can ask them");
        assertThat(sees(amina, wish).select("a[href*=/says/]").eachText())
                .containsExactly("Write a note", "Write to Jay");
        tries(amina, wish, Step.ASKED).andExpect(status().isForbidden());
        moves(jay, wish, Step.GO_ON);
        says(amina, wish, Step.ASKED);
    }

    @Test
    void untilBothSaidYesAFoundOneAndARefusalReadToThemLikeNothing() throws Exception {
        var wish = wished();
        var before = sees(jay.account(), wish).select("main").text();
        finds(wish);
        tries(amina, wish, Step.ASKED).andExpect(status().isForbidden());
        says(amina, wish, Step.SAFE, "second", uma.account().toString());
        assertThat(sees(amina, wish).select("main").text()).contains("Uma is asked too.");
        assertThat(sees(amina, wish + "/says/safe").select("#words").text()).isEqualTo("safe: " + SEARCH);
        says(amina, wish, Step.SAFE, "second", tom.account().toString());
        assertThat(sees(amina, wish).select("main").text()).contains("Tom is asked too.");
        says(tom, wish, Step.CONFIRMED);
        assertThat(sees(amina, "/to-do").select("main").text()).contains("The second person says that it is safe.");
        says(amina, wish, Step.ASKED);
        assertThat(sees(amina, wish).select("main a.button:not(.plain)").eachText())
                .as("what leads on")
                .containsExactly("They said yes", "They said no");
        assertThat(sees(jay.account(), wish).select("main").text()).isEqualTo(before);
        says(amina, wish, Step.NO);
        assertThat(sees(jay.account(), wish).select("main").text()).isEqualTo(before);
        assertThat(sees(jay.account(), "/today").select("main").text())
                .doesNotContain("would like back with", "wrote to you about");
        says(amina, wish, Step.STOP, "words", "It did not come to a meeting this time. It is not because of you.");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote to you about being in touch again");
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("Amina looks no more for now", "It is not because of you.")
                .doesNotContain("said no");
        assertThat(sees(jay.account(), "/today").text())
                .as("once they read it")
                .doesNotContain("wrote to you about being");
        moves(jay, wish, Step.GO_ON);
        assertThat(sees(amina, "/to-do").select("main").text()).contains(SECRET);
    }

    @Test
    void whenBothSaidYesAndTwoSayItIsSafeBothReadWhatTheyAgreedAndEitherPausesIt() throws Exception {
        var wish = wished();
        finds(wish);
        tries(amina, wish, Step.YES).andExpect(status().isForbidden());
        assertThat(page(tries(amina, wish, Step.SAFE, "second", amina.account().toString())
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .isEqualTo("Choose who is the second person");
        asks(tom, wish).andExpect(status().isNotFound());
        says(amina, wish, Step.SAFE, "second", tom.account().toString());
        assertThat(sees(tom, "/to-do").select("main").text()).contains("You are asked whether it is safe.");
        tries(amina, wish, Step.CONFIRMED).andExpect(status().isForbidden());
        tries(tom, wish, Step.NOTE).andExpect(status().isForbidden());
        assertThat(sees(tom, wish + "/says/confirmed").select(".readers").text())
                .contains("you and Amina");
        says(tom, wish, Step.CONFIRMED);
        assertThat(sees(tom, wish).select("main").text()).contains("You were asked as a second person");
        says(amina, wish, Step.ASKED);
        says(amina, wish, Step.YES);
        assertThat(sees(amina, wish).select("a[href*=/says/]").eachText())
                .startsWith("Tell both")
                .doesNotContain("They said yes");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain(SECRET);
        moves(jay, wish, Step.PAUSE);
        tries(amina, wish, Step.OPEN).andExpect(status().isForbidden());
        moves(jay, wish, Step.GO_ON);
        says(amina, wish, Step.OPEN, "words", "Jay is your brother.");
        says(
                amina,
                wish,
                Step.CONTACT,
                "day",
                day(3),
                "place",
                "The skate park",
                "company",
                "Amina and Sita",
                "words",
                "Bring a coat.");
        var other = wish.replace(jay.id().toString(), sam.id().toString());
        assertThat(sees(sam.account(), "/today").text()).contains("somebody would like to be in touch");
        assertThat(sees(sam.account(), other).select("main").text())
                .contains("You both said yes.", "Jay is your brother.", "The skate park", "Amina and Sita")
                .doesNotContain(SECRET, "We lived with Nan");
        assertThat(sees(jay.account(), "/today").select("main details").text())
                .as("good news is not folded away")
                .doesNotContain("somebody would like to be in touch");
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("somebody would like to be in touch");
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("You both said yes.", "Jay is your brother.", "The skate park", "What you said, only you")
                .doesNotContain("This is off");
        assertThat(sees(amina, wish + "/says/contact").select("#place").val()).isEqualTo("The skate park");
        moves(sam, wish, Step.PAUSE).andExpect(redirectedUrl(other));
        assertThat(sees(jay.account(), "/today").text()).contains("There is news about being in touch");
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("It is paused for now.", "This is off for now");
        assertThat(sees(amina, wish).select("main").text()).contains("Paused by Sam " + SEARCH);
        says(amina, wish, Step.TELL, "words", "Friday is off for now.");
        tries(amina, wish, Step.PLAN).andExpect(status().isForbidden());
        moves(sam, wish, Step.GO_ON);
        says(amina, wish, Step.WENT, "words", "Both laughed.");
        says(amina, wish, Step.PLAN, "words", "Every second Friday.");
        assertThat(sees(sam.account(), other).select("main").text()).contains("Both laughed.", "Every second Friday.");
        assertThat(sees(sam.account(), other).select("main details").text())
                .as("it is asked first")
                .contains("Shall it be over for both of you?");
        moves(sam, wish, Step.END);
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("does not want to go on now", "It is not because of you. Amina knows")
                .as("they met, and that is not taken back")
                .doesNotContain("This is off");
        assertThat(sees(sam.account(), other).select("main").text()).contains("You said that you do not want this");
        asks(sibling, other).andExpect(status().isNotFound());
        asks(sibling, wish).andExpect(status().isNotFound());
    }

    /** Nobody finds out on the day itself that nobody looks any more: the young person says before it who does then. */
    @Test
    void thatWhoeverLooksLeavesIsToldWhileThereIsTime() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var wish = wished();
        says(amina, wish, Step.NOTE);
        var lastDay = LocalDate.now(Dates.LONDON).plusDays(10);
        var leaving = new String[] {"key", key(), "day", lastDay.toString(), "reason", "LEFTRL"};
        assertThat(sees(amina, wish).select("main").text()).doesNotContain("last day");
        sends(amina, "/handovers/leaving", leaving).andExpect(redirectedUrl("/handovers"));
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("Amina leaves: the last day is " + Dates.weekday(lastDay) + ". Choose who looks then.");
        assertThat(sees(amina, wish).select("main").text())
                .contains("Your last day is " + Dates.weekday(lastDay) + ". Ask Jay who goes on looking then.");
        var told = "Amina leaves, and looks for somebody for you";
        assertThat(sees(jay.account(), "/today").select("main").text()).contains(told);
        var waits = "and your last day is " + Dates.weekday(lastDay) + ". Ask Jay who goes on looking then.";
        assertThat(sees(amina, "/to-do").select("main").text()).contains(waits);
        for (var other : List.of(tom, bashir)) {
            assertThat(sees(other, "/to-do").select("main").text()).doesNotContain(SECRET, "in touch again");
        }
        assertThat(sees(jay.account(), wish + "/looker").select("[name=looker]").eachAttr("value"))
                .contains(bashir.account().toString())
                .doesNotContain(amina.account().toString());
        sends(jay.account(), wish + "/looker", "looker", bashir.account().toString())
                .andExpect(redirectedUrl(wish));
        assertThat(sees(jay.account(), wish).select("main").text()).doesNotContain("last day");
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain(told);
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain(waits);
    }

    /** In the last week a manager is told too, without a word of whom for, and names somebody with the young person. */
    @Test
    void inTheLastWeekAManagerIsToldToo() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var wish = wished();
        var lastDay = LocalDate.now(Dates.LONDON).plusDays(5);
        asks(uma, wish + "/looker").andExpect(status().isNotFound());
        sends(amina, "/handovers/leaving", "key", key(), "day", lastDay.toString(), "reason", "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
        var told = "Jay asked Amina to look for somebody. The last day of Amina is " + Dates.longDay(lastDay)
                + ", and nobody is chosen yet who looks then.";
        assertThat(sees(uma, "/to-do").select("main").text()).contains(told).doesNotContain(SECRET);
        assertThat(sees(uma, at(jay)).select("main").text()).contains(told).doesNotContain(SECRET);
        assertThat(sees(bashir, "/to-do").select("main").text()).doesNotContain("look for somebody");
        var form = sees(uma, wish + "/looker").select("main");
        assertThat(form.text())
                .contains("Amina looks for somebody for Jay, and leaves", "Ask Jay first", "Who looks then?")
                .doesNotContain(SECRET, "Who looks now?");
        assertThat(form.select("[name=looker]").eachAttr("value"))
                .contains(bashir.account().toString())
                .doesNotContain(amina.account().toString());
        asks(uma, wish).andExpect(status().isNotFound());
        sends(uma, wish + "/looker", "looker", bashir.account().toString(), "chosen", "as-told")
                .andExpect(redirectedUrl(at(jay)));
        assertThat(sees(uma, "/to-do").select("main").text()).doesNotContain("look for somebody");
        assertThat(sees(bashir, wish).select("main").text()).contains(SECRET);
        asks(amina, wish).andExpect(status().isNotFound());
    }

    /** Whose account is still open after their last day is not said to look on: both are asked who does now. */
    @Test
    void afterTheirLastDayNobodyIsSaidToLookOn() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var wish = wished();
        var today = LocalDate.now(Dates.LONDON);
        var leaving = new String[] {"key", key(), "day", today.plusDays(10).toString(), "reason", "LEFTRL"};
        sends(amina, "/handovers/leaving", leaving).andExpect(redirectedUrl("/handovers"));
        ALL.sql("update worker_leaving set last_day = ? where account_id = ?")
                .params(today.minusDays(1), amina.account())
                .update();
        ALL.sql("update handover set last_day = ? where account_id = ?")
                .params(today.minusDays(1), amina.account())
                .update();
        ALL.sql("update time_end set stays = stays where account_id = ?")
                .param(amina.account())
                .update();
        var day = Dates.weekday(today.minusDays(1));
        assertThat(sees(jay.account(), wish).select("main").text())
                .contains("The last day of Amina was " + day + ". Choose who looks now.");
        assertThat(sees(amina, wish).select("main").text())
                .contains("Your last day was " + day + ". Ask Jay who looks now.");
        assertThat(sees(amina, "/to-do").select("main").text())
                .contains("your last day was " + day + ". Ask Jay who looks now.");
        moves(jay, wish, Step.END).andExpect(redirectedUrl(wish));
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("your last day was");
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("who looks");
    }

    /** Nobody stands alone on the day on which both meet for the first time. */
    @Test
    void aFirstTimeTogetherAfterTheirLastDayIsSaidToBe() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var wish = wished();
        agreed(wish);
        says(amina, wish, Step.OPEN);
        says(amina, wish, Step.CONTACT, "day", day(12), "place", "The park", "company", "Amina");
        var after = "leaves before this day. Choose who helps you then";
        assertThat(sees(jay.account(), wish).select("main").text()).doesNotContain(after);
        var leaving = new String[] {"key", key(), "day", day(10), "reason", "LEFTRL"};
        sends(amina, "/handovers/leaving", leaving).andExpect(redirectedUrl("/handovers"));
        assertThat(sees(jay.account(), wish).select("main").text()).contains("Amina " + after);
        assertThat(sees(amina, wish).select("main").text()).contains("This is after your last day.");
        assertThat(sees(
                                sam.account(),
                                wish.replace(jay.id().toString(), sam.id().toString()))
                        .select("main")
                        .text())
                .doesNotContain("leaves");
    }
}
