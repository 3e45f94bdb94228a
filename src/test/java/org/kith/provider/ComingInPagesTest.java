package org.kith.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.Guessed;
import org.kith.signin.Phone;

/** Coming in by the provider: who, as whom, and who not. */
class ComingInPagesTest extends OnProvider {

    @Test
    void whoeverWasInvitedComesInAndIsKnownByTheAccountFromThenOn() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        assertThat(browser.get("/young-people").statusCode()).isEqualTo(200);
        assertThat(sees(piotr, "/staff/" + amina.account()).text())
                .contains("Coming in with Harbour Since")
                .doesNotContain("They have never signed in");

        var another = new MockProvider.Person(email, "kith-workers");
        var stranger = comesIn(visitor(), another);
        assertThat(stranger.statusCode()).as("the same address, once").isEqualTo(403);
        assertThat(stranger.body()).doesNotContain("Amina").doesNotContain(email);

        assertThat(location(comesIn(visitor(), there))).as("again").endsWith("/");
        assertThat(PROVIDER.userAgents).containsExactly("Kith");
    }

    @Test
    void nobodyIsLetInByAnAddressThatNobodyVouchesFor() throws Exception {
        invites(amina);
        var there = aminaThere();
        there.verified = false;
        var answer = comesIn(visitor(), there);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("did not say that your e-mail address is really yours");
        there.verified = true;
        assertThat(location(comesIn(visitor(), there)))
                .as("the invitation stands")
                .endsWith("/");
    }

    @Test
    void whoeverHasAPasskeyIsJoinedByThemselvesAlone() throws Exception {
        invites(amina);
        var phone = Phone.of("http://localhost");
        var browser = withPasskey(amina, phone);
        var there = aminaThere();
        assertThat(comesIn(visitor(), there).statusCode()).isEqualTo(403);
        assertThat(sees(piotr, door(amina)).text()).contains("has a passkey");
        sends(piotr, door(amina), "email", email).andExpect(status().isForbidden());

        browser.get("/passkey/provider");
        browser.post("/passkey/provider", Map.of());
        var back = PROVIDER.signsIn(location(browser.get("/sign-in/provider/own")), there);
        assertThat(location(browser.get(back))).endsWith("/passkey/provider");
        assertThat(browser.get("/signed-in").body()).contains("your organisation’s account lets you in too");
        assertThat(location(comesIn(visitor(), there))).contains("/signed-in/news");
    }

    /** Whom nobody stood by yet comes in to wait, and is asked about again as others are. */
    @Test
    void whoeverWaitsForASecondPersonComesInToWait() throws Exception {
        north.manager("Tom");
        world.settle();
        var there = aminaThere();
        there.groups = java.util.List.of("kith-managers");
        invites(amina);
        assertThat(comesIn(visitor(), there).body()).contains("the groups you are in there do not let you in");
        there.groups = java.util.List.of("kith-workers");
        var browser = visitor();
        assertThat(location(comesIn(browser, there))).endsWith("/");
        assertThat(browser.get("/coming-in").statusCode()).isEqualTo(200);
        assertThat(browser.get("/to-do").statusCode()).isEqualTo(403);
        later(amina, java.time.Duration.ofMinutes(6));
        assertThat(browser.get("/coming-in").statusCode()).isEqualTo(200);
        assertThat(location(comesIn(visitor(), there))).as("again").endsWith("/");
    }

    @Test
    void nobodyMakesALinkForWhoeverComesInSo() throws Exception {
        aminaComesIn(aminaThere());
        sends(piotr, "/staff/" + amina.account() + "/link").andExpect(status().isForbidden());
    }

    @Test
    void aLostDeviceEndsIt() throws Exception {
        var there = aminaThere();
        var browser = aminaComesIn(there);
        sends(piotr, "/accounts/" + amina.account() + "/lost-device", "because", "stolen", "sure", "yes");
        assertThat(isIn(browser)).isFalse();
        assertThat(comesIn(visitor(), there).statusCode()).isEqualTo(403);
    }

    @Test
    void groupsLetInAsWhatSomebodyWasInvitedAsAndPutThemIntoTheirTeams() throws Exception {
        invites(amina);
        var there = aminaThere();
        for (var groups : new String[][] {{}, {"kith-managers"}, {"KITH-WORKERS"}}) {
            there.groups = java.util.List.of(groups);
            var answer = comesIn(visitor(), there);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("the groups you are in there do not let you in");
        }
        there.groups = java.util.List.of("kith-workers", "kith-harbour", "others");
        assertThat(location(comesIn(visitor(), there))).endsWith("/");
        assertThat(teams()).containsExactly("Harbour House", "North");
        there.groups = java.util.List.of("kith-workers");
        comesIn(visitor(), there);
        assertThat(teams()).as("no group stands for North").containsExactly("North");
    }

    /** Keycloak's stock realm says nothing of groups in its ID token; with its mapper set otherwise they stand beside it. */
    @Test
    void groupsBesideTheTokenCountToo() throws Exception {
        PROVIDER.groupsBeside = true;
        aminaComesIn(aminaThere());
    }

    private java.util.List<String> teams() {
        return pastPolicy.sql("""
                        select t.name from team_member m join team t on t.id = m.team_id where m.account_id = ? and m.until is null order by t.name, t.id
                        """).param(amina.account()).query(String.class).list();
    }

    @Test
    void anAdministratorComesByPasskeyAlone() throws Exception {
        sends(piotr, door(piotr), "email", email).andExpect(status().isNotFound());
        var other = ashdown.administrator("Ann");
        world.settle();
        sends(piotr, door(other), "email", email).andExpect(status().isNotFound());
        asks(piotr, "/passkey/provider").andExpect(status().isNotFound());
        boolean invited = acting.as(Actor.person(piotr.account()), viewer -> jdbc.sql(
                        "select kith.provider_invite(?, ?, now(), now() + interval '1 day')")
                .params(other.account(), new byte[32])
                .query(Boolean.class)
                .single());
        assertThat(invited).isFalse();
    }

    @Test
    void onlyTheAdministratorInvites() throws Exception {
        sends(amina, door(amina), "email", email).andExpect(status().isForbidden());
        var elsewhere = world.organisation("Beck " + UUID.randomUUID()).administrator("Ann");
        world.settle();
        sends(elsewhere, door(amina), "email", email).andExpect(status().isNotFound());
        sends(piotr, door(amina), "email", "no address").andExpect(status().isUnprocessableContent());
    }

    private record Spoilt(String what, UnaryOperator<JWTClaimsSet.Builder> how) {}

    @TestFactory
    Stream<DynamicTest> aTokenThatIsNotRightLetsNobodyIn() throws Exception {
        tell();
        invites(amina);
        var there = aminaThere();
        return Stream.of(
                        new Spoilt("another nonce", token -> token.claim("nonce", "another")),
                        new Spoilt("no nonce", token -> token.claim("nonce", null)),
                        new Spoilt("for another program", token -> token.audience("another")),
                        new Spoilt("for several, and not by Kith", token -> token.audience(
                                        java.util.List.of("kith", "another"))
                                .claim("azp", "another")),
                        new Spoilt("of another issuer", token -> token.issuer(PROVIDER.issuer() + "/other")),
                        new Spoilt(
                                "run out",
                                token -> token.expirationTime(
                                        Date.from(TestClock.now().minusSeconds(600)))),
                        new Spoilt("without an end", token -> token.expirationTime(null)),
                        new Spoilt("of nobody", token -> token.subject(null)))
                .map(spoilt -> DynamicTest.dynamicTest(spoilt.what(), () -> {
                    PROVIDER.spoilt = spoilt.how();
                    var browser = visitor();
                    assertThat(comesIn(browser, there).statusCode()).isEqualTo(403);
                    assertThat(isIn(browser)).isFalse();
                    PROVIDER.spoilt = UnaryOperator.identity();
                }));
    }

    @Test
    void whatComesBackIsGoodOnceAndInThatBrowser() throws Exception {
        invites(amina);
        var there = aminaThere();
        var browser = visitor();
        var back = PROVIDER.signsIn(location(browser.get("/sign-in/provider")), there);
        assertThat(visitor().get(back).statusCode()).as("in another browser").isEqualTo(403);
        assertThat(browser.get(back.replace(".in&", ".try&")).statusCode())
                .as("for something else")
                .isEqualTo(403);
        assertThat(browser.get(back).statusCode()).as("once").isEqualTo(403);
        var anew = PROVIDER.signsIn(location(browser.get("/sign-in/provider")), there);
        assertThat(location(browser.get(anew))).endsWith("/");
        assertThat(browser.get(anew).statusCode()).as("a second time").isEqualTo(403);
        assertThat(browser.get("/sign-in/provider/back").statusCode()).isEqualTo(403);
        assertThat(browser.get("/sign-in/provider/back?state=x.in&code=y").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsAskedOfTheProviderCarriesStateNonceAndPkce() {
        var asked = MockProvider.fields(java.net
                .URI
                .create(location(visitor().get("/sign-in/provider")))
                .getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "kith")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("redirect_uri", "http://localhost/sign-in/provider/back")
                .doesNotContainKey("prompt");
    }

    @Test
    void aProviderThatIsAwayIsSaidOnThePageToSignInOn() throws Exception {
        invites(amina);
        var there = aminaThere();
        comesIn(visitor(), there);
        var browser = visitor();
        assertThat(browser.get("/sign-in").body())
                .contains("Sign in with Harbour")
                .doesNotContain("does not answer");
        var back = PROVIDER.signsIn(location(browser.get("/sign-in/provider")), there);
        PROVIDER.down = true;
        assertThat(location(browser.get(back))).endsWith("/sign-in");
        assertThat(browser.get("/sign-in").body())
                .contains("Harbour does not answer just now", "Sign in with your passkey");
        PROVIDER.down = false;
        PROVIDER.silent = true;
        var next = PROVIDER.signsIn(location(browser.get("/sign-in/provider")), there);
        var since = TestClock.now();
        assertThat(location(browser.get(next))).endsWith("/sign-in");
        assertThat(TestClock.now()).as("whoever waits waits seconds").isBefore(since.plusSeconds(20));
        PROVIDER.silent = false;
        assertThat(location(comesIn(browser, there))).endsWith("/");
        assertThat(visitor().get("/sign-in").body()).doesNotContain("does not answer");
    }

    @Test
    void whatIsKeptIsSealedAndNamesNobody() throws Exception {
        var there = aminaThere();
        aminaComesIn(there);
        var kept =
                pastPolicy.sql("""
                        select coalesce(string_agg(s::text, ' '), '') || (select string_agg(p::text, ' ') from provider_account p)
                            || (select string_agg(i::text, ' ') from provider_invitation i) from session s where s.account_id = ?
                        """).param(amina.account()).query(String.class).single();
        assertThat(kept).doesNotContain(there.subject, there.session, email).doesNotContain(Guessed.hashes(email));
        assertThat(pastPolicy
                        .sql("select count(*) from session where account_id = ? and elsewhere_kept is not null")
                        .param(amina.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theTablesAreNobodysAndSigningInIsTheJobs() {
        for (var table : new String[] {"provider_account", "provider_invitation"}) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                            acting.as(Actor.job(JobName.SIGN_IN), viewer -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single())))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> acting.as(
                        Actor.person(piotr.account()), viewer -> jdbc.sql("select kith.provider_joined(?, ?, now())")
                                .params(amina.account(), new byte[32])
                                .query(Boolean.class)
                                .single())))
                .hasStackTraceContaining("sessions begin and end by the job");
    }

    @Test
    void theCheckSaysWhatIsMissingAndNoToken() throws Exception {
        asks(amina, "/staff/provider").andExpect(status().isForbidden());
        assertThat(sees(piotr, "/staff/provider").text())
                .contains(
                        "Harbour answers",
                        "http://localhost/sign-in/provider/back",
                        "http://localhost/sign-in/provider/ended");
        var ann = ashdown.administrator("Ann");
        world.settle();
        var browser = withPasskey(ann, Phone.of("http://localhost"));
        var there = new MockProvider.Person(email, "others");
        there.verified = false;
        PROVIDER.withoutRefresh = true;
        var answer = browser.get(PROVIDER.signsIn(location(browser.get("/sign-in/provider/try")), there));
        assertThat(answer.statusCode()).isEqualTo(200);
        var text = browser.page().text();
        assertThat(text)
                .contains(
                        "Missing: that the address is really theirs",
                        "Missing: a group that stands for a role here. They are in: others",
                        "Missing: something to ask again with",
                        "There: the name of the session")
                .doesNotContain("eyJ");
        assertThat(browser.get("/staff").statusCode()).as("as they were").isEqualTo(200);
    }

    /** An administrator chooses the address that the provider vouches for: so a second person says it of whoever came, once more. */
    @Test
    void whoeverComesInSoWaitsForASecondPersonsWord() throws Exception {
        var tom = north.manager("Tom");
        var hana = ashdown.team("River").manager("Hana");
        world.settle();
        var there = aminaThere();
        var browser = aminaComesIn(there);
        assertThat(browser.get("/young-people").statusCode()).isEqualTo(403);
        assertThat(location(comesIn(browser, there)))
                .as("again, while they wait")
                .endsWith("/");
        assertThat(browser.get("/coming-in").body()).contains("You see nothing yet");
        assertThat(sees(piotr, "/staff").text()).contains("Waits for a second person’s word");
        assertThat(sees(tom, "/to-do").text()).contains("Amina", "Do they work here?");
        sends(hana, "/staff/" + amina.account() + "/word").andExpect(status().is3xxRedirection());
        assertThat(browser.get("/young-people").statusCode()).isEqualTo(200);
        assertThat(sees(piotr, "/staff").text()).contains("Comes in with your organisation’s account");
    }

    /** Whoever came in so is there: others wait for their word. */
    @Test
    void aManagerWhoCameInSoIsSomebodyToWaitFor() throws Exception {
        var max = invitesToWork("Max", "manager");
        var there = new MockProvider.Person(email, "kith-managers");
        sends(piotr, "/staff/" + max + "/provider", "email", email).andExpect(status().is3xxRedirection());
        var browser = visitor();
        assertThat(location(comesIn(browser, there))).endsWith("/");
        assertThat(browser.get("/young-people").statusCode())
                .as("where no manager is, a worker says that the first one works here")
                .isEqualTo(403);
        sends(amina, "/staff/" + max + "/word").andExpect(status().is3xxRedirection());
        assertThat(browser.get("/young-people").statusCode()).isEqualTo(200);
        assertThat(sees(piotr, "/setting-up").select("li:has(.tag.warn)").text())
                .doesNotContain("A manager has come in");
        var edith = invitesToWork("Edith", "worker");
        asks(edith, "/").andExpect(redirectedUrl("/coming-in"));
        assertThat(browser.get("/to-do").body()).contains("Edith");
    }

    private UUID invitesToWork(String name, String role) throws Exception {
        var account = UUID.randomUUID();
        sends(
                        piotr,
                        "/staff/invitation",
                        "account",
                        account.toString(),
                        "name",
                        name,
                        "role",
                        role,
                        "team",
                        north.id().toString())
                .andExpect(status().isOk());
        return account;
    }

    /** Whoever looks after groups, or calls a team what a group stands for, gives its records: its managers are told. */
    @Test
    void managersAreToldWhomAGroupPutsIntoTheirTeam() throws Exception {
        var there = aminaThere();
        there.groups = java.util.List.of("kith-workers", "kith-harbour");
        var rosa = ashdown.team("Harbour House").manager("Rosa");
        world.settle();
        aminaComesIn(there);
        assertThat(sees(rosa, "/to-do").text()).contains("Amina");
        var word = "/staff/" + amina.account() + "/word";
        assertThat(sees(rosa, word).text()).contains("By a group they are in where they sign in, on");
        sends(rosa, word).andExpect(status().is3xxRedirection());
        assertThat(sees(rosa, "/to-do").text()).doesNotContain("Amina");
        there.groups = java.util.List.of("kith-workers");
        comesIn(visitor(), there);
        there.groups = java.util.List.of("kith-workers", "kith-harbour");
        comesIn(visitor(), there);
        assertThat(sees(rosa, "/to-do").text()).contains("Was put into your team");
        sends(rosa, word).andExpect(status().is3xxRedirection());
        assertThat(sees(rosa, "/to-do").text()).doesNotContain("Amina");
    }
}
