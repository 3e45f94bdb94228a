package org.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody new is introduced as the young person wishes it: nothing is planned before that, nothing fixed before it suits both, and nothing closes silently. */
class IntroductionsPagesTest extends OnIntroductions {

    @Autowired
    private IntroductionsInHandover handedOver;

    @Test
    void fromTheYoungPersonsWishesToHavingMetAndBothSayHowItWas() throws Exception {
        assertThat(sees(jay.account(), all()).select("main").text()).contains("Nobody new is coming.");
        var one = begun(amina.account(), "else", "name", "Sunita Rao", "does", "keys", "begins", day(20));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina would like you to meet Sunita Rao");
        assertThat(sees(amina, "/to-do").select("main").text())
                .contains("Jay is to meet Sunita Rao", "has not said yet how it should be");
        assertThat(sees(jay.account(), one + "/parts/wishes")
                        .select("#not-hint")
                        .text())
                .contains("Only you and your team read this. Sunita Rao is not told.");
        asks(amina, one + "/parts/plan").andExpect(redirectedUrl(one));
        tries(amina.account(), one, "plan", plan(9)).andExpect(status().isForbidden());
        says(jay.account(), one, "wishes", "how", "A walk first", "not", "Why I left the last place");
        sends(
                        jay.account(),
                        aboutMe(),
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "0",
                        "words",
                        "Call me Jay\nBe on time\nI had a dog")
                .andExpect(redirectedUrl(aboutMe()));
        says(jay.account(), one, "about", "lines", "Be on time", "lines", "Call me Jay", "lines", "Not theirs");
        assertThat(sees(amina, one).select("main").text())
                .contains("A walk first", "Call me Jay Be on time", "Now it needs a day")
                .doesNotContain("I had a dog", "Not theirs");
        assertThat(sees(jay.account(), one).select("main").text()).contains("Amina plans a day now.");
        says(amina.account(), one, "hello", "words", "I have an old dog");
        assertThat(sees(jay.account(), one).select("main").text()).doesNotContain("Amina passed it on");
        says(amina.account(), one, "passed-on");
        assertThat(sees(jay.account(), one).select("main > p.quiet").text()).contains("Amina passed it on");
        assertThat(sees(amina, one + "/parts/plan").select("main").text())
                .contains("A good time to meet is before", "A walk first");
        var past = new String[] {"day", day(0), "time", "00:00", "place", "The flat"};
        assertThat(page(tries(amina.account(), one, "plan", past).andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .contains("This hour is over already.");
        says(amina.account(), one, "plan", plan(18));
        assertThat(sees(jay.account(), one).select("main").text())
                .contains(
                        "I have an old dog",
                        "Amina comes along.",
                        "This is planned. Does it suit you?",
                        "quite close to the day");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina planned how you meet Sunita Rao");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("whether the plan suits Sunita Rao");
        says(jay.account(), one, "answer", "answer", "another-day", "words", "On Friday I have boxing");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("It needs another day");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("You asked for another day than", "Amina plans a new one");
        says(amina.account(), one, "plan", plan(9));
        says(amina.account(), one, "answer", "side", "other", "answer", "suits");
        assertThat(sees(amina, all()).select(".tag").text()).contains("Planned, not fixed yet");
        says(jay.account(), one, "answer", "answer", "suits");
        assertThat(sees(jay.account(), all()).select(".tag").text()).contains("Fixed");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Sunita Rao");
        assertThat(sees(amina, one + "/parts/wishes").select("h1").text()).isEqualTo("What Jay wishes");
        dayIsOver(one);
        assertThat(sees(jay.account(), one + "/parts/outcome").select("main").text())
                .contains("It can be planned again.", "In your own words.")
                .doesNotContain("To Jay");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("The day is over. Did they meet?");
        says(amina.account(), one, "outcome", "came", "held", "words", "They talked about the dog");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote down that you met Sunita Rao");
        assertThat(sees(jay.account(), one + "/parts/went").text()).doesNotContain("Jay reads this too");
        says(jay.account(), one, "went", "words", "The dog was nice");
        assertThat(sees(tom, one).select("main .own").text()).contains("They talked about the dog", "The dog was nice");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Sunita Rao");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record").text()).contains("Jay met Sunita Rao");
        tries(amina.account(), one, "call-off", "words", "No").andExpect(status().isForbidden());
    }

