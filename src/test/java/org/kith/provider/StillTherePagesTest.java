package org.kith.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.signin.Visitor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whoever came in by the provider stays in as long as it vouches for them; and shows there again that it is them. */
class StillTherePagesTest extends OnProvider {
    private static final Duration SIX_MINUTES = Duration.ofMinutes(6);

    @Test
    void whoeverLeftIsOutAtTheNextRequestAfterFiveMinutes() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        there.disabled = true;
        later(amina, Duration.ofMinutes(4));
        assertThat(isIn(browser)).as("asked at most every five minutes").isTrue();
        later(amina, SIX_MINUTES);
        assertThat(location(browser.get("/young-people"))).endsWith("/sign-in");
        assertThat(pastPolicy
                        .sql("select count(*) from session where account_id = ?")
                        .param(amina.account())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(comesIn(visitor(), there).statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverSignsOutHereReadsThatTheyMayBeSignedInThere() throws Exception {
        var browser = aminaComesIn(aminaThere());
        var phone = addsPasskey(browser);
        browser.get("/signed-in");
        var out = location(browser.post("/sign-out", Map.of()));
        assertThat(out).endsWith("/sign-in?signed-out=here");
        browser.get("/sign-in?signed-out=here");
        assertThat(browser.page().text()).contains("You may still be signed in with Harbour");
        assertThat(browser.page().select("a:contains(Sign out of Harbour too)").attr("href"))
                .isEqualTo(PROVIDER.issuer() + "/logout?client_id=kith");
        byPasskey(browser, phone);
        browser.get("/signed-in");
        assertThat(location(browser.post("/sign-out", Map.of()))).endsWith("/sign-in?signed-out");
    }

    /** Whoever left made a passkey while they were there. */
    @Test
    void aNoEndsWhatAPasskeyBeganTooAndItOpensNothingUntilTheProviderLetsThemIn() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        var phone = addsPasskey(browser);
        var another = visitor();
        byPasskey(another, phone);
        assertThat(isIn(another)).isTrue();
        there.disabled = true;
        later(amina, SIX_MINUTES);
        assertThat(isIn(browser)).isFalse();
        assertThat(isIn(another)).isFalse();

        var answer = byPasskey(another, phone);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("did not vouch for you", "Sign in with Harbour");
        assertThat(isIn(another)).isFalse();
        assertThat(comesIn(another, there).statusCode()).isEqualTo(403);

        there.disabled = false;
        comesIn(browser, there);
        assertThat(isIn(browser)).isTrue();
        byPasskey(another, phone);
        assertThat(isIn(another)).isTrue();
    }

    /** Also where a page does not ask: nothing begins in the database but by the provider. */
    @Test
    void noSessionBeginsHereForWhomItSaidNoOf() throws Exception {
        aminaComesIn(aminaThere());
        acting.doAs(Actor.job(JobName.SIGN_IN), job -> {
            jdbc.sql("select kith.provider_no(?, now())::text")
                    .param(amina.account())
                    .query(String.class)
                    .list();
            jdbc.sql(
                            "select kith.session_begun(?, ?, true, null, now(), 'a phone', null, null, null, null, null, now())::text")
                    .params(new byte[32], amina.account())
                    .query(String.class)
                    .list();
        });
        assertThat(sessions()).isZero();
    }

    private long sessions() {
        return pastPolicy
                .sql("select count(*) from session where account_id = ?")
                .param(amina.account())
                .query(Long.class)
                .single();
    }

    @Test
    void aGroupThatIsMissingWhereTheyComeInIsANoToo() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        var phone = addsPasskey(browser);
        there.groups = List.of("others");
        assertThat(comesIn(visitor(), there).statusCode()).isEqualTo(403);
        assertThat(isIn(browser)).isFalse();
        assertThat(byPasskey(browser, phone).statusCode()).isEqualTo(422);
    }

