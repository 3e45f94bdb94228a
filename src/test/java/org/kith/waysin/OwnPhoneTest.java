package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.signin.Visitor;

/** A young person says that a phone is their own, stays signed in on it for weeks, and is asked again before what is most theirs. */
class OwnPhoneTest extends OnCodes {

    @Test
    void itStaysSignedInForThirtyDaysAtMost() {
        signsIn();
        assertThat(jays.get("/signed-in").body()).contains("Is this your own phone?");
        var said = jays.post("/signed-in/own-phone", Map.of());
        assertThat(location(said)).endsWith("/signed-in");
        assertThat(said.headers().allValues("Set-Cookie"))
                .as("it stays when the browser is closed")
                .anyMatch(cookie -> cookie.startsWith("kith=") && cookie.contains("Max-Age=2592000"));
        jays.get("/signed-in");
        assertThat(jays.page().text()).contains("You stay signed in here until");
        passes("signed_in_at", "29 days");
        passes("last_used_at", "13 days");
        assertThat(jays.get("/today").statusCode()).isEqualTo(200);
        passes("last_used_at", "14 days");
        assertThat(location(jays.get("/today"))).endsWith("/sign-in");
        assertThat(jays.get("/sign-in").body()).contains("You are signed out here.", "Nothing is wrong.");
        signsIn();
        jays.get("/signed-in");
        jays.post("/signed-in/own-phone", Map.of());
        passes("signed_in_at", "30 days");
        assertThat(location(jays.get("/today"))).endsWith("/sign-in");
        assertThat(new Visitor(port).get("/sign-in").body()).doesNotContain("You are signed out here.");
    }

    @Test
    void whoeverSaysNothingIsSignedOutSoon() {
        signsIn();
        passes("last_used_at", "30 minutes");
        assertThat(location(jays.get("/today"))).endsWith("/sign-in");
    }

    @Test
    void itIsTheirsNoMore() {
        signsIn();
        jays.get("/signed-in");
        jays.post("/signed-in/own-phone", Map.of());
        jays.get("/signed-in");
        var said = jays.post("/signed-in/own-phone/ending", Map.of());
        assertThat(said.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("kith=") && !cookie.contains("Max-Age"));
        passes("last_used_at", "31 minutes");
        assertThat(location(jays.get("/today"))).endsWith("/sign-in");
    }

    /** Half an hour after they showed that it is them; elsewhere the session ends before that matters. */
    @Test
    void whatIsMostTheirsAsksAgain() {
        signsIn();
        jays.get("/signed-in");
        jays.post("/signed-in/own-phone", Map.of());
        passes("shown_at", "31 minutes");
        var theirs = "/young-people/" + jay.id();
        for (var page : List.of(
                "/just-for-me",
                "/just-for-me/new",
                theirs + "/sharing",
                theirs + "/attachments/" + jay.id(),
                "/signed-in",
                "/passkey",
                "/codes")) {
            assertThat(jays.get(page).statusCode()).as(page).isEqualTo(403);
            assertThat(jays.page().select("h1").text()).as(page).isEqualTo("Is it you?");
        }
        assertThat(jays.get("/today").statusCode()).isEqualTo(200);
        jays.get("/just-for-me/new?begun=a+b%26c");
        var asked = jays.page().expectFirst("form[data-passkey=use]");
        var shown = jays.post(
                "/confirm",
                Map.of(
                        "confirm-to", asked.select("[name=confirm-to]").val(),
                        "confirm-asked", asked.select("[name=confirm-asked]").val(),
                        "begun", asked.select("[name=begun]").val(),
                        "answer", phone.use(jays.asked())));
        assertThat(shown.statusCode()).as("a page is asked for again").isEqualTo(303);
        assertThat(location(shown)).endsWith("/just-for-me/new?begun=a+b%26c");
        assertThat(shown.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("kith=") && cookie.contains("Max-Age=2592000"));
        assertThat(jays.get("/just-for-me/new").statusCode()).isEqualTo(200);
        assertThat(jays.get("/signed-in").body()).contains("You said that this is your own phone.");
    }

    /** What was typed before it asked again is kept: a form asks nothing. */
    @Test
    void nothingTypedIsLostByIt() {
        signsIn();
        jays.get("/signed-in");
        jays.post("/signed-in/own-phone", Map.of());
        jays.get("/just-for-me/new");
        var id = jays.page().select("[name=id]").val();
        passes("shown_at", "31 minutes");
        assertThat(location(jays.post("/just-for-me", Map.of("id", id, "seen", "0", "words", "Only mine"))))
                .contains("/just-for-me/");
        passes("shown_at", "-31 minutes");
        assertThat(jays.get("/just-for-me/" + id).body()).contains("Only mine");
    }

    /** A form that comes back brings nothing with it that its page would not have shown. */
    @Test
    void whatComesBackWithAFormShowsNothingMore() {
        signsIn();
        jays.get("/signed-in");
        jays.post("/signed-in/own-phone", Map.of());
        jays.get("/just-for-me/new");
        var id = jays.page().select("[name=id]").val();
        jays.post("/just-for-me", Map.of("id", id, "seen", "0", "words", "A mongoose"));
        var recipient = anybody();
        jays.get("/today");
        passes("shown_at", "31 minutes");
        var empty = jays.post("/just-for-me", Map.of("id", id, "seen", "1", "words", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).doesNotContain("mongoose");
        var theirs = "/young-people/" + jay.id() + "/sharing";
        for (var form : List.of(theirs + "/with/" + recipient, "/passkey")) {
            var again = jays.post(form, Map.of("because", "x".repeat(5_000)));
            assertThat(again.statusCode()).as(form).isEqualTo(403);
            assertThat(jays.page().select("h1").text()).as(form).isEqualTo("Is it you?");
        }
    }

    /** Somebody their record can be shared with. */
    private String anybody() {
        jays.get("/young-people/" + jay.id() + "/sharing");
        return jays.page().select("[name=whom] option[value*=/]").first().val();
    }

    @Test
    void nobodyElseSaysIt() throws Exception {
        sends(amina, "/signed-in/own-phone").andExpect(status().isForbidden());
        sends(administrator, "/signed-in/own-phone/ending").andExpect(status().isForbidden());
        letCodesCome();
        var byCode = new Visitor(port);
        asks(byCode, address);
        types(byCode, codeSentAfter(1));
        byCode.get("/signed-in");
        assertThat(byCode.page().text()).contains("You came in without a passkey");
        assertThat(byCode.page().select("form[action=/signed-in/own-phone]")).isEmpty();
        assertThat(byCode.post("/signed-in/own-phone", Map.of()).statusCode()).isEqualTo(403);
    }

    private void signsIn() {
        jays = new Visitor(port);
        assertThat(location(jays.signIn(phone))).doesNotContain("status");
    }

    /** As if so long had passed since then. */
    private void passes(String since, String time) {
        pastPolicy
                .sql("update session set %s = %s - cast(? as interval) where account_id = ?".formatted(since, since))
                .params(time, account())
                .update();
    }
}