    @Test
    void aColleagueAnswersThemselvesAndEitherSideCallsItOffWithWords() throws Exception {
        var one = begun(amina.account(), "a-" + tom.account());
        assertThat(sees(jay.account(), one + "/parts/wishes").select("main").text())
                .as("a colleague reads what the team reads")
                .contains("What should Tom not ask you about?", "Tom is in your team and reads it too")
                .doesNotContain("not be told");
        says(amina.account(), one, "wishes", "none", "yes");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("You said: I have no wishes.", "written down by Amina, as you said it");
        says(amina.account(), one, "plan", plan(3));
        assertThat(sees(tom, "/to-do").select("main").text())
                .contains("Jay is to meet Tom", "whether the plan suits Tom");
        assertThat(sees(amina, one + "/parts/answer").select("main input[name=side]"))
                .isEmpty();
        says(amina.account(), one, "answer", "side", "other", "answer", "suits");
        assertThat(sees(tom, one).select("main").text())
                .as("what is said for the young person alone")
                .contains("It suits Jay, as Amina wrote it down.", "You have not said yet.", "Does it suit you?");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina wrote down that meeting Tom suits you. Is that right?");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("Amina wrote down that it suits you. Is that right?", "Say if it suits me")
                .doesNotContain("You said it suits you.");
        says(tom.account(), one, "answer", "side", "other", "answer", "suits");
        for (var page : List.of(all(), one)) {
            assertThat(sees(jay.account(), page).select("main .face").text())
                    .as("a face beside the name")
                    .isEqualTo("T");
        }
        assertThat(sees(amina, all()).select(".tag").text()).contains("Fixed");
        var content = acting.reading(
                        tom.actor(),
                        jay.id(),
                        IntroductionsController.INTRODUCTION,
                        viewer -> handedOver.of(viewer, jay.id()))
                .orElseThrow();
        assertThat(content.lines())
                .singleElement()
                .asString()
                .startsWith("Meeting Tom: ")
                .endsWith("The flat, Lock Street");
        dayIsOver(one);
        page(tries(amina.account(), one, "outcome", "came", "fell-through")
                .andExpect(status().isUnprocessableContent()));
        says(amina.account(), one, "outcome", "came", "fell-through", "words", "The bus did not come");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote why you did not meet Tom");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("It needs another day");
        var second = page(sends(
                        jay.account(),
                        one + "/parts/outcome",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "4",
                        "came",
                        "held",
                        "words",
                        "It was ok")
                .andExpect(status().isConflict()));
        assertThat(second.select("main").text())
                .contains("Amina said on", "The bus did not come", "We met It was ok", "how it was for you")
                .doesNotContain("It is fine if");
        assertThat(page(asks(jay.account(), one + "/parts/outcome").andExpect(status().isConflict()))
                        .select("main")
                        .text())
                .as("what was begun and can be said no more")
                .contains("It was ok");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("also when you see it differently", "Amina can plan another day");
        says(jay.account(), one, "went", "words", "I was there at five");
        assertThat(sees(amina, one).select("main").text()).contains("I was there at five");
        page(tries(amina.account(), one, "call-off").andExpect(status().isUnprocessableContent()));
        says(jay.account(), one, "call-off");
        assertThat(sees(amina, all()).select(".card").text()).contains("Called off", "Jay called it off on");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Jay is to meet");
        assertThat(said(one)).isEqualTo(7);
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("You do not want this any more. That is fine.");
    }

