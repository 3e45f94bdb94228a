package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.signin.Visitor;

/** A new phone, set up by a young person and whoever works with them: it takes both. */
class NewPhonePagesTest extends OnCodes {

    @Test
    void theOldPhoneIsOutOnceTheNewOneHasAPasskey() throws Exception {
        letCodesCome();
        assertThat(sees(amina, door()).select("a[href$=/way-in/new-phone]").text())
                .isEqualTo("Set up a new phone together");
        assertThat(sees(amina, door() + "/new-phone").text())
                .contains("Begin now")
                .doesNotContain(address);
        assertThat(page(sends(amina, door() + "/new-phone").andExpect(status().isOk()))
                        .text())
                .contains("holds for ten minutes")
                .doesNotContain(address);
        var newPhone = new Visitor(port);
        asks(newPhone, address);
        types(newPhone, codeSentAfter(1));
        newPhone.get("/passkey/here");
        assertThat(newPhone.page().text()).contains("this is your new phone");
        var passkey = theirPhone();
        newPhone.post("/passkey/here", Map.of("label", "New phone", "answer", passkey.make(newPhone.asked())));

        assertThat(location(jays.get("/today"))).as("signed out there").endsWith("/sign-in");
        assertThat(new Visitor(port).signIn(phone).statusCode())
                .as("the old passkey")
                .isEqualTo(422);
        assertThat(location(new Visitor(port).signIn(passkey))).doesNotContain("status");
        newPhone.get("/signed-in/news");
        assertThat(newPhone.page().select(".warning").text()).contains("Amina said on", "that you have a new phone");
        newPhone.get("/passkey");
        assertThat(newPhone.page().text()).contains("New phone").doesNotContain("Old phone");
    }

    @Test
    void whatOneOfThemDoesAloneChangesNothing() throws Exception {
        letCodesCome();
        sends(amina, door() + "/new-phone").andExpect(status().isOk());
        assertThat(jays.get("/today").statusCode()).as("the worker alone").isEqualTo(200);
        assertThat(location(new Visitor(port).signIn(phone))).doesNotContain("status");
        pastPolicy
                .sql(
                        "update way_in_change set happened_at = happened_at - interval '10 minutes' where account_id = ? and what = 'new phone'")
                .param(account())
                .update();
        var elsewhere = new Visitor(port);
        asks(elsewhere, address);
        types(elsewhere, codeSentAfter(1));
        elsewhere.get("/passkey/here");
        assertThat(elsewhere.page().text()).doesNotContain("this is your new phone");
        elsewhere.post("/passkey/here", Map.of("answer", theirPhone().make(elsewhere.asked())));
        assertThat(jays.get("/today").statusCode()).as("the young person alone").isEqualTo(200);
    }

    /** Whoever reads their messages and waits inside is not on the new phone. */
    @Test
    void whoWasThereBeforeItWasSaidIsNotOnTheNewPhone() throws Exception {
        letCodesCome();
        var before = new Visitor(port);
        asks(before, address);
        types(before, codeSentAfter(1));
        sends(amina, door() + "/new-phone").andExpect(status().isOk());
        before.get("/passkey/here");
        assertThat(before.page().text()).doesNotContain("this is your new phone");
        before.post("/passkey/here", Map.of("answer", theirPhone().make(before.asked())));
        assertThat(location(new Visitor(port).signIn(phone)))
                .as("the old passkey")
                .doesNotContain("status");
    }

    @Test
    void whereNoCodesGoItTakesTwoOfTheTeam() throws Exception {
        assertThat(sees(amina, door() + "/new-phone").text()).contains("this takes two of the team");
        assertThat(page(sends(amina, door() + "/new-phone").andExpect(status().isOk()))
                        .text())
                .contains("this takes two of the team")
                .doesNotContain("holds for ten minutes");
        assertThat(pastPolicy
                        .sql("select count(*) from way_in_change where account_id = ? and what = 'new phone'")
                        .param(account())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyButTheirTeamBeginsIt() throws Exception {
        letCodesCome();
        for (var who : new org.kith.demo.Colleague[] {ruth, administrator}) {
            asks(who, door() + "/new-phone").andExpect(status().isNotFound());
            sends(who, door() + "/new-phone").andExpect(status().isNotFound());
        }
        asks(account(), door() + "/new-phone").andExpect(status().isForbidden());
        sends(account(), door() + "/new-phone").andExpect(status().isForbidden());
    }
}
