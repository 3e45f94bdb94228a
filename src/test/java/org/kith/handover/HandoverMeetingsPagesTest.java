package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

/** What is planned, what the young person answers to it, and what they read of it where they come in. */
class HandoverMeetingsPagesTest extends OnHandover {

    private String plans(String which, int day, String... more) throws Exception {
        var key = key();
        var meetings = of(jay) + "/meetings";
        var fields =
                new ArrayList<>(List.of("key", key, "which", which, "day", day(day).toString(), "place", "The canal"));
        fields.addAll(List.of(more));
        sends(amina, meetings, fields.toArray(String[]::new)).andExpect(redirectedUrl(meetings));
        return meetings + "/" + key;
    }

    @Test
    void theYoungPersonReadsWhenAndAnswers() throws Exception {
        leaves(10);
        says(jay.account(), "/wishes", "key", key(), "seen", "0", "where", "Outside");
        var meetings = of(jay) + "/meetings";
        var form = sees(amina, meetings);
        assertThat(form.select("section.own").text()).contains("Outside", "Jay wrote this");
        assertThat(form.select(".readers").text()).contains("Jay", "Ben");
        var visit = plans("three", 4, "time", "16:30");
        var moment = Dates.weekday(day(4)) + " at 16:30";
        var when = moment + ", The canal";
        assertThat(sees(jay.account(), "/today")
                        .select("main > section p.waits")
                        .text())
                .contains(
                        "Amina is leaving",
                        "All three of you meet: " + moment + ". Where: The canal.",
                        "Say if that suits you");
        assertThat(sees(jay.account(), of(jay)).select("main .lines").text()).contains(when);
        var asked = sees(jay.account(), visit + "/answer");
        assertThat(asked.select(".choice").eachText()).containsExactly("That suits me", "Another day please");
        assertThat(asked.select("input[checked]")).isEmpty();
        sends(jay.account(), visit + "/answer", "key", key()).andExpect(status().isUnprocessableContent());
        var key = key();
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), visit + "/answer", "key", key, "answer", "another-day", "words", "I have college")
                    .andExpect(redirectedUrl(meetings));
        }
        assertThat(sees(amina, visit + "/plan").select("main").text()).contains("“I have college”");
        assertThat(sees(amina, meetings).select(".lines").text())
                .containsOnlyOnce("Jay asks for another day.")
                .contains("I have college");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Jay asks for another day");
        sends(amina, visit + "/answer", "key", key(), "answer", "suits").andExpect(status().isForbidden());
        asks(amina, visit + "/answer").andExpect(status().isForbidden());
    }

    @Test
    void aMeetingIsMovedOrCalledOffAndWhoeverIsSecondIsTold() throws Exception {
        leaves(10);
        var meetings = of(jay) + "/meetings";
        var goodbye = plans("goodbye", 6);
        assertThat(sees(jay.account(), meetings).select(".lines").text()).contains("Nobody has said at what time yet.");
        var twice = page(sends(amina, meetings, "key", key(), "which", "goodbye", "day", day(6).toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(twice.select(".error").text()).isNotEmpty();
        var late = page(sends(amina, meetings, "key", key(), "which", "three", "day", day(12).toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(late.select(".error").text()).contains("Amina");
        plans("three", 12, "sure", "yes");
        assertThat(sees(amina, goodbye + "/plan").select("#place").val()).isEqualTo("The canal");
        var key = key();
        for (var again = 0; again < 2; again++) {
            sends(
                            amina,
                            goodbye + "/plan",
                            "key",
                            key,
                            "day",
                            day(6).toString(),
                            "time",
                            "9:15",
                            "place",
                            "The chip shop",
                            "words",
                            "It is warmer there")
                    .andExpect(redirectedUrl(meetings));
        }
        assertThat(sees(jay.account(), meetings).select(".lines strong").text())
                .containsOnlyOnce(Dates.weekday(day(6)) + " at 09:15, The chip shop");
        assertThat(sees(jay.account(), meetings).select(".lines").text())
                .contains("Before, it was: Goodbye", "It is warmer there");
        var second = page(sends(tom, goodbye + "/plan", "key", key(), "day", day(7).toString(), "words", "Sooner")
                .andExpect(status().isConflict()));
        assertThat(second.select(".warning").text()).contains("planned anew already", "chip shop", "Sooner");
        var moved = meetings + "/" + key;
        assertThat(sees(amina, moved).select("h1").text()).isEqualTo("It will not take place");
        assertThat(sees(amina, moved).select("#day")).isEmpty();
        sends(amina, moved, "key", key(), "came", "fell-through", "words", "Jay would rather ring")
                .andExpect(redirectedUrl(meetings));
        assertThat(sees(jay.account(), meetings).select(".tag").text()).contains("It will not take place");
        var past = plans("overlap", -1);
        assertThat(sees(amina, past).select("#day").val()).isEqualTo(day(-1).toString());
    }

    /** Whoever goes stands in the open until they have met, however often somebody looks; beside it what is new, until that was opened. */
    @Test
    void whoGoesStandsInTheOpen() throws Exception {
        leaves(10);
        var jays = of(jay);
        var open = "main > section[aria-label] p.waits";
        assertThat(sees(jay.account(), "/today").select(open).text())
                .contains("Amina is leaving", "Say how you want it");
        sees(jay.account(), jays);
        says(jay.account(), "/wishes", "key", key(), "seen", "0", "who", "Nan");
        assertThat(sees(jay.account(), "/today").select(open).text())
                .contains("Amina is leaving", "Look at it, or change how you want it");
        says(amina.account(), "/letter", "key", key(), "letter", "Hi Jay");
        says(amina.account(), "/wishes", "key", key(), "seen", "0", "who", "Nobody else");
        sees(jay.account(), "/young-people/" + jay.id() + "/handovers");
        sees(jay.account(), jays);
        var today = sees(jay.account(), "/today").select("main").text();
        assertThat(today).contains("Amina wrote you a letter.", "Your team wrote down how you want to meet.");
        var wishes = sees(jay.account(), jays + "/wishes").select("main").text();
        assertThat(wishes).contains("Nobody else", "Amina wrote this", "as you told it.");
        assertThat(sees(jay.account(), jays + "/wishes").select("#who").text()).isEqualTo("Nan");
        assertThat(sees(amina, jays + "/wishes").select("main").text()).contains("In the words of Jay", "Nan");
        assertThat(sees(amina, jays + "/wishes").select("#who").text()).isEqualTo("Nobody else");
        says(amina.account(), "/wishes", "key", key(), "seen", "1", "who", "Only Nan");
        assertThat(sees(jay.account(), jays + "/wishes").select("main details").text())
                .contains("Nobody else");
        says(tom.account(), "/wishes", "key", key(), "seen", "2", "who", "Only Nan", "how", "A walk");
        var late = page(sends(amina, jays + "/wishes", "key", key(), "seen", "2", "who", "Only Nan", "when", "Soon")
                .andExpect(status().isConflict()));
        assertThat(late.select("#how").text()).isEqualTo("A walk");
        assertThat(late.select("#when").text()).isEqualTo("Soon");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/record")
                        .select("a[href$=/letter]")
                        .text())
                .contains("Amina wrote you a letter");
        sees(jay.account(), jays + "/wishes");
        sees(jay.account(), jays + "/letter");
        assertThat(sees(jay.account(), "/today").select("main").text())
                .doesNotContain("wrote you a letter", "wrote down how");
        says(jay.account(), "/reply", "key", key(), "reply", "Thank you for the bikes");
        assertThat(sees(amina, jays + "/reply").select("main").text()).contains("Thank you for the bikes");
        assertThat(sees(amina, jays + "/letter").select("main").text()).contains("Read what Jay wrote back");
        sends(amina, jays + "/reply", "key", key(), "reply", "x").andExpect(status().isForbidden());
        sends(amina, jays + "/now", "key", key(), "seen", "0").andExpect(status().isUnprocessableContent());
        names(jay, 0);
        says(jay.account(), "/met", "key", key(), "met", "");
        assertThat(sees(jay.account(), "/today").select(open)).isEmpty();
    }

    /** What a young person wants to be known of whoever takes over reaches a manager, who answers, and nobody else. */
    @Test
    void whatIsToBeKnownOfWhoeverTakesOverManagersAloneReadAndAnswer() throws Exception {
        leaves(10);
        var jays = of(jay);
        assertThat(sees(jay.account(), jays).select("a[href$=/them]")).isEmpty();
        sends(jay.account(), jays + "/them", "key", key(), "them", "x").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), jays + "/them").select("main").text())
                .as("a sentence begins with a capital")
                .contains("The new worker does not read it.");
        names(jay, 8);
        assertThat(sees(tom, jays).select("a[href$=/them]")).isEmpty();
        assertThat(sees(jay.account(), jays).select("a[href$=/them]").text()).contains("know about Ben");
        sends(jay.account(), jays + "/them", "key", key(), "them", "").andExpect(status().isUnprocessableContent());
        var said = sends(jay.account(), jays + "/them", "key", key(), "them", "Ben shouted at my friend");
        assertThat(after(jay.account(), said).select("p.done").text())
                .isEqualTo("Sent. Tom can read it now. The answer will be here.");
        for (var colleague : List.of(amina, ben)) {
            asks(colleague, jays + "/them").andExpect(status().isForbidden());
            sends(colleague, jays + "/them", "key", key(), "them", "x").andExpect(status().isForbidden());
            assertThat(sees(colleague, jays).html()).doesNotContain("shouted", "/them");
            assertThat(sees(colleague, "/to-do").html()).doesNotContain("/them");
        }
        var benAsManager = north.manager("BEN");
        world.settle();
        assertThat(sees(benAsManager, jays + "/them").html())
                .as("the same Ben, by another account")
                .doesNotContain("shouted");
        assertThat(sees(benAsManager, "/to-do").html()).doesNotContain("/them");
        assertThat(sees(tom, "/to-do").select("a[href=" + jays + "/them]")).isNotEmpty();
        assertThat(sees(tom, jays + "/them").select("main").text()).contains("Ben shouted at my friend");
        says(tom.account(), "/them", "key", key(), "them", "Thank you for saying so. Shall we talk on Friday?");
        assertThat(sees(tom, "/to-do").select("a[href=" + jays + "/them]")).isEmpty();
        assertThat(sees(jay.account(), "/today")
                        .select("a[href=" + jays + "/them]")
                        .text())
                .isEqualTo("Read the answer");
        assertThat(sees(jay.account(), jays + "/them").select("main").text()).contains("Shall we talk on Friday?");
        assertThat(sees(jay.account(), jays + "/them").select("main h3").eachText())
                .containsExactly("About Ben", "The answer");
        assertThat(sees(tom, jays + "/them").select("main h3").eachText())
                .containsExactly("About Ben", "The answer to Jay");
        assertThat(sees(jay.account(), jays).select("main .tag").first().text()).isEqualTo("Tom answered");
        assertThat(sees(jay.account(), jays + "/them").select(".read-by, form").text())
                .contains("you and Tom, but not Ben.");
        assertThat(sees(tom, jays + "/them").select("main a[href$=/worker]")).hasSize(1);
    }

    /** Nor does a manager who takes over themselves, whatever was said, and what was written of one is not sent as about another. */
    @Test
    void noManagerReadsWhatIsToBeKnownOfThemselves() throws Exception {
        leaves(10);
        var jays = of(jay);
        names(jay, 8);
        var form = sees(jay.account(), jays + "/them");
        var meeting = key();
        sends(amina, jays + "/meetings", "key", meeting, "which", "three", "day", day(7).toString(), "place", "")
                .andExpect(redirectedUrl(jays + "/meetings"));
        sends(jay.account(), jays + "/meetings/" + meeting + "/answer", "key", key(), "answer", "suits", "words", "")
                .andExpect(status().isFound());
        assertThat(sees(amina, jays + "/meetings").text()).contains("That suits Jay.");
        names(jay, tom, 8, "He knows Jay.");
        assertThat(sees(amina, jays + "/meetings").text())
                .contains("planned before Tom was to take over")
                .doesNotContain("That suits Jay.");
        assertThat(sees(jay.account(), jays).select("a[href$=/them]")).isEmpty();
        var una = north.manager("Una");
        world.settle();
        sends(
                        jay.account(),
                        jays + "/them",
                        "key",
                        key(),
                        "whom",
                        form.select("[name=whom]").val(),
                        "them",
                        "Ben shouts")
                .andExpect(status().isConflict());
        says(jay.account(), "/them", "key", key(), "whom", tom.account().toString(), "them", "Tom shouts");
        asks(tom, jays + "/them").andExpect(status().isForbidden());
        sends(tom, jays + "/them", "key", key(), "them", "x").andExpect(status().isForbidden());
        assertThat(sees(tom, jays).html()).doesNotContain("/them");
        assertThat(sees(tom, "/to-do").html()).doesNotContain("/them");
        assertThat(sees(una, "/to-do").select("a[href=" + jays + "/them]")).isNotEmpty();
        says(una.account(), "/them", "key", key(), "them", "Shall we talk?");
        names(jay, 8);
        assertThat(sees(tom, jays).html()).doesNotContain("/them");
        assertThat(sees(una, jays + "/them").select("main").text())
                .contains("About Tom", "Tom shouts", "Shall we talk?");
    }

    /** A slip of the hour is noticed; and of a goodbye whose hour is over nobody reads that it comes. */
    @Test
    void anHourThatIsOverIsAskedAboutAndNotToldAsToCome() throws Exception {
        leaves(10);
        var meetings = of(jay) + "/meetings";
        var key = key();
        var plan = new String[] {"key", key, "which", "goodbye", "day", day(0).toString(), "time", "00:00", "sure", ""};
        var asked = page(sends(amina, meetings, plan).andExpect(status().isUnprocessableContent()));
        assertThat(asked.select(".error").text()).contains("This hour is over already");
        plan[plan.length - 1] = "yes";
        sends(amina, meetings, plan).andExpect(redirectedUrl(meetings));
        var moved = new String[] {"key", key(), "day", day(0).toString(), "time", "00:01"};
        sends(amina, meetings + "/" + key + "/plan", moved).andExpect(status().isUnprocessableContent());
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("say goodbye");
        assertThat(sees(jay.account(), of(jay)).select("main strong.under")).isEmpty();
        var theirs = sees(jay.account(), meetings).select("main");
        assertThat(theirs.text()).contains("Goodbye");
        assertThat(theirs.select("a[href$=/answer]")).isEmpty();
        var late = new String[] {"key", key(), "which", "goodbye", "day", day(12).toString()};
        asked = page(sends(amina, meetings, late).andExpect(status().isUnprocessableContent()));
        assertThat(asked.select(".error").text()).contains("after the last day of Amina");
    }
}