    @Test
    void aPasskeyGoesOnWhileTheProviderIsAwayAndAfterASessionEndedThere() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        var phone = addsPasskey(browser);
        assertThat(ended(PROVIDER.logoutToken(there, one -> one.claim("sid", null))))
                .isEqualTo(200);
        assertThat(isIn(browser)).isFalse();
        PROVIDER.down = true;
        byPasskey(browser, phone);
        later(amina, SIX_MINUTES);
        assertThat(isIn(browser)).isTrue();
    }

    /** Some say on asking again no more than that the token holds, and who it is beside it. */
    @Test
    void whatIsRefusedBesideTheTokenIsANo() throws Exception {
        for (int refused : new int[] {401, 403}) {
            tell();
            var browser = aminaComesIn(aminaThere());
            PROVIDER.withoutIdTokenAgain = true;
            later(amina, SIX_MINUTES);
            assertThat(isIn(browser)).isTrue();
            PROVIDER.besideAnswers = refused;
            later(amina, SIX_MINUTES);
            assertThat(isIn(browser)).as("refused with %s", refused).isFalse();
        }
    }

    /** A fault beside the token is no yes either: its half an hour goes by. */
    @Test
    void nothingSaidOfGroupsIsNoYes() throws Exception {
        var browser = aminaComesIn(aminaThere());
        PROVIDER.withoutIdTokenAgain = true;
        PROVIDER.besideAnswers = 500;
        later(amina, Duration.ofMinutes(20));
        assertThat(isIn(browser)).isTrue();
        later(amina, Duration.ofMinutes(11));
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void whatIsSentAfterwardsIsRefusedAndGivenBack() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        browser.get("/signed-in");
        there.disabled = true;
        later(amina, SIX_MINUTES);
        assertThat(browser.post("/signed-in/others/ending", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGroupThatWasTakenAwayIsGoneAtTheNextCheck() throws Exception {
        var there = aminaThere();
        there.groups = List.of("kith-workers", "kith-harbour");
        var browser = aminaComesIn(there);
        there.groups = List.of("kith-workers");
        later(amina, SIX_MINUTES);
        assertThat(isIn(browser)).isTrue();
        assertThat(pastPolicy.sql("""
                                select count(*) from team_member m join team t on t.id = m.team_id
                                 where m.account_id = ? and t.name = 'Harbour House' and m.until is null
                                """).param(amina.account()).query(Long.class).single())
                .isZero();
        there.groups = List.of();
        later(amina, SIX_MINUTES);
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void whileTheProviderIsAwayTheyGoOnForHalfAnHourAfterItsLastYes() throws Exception {
        var browser = aminaComesIn(aminaThere());
        PROVIDER.down = true;
        later(amina, Duration.ofMinutes(20));
        assertThat(isIn(browser)).isTrue();
        PROVIDER.down = false;
        later(amina, Duration.ofMinutes(2));
        assertThat(isIn(browser)).isTrue();
        PROVIDER.silent = true;
        later(amina, Duration.ofMinutes(29));
        assertThat(isIn(browser)).as("since its last yes").isTrue();
        later(amina, Duration.ofMinutes(2));
        assertThat(isIn(browser)).isFalse();
    }

    /** GOV.UK One Login gives nothing to ask again with. */
    @Test
    void withoutAnythingToAskAgainWithTheySignInAgainAfterHalfAnHour() throws Exception {
        PROVIDER.withoutRefresh = true;
        var browser = aminaComesIn(aminaThere());
        later(amina, Duration.ofMinutes(29));
        assertThat(isIn(browser)).isTrue();
        later(amina, Duration.ofMinutes(2));
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void theProviderEndsASessionByItsName() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        var another = new MockProvider.Person(email, "kith-workers");
        assertThat(ended(PROVIDER.logoutToken(another, token -> token))).isEqualTo(200);
        assertThat(isIn(browser)).isTrue();
        var token = PROVIDER.logoutToken(there, one -> one);
        assertThat(ended(token)).isEqualTo(200);
        assertThat(isIn(browser)).isFalse();
        assertThat(location(comesIn(browser, there))).endsWith("/");
        assertThat(ended(token)).as("a second time").isEqualTo(400);
        assertThat(isIn(browser)).isTrue();
        assertThat(ended(PROVIDER.logoutToken(there, one -> one.claim("sid", null))))
                .as("all of theirs")
                .isEqualTo(200);
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void nobodyElseEndsOne() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        var wrong = List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                one -> one.audience("another"),
                one -> one.issuer(PROVIDER.issuer() + "/other"),
                one -> one.claim("events", null),
                one -> one.claim("events", Map.of("another", Map.of())),
                one -> one.claim("nonce", "a sign-in"),
                one -> one.jwtID(null),
                one -> one.issueTime(null),
                one -> one.issueTime(Date.from(TestClock.now().minusSeconds(3600))),
                one -> one.subject(null).claim("sid", null),
                one -> one.expirationTime(Date.from(TestClock.now().minusSeconds(600))));
        for (var how : wrong) {
            assertThat(ended(PROVIDER.logoutToken(there, how))).isEqualTo(400);
        }
        assertThat(ended(PROVIDER.idToken(there, null))).isEqualTo(400);
        assertThat(ended("no token")).isEqualTo(400);
        assertThat(ended("x".repeat(20_000))).isEqualTo(400);
        var right = SignedJWT.parse(PROVIDER.logoutToken(there, one -> one)).getJWTClaimsSet();
        assertThat(ended(MockProvider.signed(right, MockProvider.key(), "logout+jwt")))
                .as("another key")
                .isEqualTo(400);
        var bySecret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), right);
        bySecret.sign(new MACSigner((MockProvider.SECRET + " ".repeat(32)).getBytes()));
        assertThat(ended(bySecret.serialize())).as("signed with the secret").isEqualTo(400);
        assertThat(ended(new com.nimbusds.jwt.PlainJWT(right).serialize()))
                .as("not signed")
                .isEqualTo(400);
        assertThat(isIn(browser)).isTrue();
    }

    private int ended(String token) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/sign-in/provider/ended")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("logout_token", token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void whatNeedsARecentSignInIsShownAtTheProvider() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        later(amina, Duration.ofMinutes(4));
        later(amina, Duration.ofMinutes(4));
        var page = asksForMore(browser);
        assertThat(page).contains("Sign in again with Harbour", "value=\"My laptop\"");
        assertThat(browser.post("/confirm", Map.of("confirm-to", "/passkey/another", "label", "My laptop"))
                        .statusCode())
                .as("not yet")
                .isEqualTo(422);

        var asked = location(browser.get("/sign-in/provider/again"));
        assertThat(MockProvider.fields(java.net.URI.create(asked).getRawQuery()))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");
        assertThat(browser.get(PROVIDER.signsIn(asked, there)).body()).contains("Go back to the page you came from");
        browser.get("/signed-in");
        var on = browser.post("/confirm", Map.of("confirm-to", "/passkey/another", "label", "My laptop"));
        assertThat(on.statusCode()).isEqualTo(307);
        assertThat(location(on)).endsWith("/passkey/another");
    }

    private static String asksForMore(Visitor browser) {
        browser.get("/passkey");
        return browser.post("/passkey/another", Map.of("label", "My laptop")).body();
    }

    @Test
    void whoeverShowsThatItIsSomebodyElseOrShowedItLongAgoShowsNothing() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        later(amina, SIX_MINUTES);
        var another = new MockProvider.Person(email, "kith-workers");
        assertThat(browser.get(PROVIDER.signsIn(location(browser.get("/sign-in/provider/again")), another))
                        .body())
                .contains("That was another account");
        var back = PROVIDER.signsIn(location(browser.get("/sign-in/provider/again")), there);
        there.signedInAt = TestClock.now().minusSeconds(600).getEpochSecond();
        assertThat(browser.get(back).body()).contains("did not ask who you are again");
        assertThat(asksForMore(browser)).contains("Sign in again with Harbour");
    }

    /** A provider that still knows somebody from this morning lets them in without asking: that is no recent sign-in. */
    @Test
    void comingInByASignInOfThisMorningIsNotARecentOne() throws Exception {
        var there = aminaThere();
        there.signedInAt = TestClock.now().minusSeconds(3600).getEpochSecond();
        assertThat(asksForMore(aminaComesIn(there))).contains("Sign in again with Harbour");
    }
}
