package org.kith.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** How a young person and a worker work together: each says their side, and it holds when the other one agrees. */
class TogetherPagesTest extends OnTogether {

    @Autowired
    private TogetherInHandover handedOver;

    @Test
    void eachSaysTheirSideAndItHoldsWhenTheOtherOneAgrees() throws Exception {
        assertThat(main(jay.account(), together()))
                .contains("Amina Nothing is written yet.", "Others in your team Ben Tom")
                .doesNotContain("Ben Nothing is written yet.");
        var form = sees(amina, pair() + "/sides/mine");
        assertThat(form.select("h1").text()).isEqualTo("What Jay can expect from you");
        assertThat(form.select(".readers").text())
                .contains("First Jay and you.", "Once it is agreed")
                .doesNotContain("Brightwell");
        var aminas =
                says(amina.account(), "mine", "helps", "Tea", "between-us", "I tell you first", "look-again", day(30));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote how you can work together");
        assertThat(main(amina.account(), pair())).contains("Tea", "You wrote this on", "Jay has not answered yet.");
        for (var colleague : new UUID[] {tom.account(), ben.account()}) {
            assertThat(main(colleague, pair()))
                    .contains("Nothing is agreed of what Amina says.")
                    .doesNotContain("Tea");
        }
        assertThat(main(jay.account(), pair())).contains("It waits for your answer.", "Yes, I agree");
        agrees(jay.account(), aminas);
        agrees(jay.account(), aminas);
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("Amina wrote how you can work together");
        var jays = says(jay.account(), "mine", "helps", "Food", "helps-not", "Being asked in front of others");
        assertThat(main(amina.account(), "/to-do"))
                .contains("Jay wrote how you can work together, and asks what you think.");
        assertThat(main(tom.account(), "/to-do")).doesNotContain("how you can work together");
        assertThat(main(jay.account(), pair())).contains("Who reads this: Amina and you, nobody else");
        agrees(amina.account(), jays);
        assertThat(sees(jay.account(), "/today").text()).contains("Amina said yes to what you want");
        var agreed = sees(jay.account(), pair()).select(".readers");
        assertThat(agreed.eachText()).hasSize(2).allSatisfy(who -> assertThat(who)
                .contains("you and your team", "Tom"));
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("Amina said yes");
        assertThat(main(amina.account(), "/to-do")).doesNotContain("how you can work together");
        assertThat(main(jay.account(), together())).contains("Amina You and Amina agreed.", "You look at it again on");
        assertThat(main(tom.account(), pair()))
                .contains("How Jay and Amina work together", "Tea", "Food", "Jay agreed on", "Amina agreed on")
                .contains("They look at it again on")
                .doesNotContain("You look at it again");
        assertThat(main(tom.account(), together()))
                .contains("Amina They agreed. They look at it again on", "Others in the team Ben");
        assertThat(main(tom.account(), "/young-people/" + jay.id() + "/record"))
                .contains("They and Amina agreed how they work together");
        var contents =
                acting.reading(Actor.person(tom.account()), jay.id(), TogetherController.TOGETHER, viewer -> handedOver
                        .of(viewer, jay.id())
                        .orElseThrow());
        assertThat(contents.lines())
                .containsExactly(
                        "What helps: Food", "What does not help: Being asked in front of others", "What helps: Tea");
    }