    @Test
    void theYoungPersonAsksToMeetSomebodyAndSaysWhoHelps() throws Exception {
        var form = sees(jay.account(), all() + "/new");
        assertThat(form.select("select option[selected]"))
                .as("nobody is chosen for them")
                .isEmpty();
        assertThat(form.select("optgroup").eachAttr("label"))
                .containsExactly("In the team", "At a service", "Anybody else");
        assertThat(form.select(".readers").text()).contains("Amina", "Tom").doesNotContain("Brightwell");
        var typed = page(sends(
                        jay.account(),
                        all(),
                        "key",
                        UUID.randomUUID().toString(),
                        "whom",
                        "else",
                        "why",
                        "x".repeat(1_001),
                        "begins",
                        "2020-01-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(typed.select(".error").eachText()).hasSize(4).anySatisfy(error -> assertThat(error)
                .contains("this day is long over"));
        assertThat(sees(jay.account(), all() + "/new").select("#why").text()).hasSize(1_001);
        var one = begun(
                jay.account(),
                "else",
                "name",
                "My aunt’s friend",
                "helper",
                amina.account().toString());
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Jay is to meet My aunt’s friend");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("aunt");
        assertThat(sees(jay.account(), one).select("main a.button").eachText()).contains("What I wish");
        assertThat(sees(jay.account(), "/today")
                        .select("main a[href=" + all() + "]")
                        .text())
                .isEqualTo("People I will meet");
        assertThat(sees(amina, all()).select("nav.tabs a[aria-current=page]").text())
                .isEqualTo("Introductions");
        assertThat(log(ashdown, jay)).contains("introductions", "introduction");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of people you will meet");
    }

    /** Nobody waits at the door for somebody who has left by then: each of them is told while there is time. */
    @Test
    void whoeverIsToBeThereAndLeavesBeforeItIsTold() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var one = begun(amina.account(), "else", "name", "Sunita Rao");
        says(jay.account(), one, "wishes", "who", "Amina");
        says(amina.account(), one, "plan", plan(12));
        says(amina.account(), one, "answer", "side", "other", "answer", "suits");
        says(jay.account(), one, "answer", "answer", "suits");
        var told = "not there any more on the day that is planned";
        assertThat(sees(jay.account(), one).select("main").text()).doesNotContain(told);
        leaves(amina, 10);
        var last = Dates.longDay(LocalDate.parse(day(10)));
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("Amina is " + told + ". The last day: " + last + ". You can ask for another day");
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("On the day with Sunita Rao, Amina is not there any more");
        assertThat(sees(amina, one).select("main").text())
                .contains("You are " + told + ". Your last day: " + last + ". Choose another day");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("You are " + told);
        assertThat(sees(tom, one).select("main").text()).contains("Amina is " + told);
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Jay is to meet Sunita Rao", "Amina is " + told);
        assertThat(sees(ruth, "/to-do").select("main").text()).doesNotContain(told);
        says(amina.account(), one, "plan", "day", day(12), "time", "16:30", "place", "The flat", "along", "Tom");
        for (var who : List.of(amina, tom)) {
            assertThat(sees(who, "/to-do").select("main").text()).doesNotContain(told);
        }
        assertThat(sees(jay.account(), one).select("main").text()).doesNotContain(told);
        says(
                amina.account(),
                one,
                "plan",
                "day",
                day(11),
                "time",
                "16:30",
                "place",
                "The flat",
                "along",
                "Mum and AMINA");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Amina is " + told);
        says(amina.account(), one, "plan", plan(10));
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain(told);
    }

    @Test
    void nobodyIsIntroducedAfterTheirLastDay() throws Exception {
        tom.worksWith(jay).since("1 year ago");
        world.settle();
        var one = begun(amina.account(), "a-" + tom.account());
        says(amina.account(), one, "wishes", "none", "yes");
        says(amina.account(), one, "plan", plan(12));
        leaves(tom, 10);
        assertThat(sees(amina, "/to-do").select("main").text())
                .contains("Tom is not there any more on the day that is planned");
        assertThat(page(tries(amina.account(), one, "plan", plan(11)).andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .contains("Whoever they are to meet is not there any more on that day.");
        says(amina.account(), one, "plan", plan(10));
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("not there any more");
    }

    private void leaves(Colleague who, int days) throws Exception {
        sends(
                        who,
                        "/handovers/leaving",
                        "key",
                        UUID.randomUUID().toString(),
                        "who",
                        who.account().toString(),
                        "day",
                        day(days),
                        "reason",
                        "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
    }
}
