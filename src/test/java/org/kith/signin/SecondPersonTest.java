package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.springframework.dao.DataAccessException;

/** Nobody alone comes in as somebody who has a passkey, and nothing that happens to a way in stays unsaid. */
class SecondPersonTest extends OnSignIn {

    @Test
    void nobodyMakesALinkForSomebodyWhoHasAPasskey() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        ann.visitor().get("/staff/" + bea.account());
        assertEquals(
                403,
                ann.visitor()
                        .post("/staff/" + bea.account() + "/link", Map.of())
                        .statusCode());
        assertTrue(ann.visitor().page().select("#link").isEmpty());
    }

    /** Ann says so, Olu makes the link: neither alone. Bea is told of both. */
    @Test
    void aLinkForSomebodyWhoHadAPasskeyTakesTwoPeople() {
        var ann = door.comeIn(port, "administrator");
        var olu = door.comeIn(port, "administrator", ann.office());
        var bea = door.comeIn(port, "worker", ann.office());
        assertEquals(302, says(ann, bea).statusCode());
        assertTrue(OnSignIn.location(bea.visitor().get("/passkey")).endsWith("/sign-in"), "signed out everywhere");
        assertEquals(422, bea.visitor().signIn(bea.phone()).statusCode());
        ann.visitor().get("/staff/" + bea.account());
        assertTrue(ann.visitor().page().text().contains("another person makes the link"));
        assertEquals(403, link(ann, bea).statusCode());
        assertEquals(200, link(olu, bea).statusCode());
        var back = new Visitor(port);
        back.comeIn(olu.visitor().page().expectFirst("#link").text().replaceFirst("https?://[^/]+", ""));
        back.get("/passkey");
        var phone = new Phone();
        var made = back.post("/passkey", Map.of("label", "New", "answer", phone.make(back.asked())));
        assertTrue(OnSignIn.location(made).endsWith("/signed-in/news"));
        back.get("/signed-in/news");
        assertTrue(back.page().text().contains("Ann said on"), back.page().text());
        assertTrue(back.page().text().contains("She rang and said so"));
    }

    /** Who invites others could make up both: neither has come within a week, nor was let in by the other. */
    @Test
    void nobodyIsMadeUpForIt() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        var cat = door.comeIn(port, "worker", ann.office());
        says(ann, bea);
        var invited = comesIn("administrator", ann);
        invited.get("/staff/" + bea.account());
        assertTrue(
                invited.page().text().contains("let the other into Kith"),
                invited.page().text());
        assertEquals(403, link(invited, bea.account()).statusCode());
        var dan = door.comeIn(port, "worker", ann.office());
        assertEquals(302, says(invited, dan.account()).statusCode());
        assertEquals(403, link(ann, dan).statusCode(), "Ann let in who said it");
        var toNow = Duration.between(clock.instant(), TestClock.now());
        clock.move(toNow);
        var lately = door.comeIn(port, "administrator", ann.office());
        lately.visitor().get("/staff/" + bea.account());
        assertTrue(lately.visitor().page().text().contains("less than a week ago"));
        assertEquals(403, link(lately, bea).statusCode());
        lately.visitor().get("/staff/" + cat.account());
        assertTrue(lately.visitor().page().text().contains("Somebody who has been here longer"));
        var refused = says(lately, cat);
        clock.move(toNow.negated());
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("You are new to Kith"), refused.body());
        assertEquals(302, cat.visitor().signIn(cat.phone()).statusCode(), "her passkey is still there");
        assertEquals(
                200, link(door.comeIn(port, "administrator", ann.office()), bea).statusCode());
    }

    /** By a link that one of them made. */
    private Visitor comesIn(String role, Served.SignedInAs by) {
        var visitor = new Visitor(port);
        visitor.comeIn(linkOn(link(by, by.office().account("Mabel", role))));
        visitor.get("/passkey");
        visitor.post("/passkey", Map.of("label", "Phone", "answer", new Phone().make(visitor.asked())));
        return visitor;
    }

    /** Where somebody looks after accounts and manages too they have two, and are one person. */
    @Test
    void twoAccountsOfOnePersonAreNoTwoPeople() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        var annToo = door.comeIn(port, "administrator", ann.office(), "ANN");
        assertEquals(302, says(ann, bea).statusCode());
        annToo.visitor().get("/staff/" + bea.account());
        assertTrue(annToo.visitor().page().text().contains("have one name"));
        assertEquals(403, link(annToo, bea).statusCode());
        var cyd = door.comeIn(port, "administrator", ann.office(), "Cyd").visitor();
        var apart = "/accounts/" + ann.account() + "/namesakes/" + annToo.account();
        cyd.get(apart);
        assertEquals(302, cyd.post(apart, Map.of("because", "I met both")).statusCode());
        assertEquals(200, link(annToo, bea).statusCode(), "once it is said that they are two people");
    }

    /** A link made before, and kept, would make one person two. */
    @Test
    void nobodyKeepsALinkForLater() {
        var ann = door.comeIn(port, "administrator");
        var bea = ann.office().account("Bea", "worker");
        var theirs = link(ann, bea);
        var begun = new Visitor(port);
        begun.comeIn(linkOn(theirs));
        var secondBrowser = new Visitor(port);
        secondBrowser.comeIn(linkOn(link(ann, bea)));
        var spare = linkOn(link(ann, bea));
        begun.get("/passkey");
        begun.post("/passkey", Map.of("label", "Phone", "answer", new Phone().make(begun.asked())));
        assertEquals(200, begun.get("/passkey").statusCode());
        assertEquals(
                404, secondBrowser.get("/passkey").statusCode(), "begun with another link, and there is a passkey");
        says(ann, bea);
        assertFalse(
                OnSignIn.location(new Visitor(port).comeIn(spare)).endsWith("/passkey"), "Ann made it and Ann said it");
        var annToo = door.comeIn(port, "administrator", ann.office(), "ANN");
        var cat = ann.office().account("Cat", "worker");
        var hers = new Visitor(port);
        hers.comeIn(linkOn(link(ann, cat)));
        var kept = linkOn(link(ann, cat));
        hers.get("/passkey");
        hers.post("/passkey", Map.of("label", "Phone", "answer", new Phone().make(hers.asked())));
        assertEquals(302, says(annToo, cat).statusCode());
        assertFalse(
                OnSignIn.location(new Visitor(port).comeIn(kept)).endsWith("/passkey"), "nor under another account");
    }

    @Test
    void aPasskeyAddedElsewhereIsToldAtTheNextSignIn() {
        var bea = door.comeIn(port, "worker");
        bea.visitor().get("/passkey");
        var other = new Phone();
        bea.visitor()
                .post(
                        "/passkey",
                        Map.of(
                                "label",
                                "Somebody's",
                                "answer",
                                other.make(bea.visitor().asked())));
        var thief = new Visitor(port);
        thief.signIn(other);
        thief.get("/passkey");
        var news = thief.get("/signed-in/news");
        assertFalse(news.body().contains("Somebody"), "whoever holds it is not the one to be told");
        var owner = new Visitor(port);
        assertTrue(OnSignIn.location(owner.signIn(bea.phone())).endsWith("/signed-in/news"));
        owner.get("/signed-in/news");
        assertTrue(
                owner.page().text().contains("The passkey “Somebody's” was made on"),
                owner.page().text());
        owner.post("/signed-in/news", told(owner));
        var again = new Visitor(port);
        assertTrue(OnSignIn.location(again.signIn(bea.phone())).endsWith("/"), "once");
    }

    @Test
    void aManagerSaysItOfTheirTeamAndOfNobodyElse() {
        var moss = door.comeIn(port, "manager");
        var bea = door.comeIn(port, "worker", moss.office());
        var cat = door.comeIn(port, "worker", moss.office());
        var north = moss.office().team("North");
        moss.office().joins(moss.account(), north);
        moss.office().joins(bea.account(), north);
        moss.visitor().get("/lost-devices");
        assertEquals(
                List.of("/accounts/" + bea.account() + "/lost-device"),
                moss.visitor().page().select("main .lines a").eachAttr("href"));
        moss.visitor().get("/lost-devices");
        assertEquals(
                422,
                moss.visitor()
                        .post("/accounts/" + bea.account() + "/lost-device", Map.of())
                        .statusCode());
        assertEquals(302, says(moss, bea).statusCode());
        assertEquals(403, says(moss, cat).statusCode());
        assertEquals(403, says(bea.visitor(), moss.account()).statusCode());
        assertEquals(403, says(cat, moss).statusCode(), "a worker of nobody");
        assertEquals(403, says(moss, moss).statusCode(), "nobody of themselves");
        assertEquals(200, cat.visitor().get("/passkey").statusCode());
    }

    /** The same in the database, whatever a page would do. */
    @Test
    void theDatabaseRefusesBoth() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        refused(ann.account(), LINK, ann.office().id(), bea.account());
        refused(ann.account(), LOST, ann.office().id(), ann.account(), ann.account());
        refused(bea.account(), LOST, ann.office().id(), ann.account(), bea.account());
        refused(ann.account(), LOST, ann.office().id(), bea.account(), bea.account());
        assertEquals(0, changed(ann.account(), "delete from passkey where account_id = ?", bea.account()));
        assertEquals(1, changed(ann.account(), LOST, ann.office().id(), bea.account(), ann.account()));
        assertEquals(
                0,
                changed(ann.account(), "delete from passkey where account_id = ?", bea.account()),
                "in that transaction and in no other");
        assertEquals(302, bea.visitor().signIn(bea.phone()).statusCode(), "her passkey is still there");
    }

    private static final String LINK = """
            insert into invitation (organisation_id, account_id, made_by, token_hash, made_at, expires_at)
            values (?, ?, (select kith.actor()), '', now(), now() + interval '1 hour')
            """;
    private static final String LOST = """
            insert into way_in_change (organisation_id, account_id, what, said_by, because) values (?, ?, 'device lost', ?, 'x')
            """;

    private void refused(UUID account, String sql, Object... values) {
        var fault = assertThrows(DataAccessException.class, () -> changed(account, sql, values));
        var cause = String.valueOf(fault.getMostSpecificCause().getMessage());
        assertTrue(cause.contains("row-level security"), cause);
    }

    private int changed(UUID account, String sql, Object... values) {
        return door.acting().as(Actor.person(account), viewer -> jdbc.sql(sql)
                .params(values)
                .update());
    }

    private static Map<String, String> told(Visitor visitor) {
        return Map.of("told", visitor.page().expectFirst("input[name=told]").val());
    }

    private static HttpResponse<String> says(Served.SignedInAs who, Served.SignedInAs ofWhom) {
        return says(who.visitor(), ofWhom.account());
    }

    private static HttpResponse<String> says(Served.SignedInAs who, UUID ofWhom) {
        return says(who.visitor(), ofWhom);
    }

    private static HttpResponse<String> says(Visitor who, UUID ofWhom) {
        who.get("/passkey");
        return who.post("/accounts/" + ofWhom + "/lost-device", Map.of("because", "She rang and said so"));
    }

    private HttpResponse<String> link(Served.SignedInAs who, Served.SignedInAs forWhom) {
        return link(who, forWhom.account());
    }

    private HttpResponse<String> link(Served.SignedInAs who, UUID forWhom) {
        return link(who.visitor(), forWhom);
    }

    private HttpResponse<String> link(Visitor who, UUID forWhom) {
        clock.move(Duration.ofSeconds(1));
        who.get("/staff/" + forWhom);
        return who.post("/staff/" + forWhom + "/link", Map.of());
    }

    private static String linkOn(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).expectFirst("#link").text().replaceFirst("https?://[^/]+", "");
    }

    @Test
    void aPhoneThatDoesNotAskForItsLockIsTakenForNobody() {
        var bea = door.comeIn(port, "worker");
        bea.phone().asksForItsLock = false;
        var visitor = new Visitor(port);
        assertEquals(422, visitor.signIn(bea.phone()).statusCode());
        assertTrue(visitor.page().text().contains("fingerprint"), visitor.page().text());
        var office = Office.open("Harbour", door.acting(), jdbc);
        var other = new Phone();
        other.asksForItsLock = false;
        var arriving = new Visitor(port);
        arriving.arrive(door.linkFor(office, office.account("Cat", "worker")), other);
        assertTrue(
                arriving.page().text().contains("fingerprint"), arriving.page().text());
        assertFalse(arriving.get("/today").statusCode() == 200);
    }
}
