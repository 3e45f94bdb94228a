package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.contact.ContactKind;
import org.kith.database.Guessed;
import org.kith.signin.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes that are sent to a young person: where they may go, and who comes in by one. */
class SentCodesTest extends OnCodes {
    @Autowired
    CodeSql sql;

    @Autowired
    SentCodes codes;

    @Test
    void theyComeInByOneAndAreToldOfIt() throws Exception {
        letCodesCome();
        jays.get("/codes");
        assertThat(jays.page().text()).contains("Codes may go here, since");
        var elsewhere = new Visitor(port);
        assertThat(location(asks(elsewhere, address.toUpperCase(java.util.Locale.ROOT))))
                .endsWith("/sign-in/message/code");
        var code = codeSentAfter(1);
        assertThat(types(elsewhere, other(code)).statusCode()).isEqualTo(422);
        assertThat(location(types(elsewhere, code.substring(0, 3) + " " + code.substring(3))))
                .endsWith("/passkey/here");
        elsewhere.get("/passkey/here");
        assertThat(elsewhere.page().text()).contains("Make a passkey on this phone?", "Not now");
        assertThat(elsewhere.get("/today").statusCode()).as("they may leave it").isEqualTo(200);
        assertThat(pastPolicy
                        .sql("select count(*) from outbox_message where account_id = ? and what = 'signed in by code'")
                        .param(account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var again = new Visitor(port);
        again.signIn(phone);
        again.get("/signed-in/news");
        assertThat(again.page().select(".warning").text()).contains("with a code that was sent to you");
    }

    /** Somebody who works with them wrote it, and nobody proved that it is theirs. */
    @Test
    void whatSomebodyElseWroteIsNoWayIn() throws Exception {
        asks(new Visitor(port), address);
        letCodesCome();
        assertThat(codesSent()).as("only the one that proves it").isEqualTo(1);
        var former = address;
        address = "another-" + UUID.randomUUID() + "@example.org";
        written(address);
        asks(new Visitor(port), address);
        asks(new Visitor(port), former);
        staysAt(0);
        assertThat(wentOut.latest().stream()
                        .filter(one -> one.to().equals(former) && one.subject().startsWith("Your code")))
                .as("what was said otherwise is another's")
                .hasSize(1);
        assertThat(jays.get("/codes").body()).doesNotContain("Codes may go here, since");
    }

    @Test
    void knownAndUnknownAreAnsweredAlike() throws Exception {
        letCodesCome();
        var known = new Visitor(port);
        var unknown = new Visitor(port);
        var one = asks(known, address);
        var other = asks(unknown, "nobody-" + UUID.randomUUID() + "@example.org");
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(location(one)).isEqualTo(location(other));
        known.get("/sign-in/message/code");
        unknown.get("/sign-in/message/code");
        assertThat(known.page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        var code = codeSentAfter(1);
        for (int i = 0; i < 6; i++) {
            var right = types(known, other(code));
            var wrong = types(unknown, other(code));
            assertThat(right.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
            assertThat(known.page().select("main").text())
                    .isEqualTo(unknown.page().select("main").text());
        }
        assertThat(types(known, code).statusCode())
                .as("after five tries it is none any more")
                .isEqualTo(422);
    }

    @Test
    void onlyTheBrowserThatAskedComesInAndOnlyOnce() throws Exception {
        letCodesCome();
        var asked = new Visitor(port);
        asks(asked, address);
        var code = codeSentAfter(1);
        assertThat(types(new Visitor(port), code).statusCode())
                .as("another browser")
                .isEqualTo(422);
        assertThat(location(types(asked, code))).endsWith("/passkey/here");
        asked.get("/passkey/here");
        asked.post("/sign-out", Map.of());
        assertThat(types(asked, code).statusCode()).as("again").isEqualTo(422);
    }

    @Test
    void inOneBrowserOnlyTheNewestWorks() throws Exception {
        letCodesCome();
        var browser = new Visitor(port);
        asks(browser, address);
        var older = codeSentAfter(1);
        asks(browser, address);
        var newer = codeSentAfter(2);
        assertThat(types(browser, older).statusCode()).isEqualTo(422);
        assertThat(location(types(browser, newer))).endsWith("/passkey/here");
    }

    /** Whoever knows an address could otherwise void every code its owner asks for. */
    @Test
    void whatSomebodyElseAsksForTakesNoCodeAway() throws Exception {
        letCodesCome();
        var theirs = new Visitor(port);
        asks(theirs, address);
        var code = codeSentAfter(1);
        var stranger = new Visitor(port);
        asks(stranger, address);
        codeSentAfter(2);
        assertThat(types(stranger, code).statusCode())
                .as("it is another browser's")
                .isEqualTo(422);
        assertThat(location(types(theirs, code))).endsWith("/passkey/here");
    }

    @Test
    void afterFiveTriesItSaysThatItIsUsedUp() throws Exception {
        letCodesCome();
        var browser = new Visitor(port);
        var nobodys = new Visitor(port);
        asks(browser, address);
        asks(nobodys, "nobody-" + UUID.randomUUID() + "@example.org");
        var code = codeSentAfter(1);
        for (int i = 1; i <= 5; i++) {
            for (var one : List.of(browser, nobodys)) {
                types(one, other(code));
                assertThat(one.page().select("#code-wrong").text())
                        .as("try %s", i)
                        .contains(i < 5 ? "does not fit" : "is used up");
            }
        }
        types(browser, code);
        assertThat(browser.page().select("#code-wrong").text()).contains("is used up");
        var fresh = new Visitor(port);
        types(fresh, code);
        assertThat(fresh.page().select("#code-wrong").text()).contains("No code was asked for in this browser");
    }

    /** Wrong tries of an account are counted together, from wherever they are: then codes rest, and nobody is locked out. */
    @Test
    void whoGuessesFromManyBrowsersHasFifteenTries() throws Exception {
        letCodesCome();
        var home = new Visitor(port);
        asks(home, address);
        types(home, codeSentAfter(1));
        home.get("/passkey/here");
        home.post("/sign-out", Map.of());
        var right = new byte[32];
        for (int i = 0; i < 3; i++) {
            var browser = new byte[32];
            browser[0] = (byte) (i + 1);
            System.arraycopy(account().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, browser, 1, 20);
            asked(browser, right, false);
            for (int wrong = 0; wrong < 5; wrong++) {
                assertThat(tried(browser, new byte[] {1})).isEmpty();
            }
        }
        var late = new byte[32];
        System.arraycopy(account().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, late, 1, 20);
        asked(late, right, false);
        assertThat(tried(late, right))
                .as("where no code of theirs was right before")
                .isEmpty();
        asks(home, address);
        assertThat(location(types(home, codeSentAfter(2))))
                .as("a browser that is known")
                .endsWith("/passkey/here");
        assertThat(location(new Visitor(port).signIn(phone))).doesNotContain("status");
        assertThat(door()).isNotEmpty();
        sends(amina, door() + "/new-phone").andExpect(status().isOk());
    }

    @Test
    void thePageSaysWhereACodeWentThatProvesAnAddress() throws Exception {
        jays.get("/codes");
        jays.post("/codes", Map.of("kind", "email"));
        assertThat(jays.get("/codes/proof").body()).contains("A code is on its way to " + address);
        jays.post("/codes/proof", Map.of("code", "12"));
        assertThat(jays.page().text()).contains("A code is on its way to " + address);
    }

    /** Who has no passkey at hand shows by a fresh code that it is them, and goes on with what they sent. */
    @Test
    void whoCameByACodeShowsItByAFreshOne() throws Exception {
        letCodesCome();
        var browser = new Visitor(port);
        asks(browser, address);
        types(browser, codeSentAfter(1));
        pastPolicy
                .sql("update session set shown_at = shown_at - interval '6 minutes' where account_id = ?")
                .param(account())
                .update();
        browser.get("/passkey");
        browser.post("/passkey/another", Map.of("label", "My phone"));
        assertThat(browser.page().text()).contains("You came in with a code", "Send me a fresh code");
        browser.post("/confirm/message", Map.of("confirm-to", "/passkey/another", "label", "My phone"));
        assertThat(browser.page().text()).contains("A fresh code is on its way to " + address);
        assertThat(browser.page().select("[name=label]").val()).isEqualTo("My phone");
        var where = browser.page().select("[name=confirm-where]").val();
        var code = codeSentAfter(2);
        var fields = Map.of("confirm-to", "/passkey/another", "confirm-where", where, "label", "My phone");
        assertThat(browser.post("/confirm/message/code", also(fields, other(code)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.page().select("[name=label]").val()).isEqualTo("My phone");
        var shown = browser.post("/confirm/message/code", also(fields, code));
        assertThat(shown.statusCode()).isEqualTo(307);
        assertThat(location(shown)).endsWith("/passkey/another");
        browser.post("/passkey/another", Map.of("label", "My phone"));
        assertThat(browser.page().select("form[data-passkey=make] [name=label]").val())
                .isEqualTo("My phone");
        jays.get("/codes");
        assertThat(jays.post("/confirm/message", Map.of("confirm-to", "/codes")).statusCode())
                .as("who came in with a passkey")
                .isEqualTo(403);
    }

    private static Map<String, String> also(Map<String, String> fields, String code) {
        var all = new java.util.HashMap<>(fields);
        all.put("confirm-code", code);
        return all;
    }

    @Test
    void oneIsGoodForTenMinutes() throws Exception {
        letCodesCome();
        var asked = new Visitor(port);
        asks(asked, address);
        var code = codeSentAfter(1);
        pastPolicy
                .sql("update sent_code set asked_at = asked_at - interval '10 minutes' where account_id = ?")
                .param(account())
                .update();
        assertThat(types(asked, code).statusCode()).isEqualTo(422);
    }

    @Test
    void noCodeIsInTheDatabase() throws Exception {
        letCodesCome();
        asks(new Visitor(port), address);
        var code = codeSentAfter(1);
        var rows = pastPolicy
                .sql("select coalesce(string_agg(c::text, ' '), '') from sent_code c where account_id = ?")
                .param(account())
                .query(String.class)
                .single();
        assertThat(rows)
                .doesNotContain(address)
                .doesNotContainPattern("\\b" + code + "\\b")
                .doesNotContain(Guessed.hashes(code, address));
        var messages = pastPolicy
                .sql("select coalesce(string_agg(m::text, ' '), '') from outbox_message m where account_id = ?")
                .param(account())
                .query(String.class)
                .single();
        assertThat(messages).doesNotContainPattern("\\b" + code + "\\b");
    }

    @Test
    void ofTwentyAtOnceOneComesInAndNoMoreThanFiveAreTried() throws Exception {
        letCodesCome();
        var right = new byte[32];
        var browser = new byte[32];
        java.util.Arrays.fill(browser, (byte) account().hashCode());
        var code = asked(browser, right, false);
        assertThat(atOnce(() -> tried(browser, right))).isEqualTo(1);
        assertThat(pastPolicy
                        .sql("select used_at is not null from sent_code where id = ?")
                        .param(code)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        var next = asked(browser, right, false);
        var wrong = new byte[] {1, 2, 3};
        assertThat(atOnce(() -> tried(browser, wrong))).isZero();
        assertThat(pastPolicy
                        .sql("select tries from sent_code where id = ?")
                        .param(next)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(tried(browser, right)).isEmpty();
    }

    private UUID asked(byte[] browser, byte[] code, boolean known) {
        var id = UUID.randomUUID();
        var message = UUID.randomUUID();
        var signIn = Actor.job(JobName.SIGN_IN);
        var young = Actor.person(account());
        var to = acting.as(young, viewer -> codes.hashOf(sql.own().getFirst()));
        acting.doAs(signIn, viewer -> sql.asked(id, to, browser, TestClock.now()));
        var whose = acting.as(signIn, viewer -> sql.whose(id));
        assertThat(whose).isPresent();
        acting.doAs(young, viewer -> sql.queued(id, message, known));
        boolean made =
                acting.as(Actor.job(JobName.SEND, ashdown.id()), viewer -> sql.made(message, code, TestClock.now()));
        assertThat(made).isTrue();
        return id;
    }

    private Optional<CodeSql.Right> tried(byte[] browser, byte[] code) {
        return acting.as(
                        Actor.job(JobName.SIGN_IN),
                        viewer -> sql.tried(Purpose.SIGN_IN, browser, code, TestClock.now()))
                .right();
    }

    private static long atOnce(Callable<Optional<CodeSql.Right>> attempt) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(n -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .filter(Optional::isPresent)
                    .count();
        }
    }

    @Test
    void nobodyReachesTheRowsButByFunctionsThatAskWhoTheyAre() {
        for (var table : new String[] {"sent_code", "way_in_address"}) {
            var may = jdbc.sql("select has_table_privilege(?, 'select, insert, update, delete, truncate')")
                    .param(table)
                    .query(Boolean.class)
                    .single();
            assertThat(may).as(table).isFalse();
        }
        var some = new byte[32];
        var now = TestClock.now();
        var one = new OwnAddress(UUID.randomUUID(), ContactKind.EMAIL, address, null);
        refused(amina.actor(), () -> sql.proved(one, some, now));
        refused(amina.actor(), () -> sql.asked(UUID.randomUUID(), some, some, now));
        refused(Actor.person(account()), () -> sql.tried(Purpose.SIGN_IN, some, some, now));
        refused(Actor.person(account()), () -> sql.made(UUID.randomUUID(), some, now));
        refused(Actor.person(account()), () -> sql.reach(account()));
        refused(amina.actor(), () -> sql.went(now));
        refused(administrator.actor(), () -> sql.reach(account()));
    }

    private void refused(Actor who, Runnable what) {
        assertThatThrownBy(() -> acting.doAs(who, viewer -> what.run())).hasStackTraceContaining("ERROR: ");
    }

    @Test
    void theyWantNoMoreCodes() throws Exception {
        letCodesCome();
        jays.get("/codes");
        jays.post("/codes/off", Map.of());
        asks(new Visitor(port), address);
        staysAt(1);
    }

    /** The phone that codes go to may be the one that is lost. */
    @Test
    void aLostDeviceGetsNoCode() throws Exception {
        letCodesCome();
        sends(amina, door() + "/lost-device", "because", "They rang").andExpect(status().is3xxRedirection());
        asks(new Visitor(port), address);
        staysAt(1);
    }

    /** Whoever has the phone has the message on it too. */
    @Test
    void whatWasSentBeforeThatEndedLetsNobodyIn() throws Exception {
        letCodesCome();
        var thief = new Visitor(port);
        asks(thief, address);
        var code = codeSentAfter(1);
        sends(amina, door() + "/lost-device", "because", "They rang").andExpect(status().is3xxRedirection());
        assertThat(types(thief, code).statusCode()).isEqualTo(422);
    }

    @Test
    void whatWasSentBeforeTheyWantedNoMoreLetsNobodyIn() throws Exception {
        letCodesCome();
        var other = new Visitor(port);
        asks(other, address);
        var code = codeSentAfter(1);
        jays.get("/codes");
        jays.post("/codes/off", Map.of());
        assertThat(types(other, code).statusCode()).isEqualTo(422);
    }

    /** Also of whoever comes in by codes alone. */
    @Test
    void aLostDeviceIsSaidWhereThereIsNoPasskey() throws Exception {
        letCodesCome();
        pastPolicy
                .sql("delete from passkey where account_id = ?")
                .param(account())
                .update();
        var thief = new Visitor(port);
        asks(thief, address);
        types(thief, codeSentAfter(1));
        assertThat(thief.get("/today").statusCode()).isEqualTo(200);
        sends(amina, door() + "/lost-device", "because", "They rang").andExpect(status().is3xxRedirection());
        assertThat(location(thief.get("/today"))).endsWith("/sign-in");
        asks(thief, address);
        staysAt(2);
    }

    /** Whoever reads their messages could take the account over alone. */
    @Test
    void whoCameByACodeTakesNoOlderPasskeyAway() throws Exception {
        letCodesCome();
        var other = new Visitor(port);
        asks(other, address);
        types(other, codeSentAfter(1));
        var older = pastPolicy
                .sql("select id from passkey where account_id = ?")
                .param(account())
                .query(UUID.class)
                .single();
        other.get("/passkey/here");
        other.post(
                "/passkey/here", Map.of("label", "New", "answer", theirPhone().make(other.asked())));
        other.get("/passkey");
        assertThat(other.post("/passkey/" + older + "/removal", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(location(new Visitor(port).signIn(phone))).doesNotContain("status");
    }

    @Test
    void whoeverWorksHereGetsNone() throws Exception {
        asks(amina, "/codes").andExpect(status().isForbidden());
        sends(amina, "/codes", "kind", "email").andExpect(status().isForbidden());
        sends(administrator, "/codes/proof", "code", "123456").andExpect(status().isForbidden());
        sends(ruth, "/codes/off").andExpect(status().isForbidden());
    }

    /** Somebody floods it: what is known and what is not is refused alike, and the passkey works. */
    @Test
    void anAddressThatIsAskedForTooOftenIsRefusedWhetherItIsKnownOrNot() throws Exception {
        letCodesCome();
        var unknown = "nobody-" + UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 3; i++) {
            assertThat(asks(new Visitor(port), address).statusCode()).isEqualTo(302);
        }
        for (int i = 0; i < 4; i++) {
            assertThat(asks(new Visitor(port), unknown).statusCode()).isEqualTo(302);
        }
        var one = new Visitor(port);
        var other = new Visitor(port);
        assertThat(asks(one, address).statusCode()).isEqualTo(429);
        assertThat(one.page().select("main").text())
                .contains("Codes were asked for there many times just now", "The next can go there in", "Your passkey")
                .doesNotContain("from another place", "from here");
        assertThat(asks(other, unknown).statusCode()).isEqualTo(429);
        assertThat(location(new Visitor(port).signIn(phone))).doesNotContain("status");
    }

    /** Whoever floods an address leaves its owner the codes they ask for where one was right before; as often as anybody's, and to that address alone. */
    @Test
    void aBrowserThatIsKnownGetsItsCodesWhateverOthersAskFor() throws Exception {
        letCodesCome();
        var home = new Visitor(port);
        asks(home, address);
        types(home, codeSentAfter(1));
        home.get("/passkey/here");
        home.post("/sign-out", Map.of());
        while (asks(new Visitor(port), address).statusCode() == 302) {
            // Until it is refused.
        }
        for (int i = 0; i < 4; i++) {
            assertThat(asks(home, address).statusCode()).isEqualTo(302);
        }
        assertThat(asks(home, address).statusCode()).isEqualTo(429);
    }

    @Test
    void whatReachesNobodyIsSaidAndNothingTypedIsLost() throws Exception {
        var browser = new Visitor(port);
        for (var typed : new String[] {"", "jay", "jay@", "12", "+44 20"}) {
            assertThat(asks(browser, typed).statusCode()).as(typed).isEqualTo(422);
            assertThat(browser.page().select("input[name=where]").val()).isEqualTo(typed);
        }
    }
}