    @Test
    void whatIsChangedWaitsAnewAndUntilThenTheFormerWordsHold() throws Exception {
        agrees(jay.account(), says(amina.account(), "mine", "how-often", "Thursdays", "look-again", day(30)));
        var form = sees(amina, pair() + "/sides/mine");
        assertThat(form.select("#how-often").text()).isEqualTo("Thursdays");
        assertThat(form.select("input[name=look-again]").val()).isEqualTo(day(30));
        assertThat(sees(jay.account(), pair() + "/sides/mine")
                        .select("#between-us-hint")
                        .text())
                .contains("your team reads this line too");
        var second = says(amina.account(), "mine", "how-often", "Every second Thursday");
        var page = sees(jay.account(), pair());
        assertThat(page.select("dt:has(.tag)").eachText()).containsExactly("How often we meet or talk New");
        assertThat(page.select("details[open]").text())
                .contains("Until you both agree to the new words, this holds", "Thursdays");
        assertThat(main(tom.account(), pair())).contains("Thursdays").doesNotContain("Every second");
        sends(
                        jay.account(),
                        pair() + "/otherwise/" + second,
                        "key",
                        UUID.randomUUID().toString(),
                        "words",
                        "Too seldom")
                .andExpect(redirectedUrl(pair()));
        assertThat(main(amina.account(), pair())).contains("Jay sees it differently, since", "Too seldom", "Thursdays");
        assertThat(main(amina.account(), "/to-do")).contains("Jay sees how you work together differently.");
        assertThat(main(ben.account(), pair())).doesNotContain("Too seldom");
        assertThat(after(jay.account(), sends(jay.account(), pair() + "/agreements", "said", second.toString()))
                        .text())
                .contains("Nothing was done: there are other words by now.");
        var fourth = says(jay.account(), "mine", "helps", "Food");
        says(jay.account(), "mine", "helps", "Music");
        assertThat(after(amina.account(), sends(amina, pair() + "/agreements", "said", fourth.toString()))
                        .text())
                .contains("Nothing was done: there are other words by now.");
        var third = says(amina.account(), "mine", "how-often", "Thursdays, or I ring");
        agrees(jay.account(), third);
        assertThat(main(tom.account(), pair())).contains("Thursdays, or I ring");
        sends(
                        jay.account(),
                        pair() + "/otherwise/" + third,
                        "key",
                        UUID.randomUUID().toString(),
                        "words",
                        "")
                .andExpect(redirectedUrl(pair()));
        assertThat(main(tom.account(), pair()))
                .as("what they agree to no more holds no more")
                .contains("Nothing is agreed of what Amina says.");
    }

    @Test
    void aWorkerWritesWhatTheyWereToldAndNobodyAgreesForTheYoungPerson() throws Exception {
        var told = says(amina.account(), "told", "reach", "Text me");
        assertThat(main(jay.account(), pair()))
                .contains("Amina wrote down on", "what you told them.", "Yes, I agree", "That is not what I said");
        for (var other : new UUID[] {amina.account(), tom.account()}) {
            sends(other, pair() + "/agreements", "said", told.toString()).andExpect(status().is4xxClientError());
            sends(other, pair() + "/otherwise/" + told, "key", UUID.randomUUID().toString())
                    .andExpect(status().is4xxClientError());
        }
        assertThat(page(sends(amina, pair() + "/agreements", "said", told.toString())
                                .andExpect(status().isForbidden()))
                        .text())
                .contains("For the young person nobody else agrees.");
        assertThat(main(tom.account(), pair())).doesNotContain("Text me");
        agrees(jay.account(), told);
        assertThat(main(tom.account(), pair())).contains("Text me", "Amina wrote down on", "what Jay told them.");
        asks(tom, pair() + "/sides/mine").andExpect(status().isForbidden());
        asks(jay.account(), pair() + "/sides/told").andExpect(status().isNotFound());
    }

