package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** A young person who stands here twice: nothing opens before the second person's yes, nothing but to those whose it is, and all closes again. */
class RecordJoinPagesTest extends OnPages {
    InOrganisation ashdown;
    InTeam north;
    InTeam river;
    Colleague amina;
    Colleague tom;
    Colleague nia;
    Colleague wendy;
    Colleague dana;
    Young jay;
    Young twice;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        north = ashdown.team("North");
        river = ashdown.team("River");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        nia = river.manager("Nia");
        wendy = ashdown.analyst("Wendy");
        dana = ashdown.service("Brightwell", "housing").partner("Dana");
        jay = north.youngPerson("Jay").childNumber("900001").comesIn();
        twice = north.youngPerson("Jay Marsh").childNumber("900002");
        jay.home("U4").since("2014-01-01");
        twice.home("U1").since("2016-01-01");
        amina.writes(jay, "home", "note").on("3 days ago").saying("About the first flat");
        tom.writes(twice, "home", "note").on("2 days ago").saying("About the second flat");
        jay.shares("home").with(dana);
        world.settle();
    }

    private String parts(Young young) {
        return "/young-people/" + young.id() + "/parts";
    }

    private String record(Young young) {
        return "/young-people/" + young.id() + "/record";
    }

    private String proposed() throws Exception {
        sends(amina, parts(twice), "number", "900001", "because", "The same birthday, and she says so")
                .andExpect(redirectedUrl(parts(twice)));
        return sees(wendy, parts(jay)).select("form[action$=/confirmation]").attr("action");
    }

    private String joined() throws Exception {
        var confirmation = proposed();
        sends(tom, confirmation).andExpect(redirectedUrl(parts(jay)));
        return confirmation.replace("/confirmation", "");
    }

    private List<String> listed() throws Exception {
        return sees(tom, "/young-people").select("table th a").eachText();
    }

    @Test
    void nothingOpensBeforeASecondPersonLookedAtBothAndSaidYes() throws Exception {
        var nobody = page(sends(nia, parts(jay), "number", "900002").andExpect(status().isNotFound()));
        assertThat(nobody.text()).doesNotContain("Jay");
        for (var number : List.of("", "900001", "1")) {
            sends(amina, parts(jay), "number", number).andExpect(status().isUnprocessableContent());
        }
        var beside = page(sends(amina, parts(jay), "number", "900002").andExpect(status().isOk()));
        assertThat(beside.select("h1").text()).isEqualTo("Are 900001 and 900002 one young person?");
        assertThat(beside.select("table").text()).contains("Jay", "Jay Marsh", "North", "1 Jan 2016");
        assertThat(log(ashdown, twice)).contains("parts");
        var wrong = page(sends(amina, parts(jay), "number", "900002", "because", " ")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.text()).contains("Please write how you know.");
        var confirmation = proposed();
        proposed();
        assertThat(confirmation)
                .as("whoever comes in keeps theirs")
                .contains(jay.id().toString());
        asks(jay.account(), record(twice)).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), parts(jay)).text())
                .contains("There is one record")
                .doesNotContain("Amina");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("two parts");
        assertThat(sees(amina, parts(jay)).select("form[action$=/confirmation]"))
                .isEmpty();
        sends(amina, confirmation).andExpect(status().isForbidden());
        for (var one : List.of(tom, wendy)) {
            assertThat(sees(one, "/to-do").select("main").text())
                    .contains("Amina proposed that 900001 and 900002 are one young person");
        }
        asks(nia, parts(jay)).andExpect(status().isNotFound());
        asks(dana, parts(jay)).andExpect(status().isNotFound());
        assertThat(listed()).contains("Jay", "Jay Marsh");
        sends(tom, confirmation.replace("/confirmation", "/removal"), "because", "Her cousin")
                .andExpect(redirectedUrl(parts(jay)));
        sends(wendy, confirmation).andExpect(redirectedUrl(parts(jay)));
        asks(jay.account(), record(twice)).andExpect(status().isNotFound());
        assertThat(sees(wendy, parts(jay)).select("#joins").text()).contains("Tom said no", "Her cousin");
    }

    /** Nor does whoever has two accounts say both; and whoever proposed it takes it back. */
    @Test
    void whoeverProposedItSaysNothingMoreButTakesItBack() throws Exception {
        var second = north.manager("Tom");
        world.settle();
        sends(tom, parts(jay), "number", "900002", "because", "Same").andExpect(redirectedUrl(parts(jay)));
        var confirmation =
                sees(wendy, parts(jay)).select("form[action$=/confirmation]").attr("action");
        for (var one : List.of(tom, second)) {
            assertThat(sees(one, parts(jay)).text()).contains("Somebody else has to say whether it is so");
            assertThat(sees(one, "/to-do").select("main").text()).doesNotContain("one young person");
            sends(one, confirmation).andExpect(status().isForbidden());
        }
        var removal = confirmation.replace("/confirmation", "/removal");
        asks(amina, removal).andExpect(status().isForbidden());
        sends(tom, removal, "because", "I was wrong").andExpect(redirectedUrl(parts(jay)));
        assertThat(sees(wendy, "/to-do").select("main").text()).doesNotContain("one young person");
    }

    @Test
    void bothAreTheirsOnceItIsSoAndNobodyElseSeesMore() throws Exception {
        var join = joined();
        assertThat(listed()).contains("Jay").doesNotContain("Jay Marsh");
        assertThat(sees(tom, "/young-people/" + twice.id()).select("#joined")).hasSize(1);
        assertThat(sees(jay.account(), "/today").text()).contains("Your record has two parts now. You can read both.");
        var own = sees(jay.account(), parts(jay));
        assertThat(own.text()).contains("Amina found it, and Tom looked too", "“The same birthday, and she says so”");
        assertThat(own.select("a[href='" + record(twice) + "']").text()).isEqualTo("Read the other part");
        assertThat(sees(jay.account(), record(twice)).text()).contains("About the second flat");
        assertThat(sees(jay.account(), record(jay)).text()).contains("About the first flat");
        assertThat(sees(jay.account(), "/young-people/" + twice.id())
                        .select("h1")
                        .text())
                .as("in their own words")
                .isEqualTo(sees(jay.account(), "/young-people/" + jay.id())
                        .select("h1")
                        .text());
        assertThat(sees(jay.account(), "/young-people/" + twice.id() + "/who-looked")
                        .text())
                .contains("whether there is another record of you");
        assertThat(sees(dana, record(jay)).text()).contains("About the first flat");
        asks(dana, record(twice)).andExpect(status().isNotFound());
        asks(nia, record(twice)).andExpect(status().isNotFound());
        sends(tom, join + "/removal", "because", " ").andExpect(status().isUnprocessableContent());
        sends(tom, join + "/removal", "because", "It was her cousin after all").andExpect(redirectedUrl(parts(jay)));
        for (var page : List.of(record(twice), parts(twice), "/young-people/" + twice.id())) {
            asks(jay.account(), page).andExpect(status().isNotFound());
        }
        assertThat(sees(jay.account(), "/today").text()).contains("A part was taken out of your record again");
        assertThat(sees(tom, record(twice)).text()).contains("About the second flat");
        assertThat(listed()).contains("Jay", "Jay Marsh");
    }

    @Test
    void theyThemselvesSayThatItIsNotThemAtOnceAndAreAnswered() throws Exception {
        var join = joined();
        var removal = join + "/removal";
        assertThat(sees(jay.account(), removal).select(".readers").text()).contains("Amina and Tom");
        sends(jay.account(), removal, "because", "").andExpect(status().isUnprocessableContent());
        var done = after(
                jay.account(),
                sends(jay.account(), removal, "because", "I never lived in Leeds")
                        .andExpect(redirectedUrl("/today")));
        assertThat(done.text()).contains("You see only your own record now.");
        asks(jay.account(), record(twice)).andExpect(status().isNotFound());
        for (var one : List.of(tom, wendy)) {
            assertThat(sees(one, "/to-do").select("main").text())
                    .contains("Jay says that one of the two records is not about them", "I never lived in Leeds");
        }
        assertThat(sees(amina, parts(jay)).select("#joins").text()).contains("I never lived in Leeds");
        assertThat(listed()).as("until somebody looked into it").doesNotContain("Jay Marsh");
        sends(amina, join + "/answer", "words", "x").andExpect(status().isForbidden());
        sends(tom, join + "/answer", "words", "").andExpect(status().isUnprocessableContent());
        sends(tom, join + "/answer", "words", "You are right, Jay. I am sorry.").andExpect(redirectedUrl(parts(jay)));
        sends(wendy, join + "/answer", "words", "Once more").andExpect(redirectedUrl(parts(jay)));
        assertThat(listed()).contains("Jay", "Jay Marsh");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("is not about them");
        assertThat(sees(jay.account(), "/today").text()).contains("You said: that is not me. Here is the answer.");
        assertThat(sees(jay.account(), parts(jay)).text())
                .contains("You are right, Jay. I am sorry.")
                .doesNotContain("Once more");
    }

    /** A move takes both, so whoever works with one works with the other; in two teams nobody says yes. */
    @Test
    void inTwoTeamsNobodySaysYesAndAMoveTakesBoth() throws Exception {
        var far = river.youngPerson("Jay M").childNumber("900003");
        var own = north.youngPerson("Robin").childNumber("900004").comesIn();
        world.settle();
        sends(amina, parts(jay), "number", "900003").andExpect(status().isUnprocessableContent());
        sends(wendy, parts(jay), "number", "900004", "because", "x").andExpect(status().isUnprocessableContent());
        sends(wendy, parts(own), "number", "900003", "because", "Same").andExpect(redirectedUrl(parts(own)));
        var analyst = ashdown.analyst("Olga");
        world.settle();
        var page = sees(analyst, parts(own));
        assertThat(page.text()).contains("They are in two teams");
        assertThat(page.select("form[action$=/confirmation]")).isEmpty();
        var join = page.select("a[href$=/removal]").attr("href").replace("/removal", "");
        sends(analyst, join + "/confirmation").andExpect(status().isUnprocessableContent());
        asks(nia, parts(own)).andExpect(status().isNotFound());
        assertThat(sees(nia, parts(far)).select("#joins"))
                .as("what they do not see both of")
                .isEmpty();
        joined();
        moves(jay, river);
        assertThat(sees(nia, record(jay)).text()).contains("About the first flat");
        assertThat(sees(nia, record(twice)).text()).contains("About the second flat");
        for (var young : List.of(jay, twice)) {
            asks(amina, record(young)).andExpect(status().isNotFound());
        }
        assertThat(sees(jay.account(), record(twice)).text()).contains("About the second flat");
    }

    @Test
    void nobodyOfAnotherOrganisationIsEverProposed() throws Exception {
        var elsewhere = world.organisation("Elsewhere");
        var sid = elsewhere.analyst("Sid");
        elsewhere.team("Hill").youngPerson("Jay").childNumber("900009");
        world.settle();
        sends(wendy, parts(jay), "number", "900009", "because", "x").andExpect(status().isUnprocessableContent());
        asks(sid, parts(jay)).andExpect(status().isNotFound());
        sends(sid, parts(jay), "number", "900002", "because", "x").andExpect(status().isNotFound());
        sends(sid, proposed()).andExpect(status().isNotFound());
    }

    private void moves(Young young, InTeam to) throws Exception {
        sends(
                        tom,
                        "/young-people/" + young.id() + "/team",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        north.id().toString(),
                        "chosen",
                        to.id().toString(),
                        "day",
                        LocalDate.now().toString(),
                        "because",
                        "They moved")
                .andExpect(status().isOk());
    }
}
