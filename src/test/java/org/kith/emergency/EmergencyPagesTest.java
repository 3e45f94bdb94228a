package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.kith.SignedInAs.signedInLongAgo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opening a record in an emergency, as whoever opens it meets it on the pages. */
class EmergencyPagesTest extends OnEmergencies {
    @Test
    void itOpensForAnHourSaysSoOnEveryPageAndIsClosedByWhoeverOpenedIt() throws Exception {
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        assertThat(sees(ruth, "/young-people").select("main a[href=/emergency]"))
                .isNotEmpty();
        var form = sees(ruth, "/emergency");
        assertThat(form.text()).contains("It opens for one hour", "are told that it was you", "in the log, in red");
        sends(ruth, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
        for (var page : List.of("", "/record", "/sharing", "/who-looked", "/entries/" + home.id())) {
            assertThat(sees(ruth, of(page)).select("section.emergency").text())
                    .as(page)
                    .contains("Opened in an emergency until", "What you read is told");
        }
        assertThat(sees(ruth, "/young-people").select("section.emergency")).isEmpty();
        assertThat(sees(amina, of("/record")).select("section.emergency")).isEmpty();
        assertThat(sees(ruth, "/emergency").text()).contains("Open now: Jay");
        sends(ruth, of("/emergency/end")).andExpect(redirectedUrl("/emergency"));
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        assertThat(sees(ruth, "/emergency").text())
                .contains("What you opened before", REASON)
                .doesNotContain("Open now");
        sends(ruth, of("/emergency/end")).andExpect(redirectedUrl("/emergency"));
    }

    @Test
    void afterTheHourTheNextClickIsAnsweredAsAnyOther() throws Exception {
        sends(ruth, "/emergency", form());
        asks(ruth, of("/record")).andExpect(status().isOk());
        JdbcClient.create(TestDatabase.superuser())
                .sql("update emergency_access set opened_by_clock = opened_by_clock - interval '1 hour'")
                .update();
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        sends(ruth, of("/entries"), "words", "x").andExpect(status().isNotFound());
    }

    @Test
    void sentTwiceItOpensOnce() throws Exception {
        var form = form();
        sends(ruth, "/emergency", form).andExpect(redirectedUrl(of("/record")));
        sends(ruth, "/emergency", form).andExpect(redirectedUrl(of("/record")));
        emergency();
    }

    /** An old tab, or Back: the form of before is no way in, and nothing says that it was. */
    @Test
    void sentAgainAfterItWasClosedItOpensNothingAndGivesTheWordsBack() throws Exception {
        var form = form();
        sends(ruth, "/emergency", form);
        sends(ruth, of("/emergency/end"));
        var late = page(sends(ruth, "/emergency", form).andExpect(status().isConflict()));
        assertThat(late.select("[role=status]").text())
                .contains("opens nothing a second time", "fill in the form once more");
        assertThat(late.select("textarea").val()).isEqualTo(REASON);
        assertThat(late.select("h1").text()).as("it was kept the first time").isEqualTo("This emergency is over");
        assertThat(late.select("main a[href=/emergency]").text()).isEqualTo("Fill in the form once more");
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        emergency();
        sends(ruth, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
    }

    /** The same form with something else in it is no second click. */
    @Test
    void aSecondTabAsksAgainOnceAnotherWasOpenedAndClosed() throws Exception {
        var tab = sees(ruth, "/emergency").select("[name=after]").val();
        sends(ruth, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
        sends(ruth, of("/emergency/end"));
        var again = page(sends(ruth, "/emergency", form("after", tab)).andExpect(status().isUnprocessableEntity()));
        assertThat(again.select("#reason-wrong").text()).startsWith("You opened a record since this form began");
        assertThat(again.select("#reason").val()).contains(REASON);
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        sends(ruth, "/emergency", form("after", again.select("[name=after]").val()))
                .andExpect(redirectedUrl(of("/record")));
    }

    @Test
    void theSameFormWithOtherWordsLosesNone() throws Exception {
        var key = UUID.randomUUID().toString();
        sends(ruth, "/emergency", form("key", key));
        var hurt = page(sends(ruth, "/emergency", form("key", key, "reason", "Jay rang again and is hurt"))
                .andExpect(status().isConflict()));
        assertThat(hurt.select("[role=status]").text()).contains("What you wrote then stands");
        assertThat(hurt.select("textarea").val()).isEqualTo("Jay rang again and is hurt");
        sends(ruth, "/emergency", form("key", key, "name", "Ben")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theNumberOfSomebodyElsesEmergencyInTheFormOpensNothing() throws Exception {
        sends(ruth, "/emergency", form());
        var theirs = form("key", emergency().toString());
        var told = page(sends(rita, "/emergency", theirs).andExpect(status().isConflict()));
        assertThat(told.select("textarea").val()).isEqualTo(REASON);
        asks(rita, of("/record")).andExpect(status().isNotFound());
        emergency();
    }

    /** The sentence the next page says, and what stands on it. */
    private String next(Colleague who, String... form) throws Exception {
        var answer = sends(who, "/emergency", form).andExpect(redirectedUrl(of("/record")));
        var cookie = answer.andReturn().getResponse().getCookie("done");
        return page(mvc.perform(
                        get(of("/record")).with(signedInAs(who.account())).cookie(cookie)))
                .select("main, section.emergency, [role=status]")
                .text();
    }

    @Test
    void openedAgainByTheSameWordsItSaysThatItIsOpenAlreadyAndUntilWhen() throws Exception {
        assertThat(next(ruth, form())).contains("You are in the record now.");
        assertThat(next(ruth, form()))
                .contains("This record was open already", "Opened in an emergency until")
                .doesNotContain("You are in the record now");
        emergency();
    }

    @Test
    void whoeverIsOfTheTeamReadsThatNoEmergencyWasOpened() throws Exception {
        assertThat(next(amina, form()))
                .contains("This is a record of your own team.", "No emergency was opened, and nobody was told.")
                .doesNotContain("You are in the record now");
    }

    @Test
    void whoeverMayNotReadsAWholeSentenceAndAYoungPersonWhomToTurnTo() throws Exception {
        for (var address : List.of("/emergency", "/emergencies")) {
            assertThat(page(asks(administrator, address).andExpect(status().isForbidden()))
                            .select("main p")
                            .text())
                    .contains("Those who work with young people here can open a record in an emergency")
                    .contains("ring 999");
            assertThat(page(asks(jay.account(), address).andExpect(status().isForbidden()))
                            .select("main p")
                            .text())
                    .contains("tell somebody of your team", "ring 999")
                    .doesNotContain("can. If");
        }
    }

    @Test
    void openedAgainForAnotherReasonTheFirstOneStandsAndTheWordsComeBack() throws Exception {
        sends(ruth, "/emergency", form());
        var hurt = form("reason", "Jay rang again\nand is hurt");
        var told = page(sends(ruth, "/emergency", hurt).andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("still open", "What you wrote then stands");
        assertThat(told.select("textarea").val()).isEqualTo("Jay rang again\nand is hurt");
        var untold = page(sends(ruth, "/emergency", notTelling()).andExpect(status().isConflict()));
        assertThat(untold.select("textarea").val()).isEqualTo(REASON + "\n\n" + NOT_SAFE);
        emergency();
        assertThat(sees(ruth, told.select("a.button").attr("href")).text())
                .contains("Open now: Jay", REASON)
                .doesNotContain("is hurt");
        assertThat(sees(mo, "/emergencies").text()).contains(REASON).doesNotContain("is hurt");
        sends(rita, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
        sends(ruth, of("/emergency/end"));
        sends(ruth, "/emergency", hurt).andExpect(redirectedUrl(of("/record")));
        assertThat(sees(mo, "/emergencies").text()).contains("Jay rang again and is hurt");
    }

    @Test
    void whatIsFilledInWronglyComesBackWithEveryWord() throws Exception {
        var page = page(sends(
                        ruth,
                        "/emergency",
                        form(
                                "name",
                                "",
                                "born",
                                "2199-01-01",
                                "reason",
                                "in need",
                                "dangerous",
                                "true",
                                "reviewOn",
                                "2019-01-01"))
                .andExpect(status().isUnprocessableEntity()));
        assertThat(page.select(".summary li")).hasSize(5);
        assertThat(page.selectFirst("#reason").text()).isEqualTo("in need");
        assertThat(page.selectFirst("input[name=dangerous]").hasAttr("checked")).isTrue();
        page = page(sends(ruth, "/emergency", form("reason", "x".repeat(501))));
        assertThat(page.select(".summary li").text()).contains("501 letters. Please use at most 500");
        assertThat(sees(mo, "/emergencies").text()).contains("Nothing waits");
    }

    @Test
    void itAsksForARecentSignInOnceNothingIsMissing() throws Exception {
        assertThat(sees(ruth, "/emergency").select("form").text()).contains("is kept when you send it, and not before");
        var missing = post("/emergency")
                .with(csrf())
                .with(signedInLongAgo(ruth.account()))
                .param("reason", REASON);
        assertThat(page(mvc.perform(missing).andExpect(status().isUnprocessableContent()))
                        .select("#reason")
                        .text())
                .isEqualTo(REASON);
        var request = post("/emergency").with(csrf()).with(signedInLongAgo(ruth.account()));
        var form = form();
        for (var at = 0; at < form.length; at += 2) {
            request.param(form[at], form[at + 1]);
        }
        var page = page(mvc.perform(request).andExpect(status().isForbidden()));
        assertThat(page.title()).contains("Is it you?");
        assertThat(page.selectFirst("input[name=reason]").attr("value")).isEqualTo(REASON);
    }

    @Test
    void whoeverSeesTheRecordIsLedThereAndOpensNothing() throws Exception {
        sends(amina, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
        assertThat(sees(amina, of("/record")).select("section.emergency")).isEmpty();
        assertThat(sees(mo, "/emergencies").text()).contains("Nothing waits");
    }

    @Test
    void whatTheirTeamDecidesIsRefusedWithTheReason() throws Exception {
        sends(ruth, "/emergency", form());
        asks(ruth, of("/name")).andExpect(status().isForbidden());
        asks(ruth, of("/reach")).andExpect(status().isForbidden());
        sends(ruth, of("/reach"), "phone", "07700 900123").andExpect(status().isForbidden());
        assertThat(sees(ruth, of("")).select("#reach").text())
                .startsWith("How to reach")
                .doesNotContain("Write it down");
        asks(ruth, of("/way-in")).andExpect(status().isForbidden());
        sends(ruth, of("/way-in")).andExpect(status().isForbidden());
        asks(ruth, of("/sharing/with/person/" + dana.account())).andExpect(status().isForbidden());
        assertThat(sees(ruth, of("/sharing")).select("form[action$=with]")).isEmpty();
        sends(
                        ruth,
                        of("/entries/" + home.id() + "/withholding"),
                        "reason",
                        "serious-harm",
                        "reviewOn",
                        TestClock.today().plusDays(9).toString())
                .andExpect(status().isForbidden());
        assertThat(sees(ruth, of("/entries/" + home.id())).text())
                .contains("boiler")
                .doesNotContain("Keep back");
        sends(
                        ruth,
                        of("/entries"),
                        "id",
                        UUID.randomUUID().toString(),
                        "section",
                        "safety",
                        "kind",
                        "note",
                        "happenedOn",
                        TestClock.today().toString(),
                        "words",
                        "You rang and we fetched you")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), of("/record")).text()).contains("we fetched you");
    }
}