    @Test
    void aDayOnWhichBothWantToLookAgainIsToldToBoth() throws Exception {
        agrees(jay.account(), says(amina.account(), "mine", "helps", "Tea", "look-again", day(0)));
        assertThat(sees(jay.account(), "/today").text())
                .contains("You and Amina wanted to look again at how you work together");
        assertThat(main(amina.account(), "/to-do")).contains("You and Jay wanted to look again");
        assertThat(sees(amina, "/to-do").select("a[href=" + pair() + "]").text())
                .isEqualTo("Look at it: Jay");
        agrees(jay.account(), says(amina.account(), "mine", "helps", "Tea"));
        assertThat(main(jay.account(), pair()))
                .as("the day went with the words")
                .doesNotContain("You look at it again");
        agrees(jay.account(), says(amina.account(), "mine", "helps", "Tea", "look-again", day(90)));
        assertThat(main(amina.account(), "/to-do")).doesNotContain("wanted to look again");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("wanted to look again");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var key = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, pair() + "/sides/mine", "key", key.toString(), "seen", "0", "helps", "Tea")
                    .andExpect(redirectedUrl(pair()));
        }
        sends(amina, pair() + "/sides/mine", "key", UUID.randomUUID().toString(), "seen", "0", "helps", "Tea")
                .andExpect(redirectedUrl(pair()));
        assertThat(versions(false)).as("from another tab too").isEqualTo(1);
        says(amina.account(), "mine", "helps", "Coffee");
        assertThat(page(sends(amina, pair() + "/sides/mine", "key", key.toString(), "seen", "0", "helps", "Tea")
                                .andExpect(status().isConflict()))
                        .select("main")
                        .text())
                .as("an old page sent again")
                .contains("Coffee");
        says(amina.account(), "told", "helps", "Food");
        var late = page(sends(
                        jay.account(),
                        pair() + "/sides/mine",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "0",
                        "helps",
                        "Music")
                .andExpect(status().isConflict()));
        assertThat(late.select("main").text()).contains("Something else was written here", "Food");
        assertThat(late.select("#helps").text()).isEqualTo("Music");
        assertThat(late.select("[name=seen]").val()).isEqualTo("3");
        assertThat(versions(true)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatIsTypedIsKept() throws Exception {
        var key = UUID.randomUUID();
        var page = page(tries(amina.account(), "mine", key, "helps", "x".repeat(1_001), "look-again", "1999-01-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "These words are too long: 1,001 letters. Use at most 1,000",
                        "When you look at it again: this day is over. Choose today or a day to come");
        tries(amina.account(), "mine", key, "helps", "Keep [[this]]").andExpect(status().isUnprocessableContent());
        assertThat(page(tries(amina.account(), "mine", key).andExpect(status().isUnprocessableContent()))
                        .select("title")
                        .text())
                .startsWith("Error:");
        sends(
                        jay.account(),
                        draftsOf(jay) + "together-mine-" + amina.account(),
                        "key",
                        key.toString(),
                        "seen",
                        "0",
                        "helps",
                        "Fo")
                .andExpect(status().isNoContent());
        assertThat(sees(jay.account(), pair() + "/sides/mine").select("#helps").text())
                .isEqualTo("Fo");
        assertThat(main(jay.account(), "/drafts")).contains("Go on writing how we work together");
        var aminas = says(amina.account(), "mine", "helps", "Tea");
        var otherwise = pair() + "/otherwise/" + aminas;
        sends(jay.account(), draftsOf(jay) + "together-otherwise-" + aminas, "key", key.toString(), "words", "Not")
                .andExpect(status().isNoContent());
        var differently = sees(jay.account(), otherwise);
        assertThat(differently.select("#words").text()).isEqualTo("Not");
        assertThat(differently.select("h1").text()).isEqualTo("I see it differently");
        assertThat(differently.select(".readers").text()).contains("Amina and you, nobody else");
        agrees(jay.account(), aminas);
        var noMore = sees(jay.account(), otherwise);
        assertThat(noMore.select("h1").text()).isEqualTo("I do not agree any more");
        assertThat(noMore.select(".readers").text()).contains("Tom").doesNotContain("Once");
    }

    @Test
    void nobodyElseReadsOrWritesItAndEachLookIsLogged() throws Exception {
        var said = says(amina.account(), "mine", "helps", "Tea");
        agrees(jay.account(), said);
        var form = pair() + "/sides/mine";
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : new String[] {together(), pair(), form, pair() + "/otherwise/" + said}) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            sends(hidden, form, "key", UUID.randomUUID().toString(), "helps", "x")
                    .andExpect(status().isNotFound());
            sends(
                            hidden,
                            draftsOf(jay) + "together-mine-" + amina.account(),
                            "key",
                            UUID.randomUUID().toString(),
                            "helps",
                            "x")
                    .andExpect(status().isNotFound());
        }
        asks(analyst, together()).andExpect(status().isForbidden());
        asks(amina, together() + "/" + ruth.account()).andExpect(status().isNotFound());
        var before = log(ashdown, jay).size();
        assertThat(sees(amina, together())
                        .select("nav.tabs a[aria-current=page]")
                        .text())
                .isEqualTo("Working together");
        assertThat(log(ashdown, jay).subList(before, before + 1)).containsExactly("together");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of how you work together");
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(main(ruth.account(), pair())).contains("Tea");
        assertThat(page(asks(ruth, form).andExpect(status().isForbidden())).text())
                .contains("In an emergency you only read");
        sends(ruth, form, "key", UUID.randomUUID().toString(), "helps", "x").andExpect(status().isForbidden());
    }
}
