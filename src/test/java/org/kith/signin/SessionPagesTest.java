package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.database.TestDatabase;
import org.kith.signin.Served.Door;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a session begins, lasts and ends. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "kith.base-url=" + Slice.BASE_URL)
@Import(Served.class)
class SessionPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Door door;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.owner());

    @Test
    void beginsAnewAtSignIn() {
        var bea = door.comeIn(port, "worker");
        var visitor = new Visitor(port);
        visitor.signIn(bea.phone());
        visitor.get("/passkey");
        var before = visitor.cookie("kith").getValue();
        visitor.post("/sign-out", Map.of());
        assertTrue(location(visitor.signIn(bea.phone())).endsWith("/"));
        assertNotEquals(before, visitor.cookie("kith").getValue());
        assertEquals(200, visitor.get("/passkey").statusCode());
    }

    @Test
    void isOverOnTheServerAfterSigningOut() {
        var visitor = door.comeIn(port, "worker").visitor();
        visitor.get("/passkey");
        var kept = visitor.cookie("kith");
        var out = visitor.post("/sign-out", Map.of());
        assertEquals(
                "\"cache\", \"storage\"",
                out.headers().firstValue("Clear-Site-Data").orElseThrow());
        visitor.carry(kept);
        assertTrue(location(visitor.get("/passkey")).endsWith("/sign-in"));
    }

    @Test
    void lastsTwelveHoursAtMost() {
        var visitor = door.comeIn(port, "worker").visitor();
        for (int busy = 0; busy < 25; busy++) {
            clock.move(Duration.ofMinutes(28));
            assertEquals(200, visitor.get("/passkey").statusCode());
        }
        clock.move(Duration.ofMinutes(20).minusSeconds(1));
        assertEquals(200, visitor.get("/passkey").statusCode());
        clock.move(Duration.ofSeconds(1));
        assertTrue(location(visitor.get("/passkey")).endsWith("/sign-in"));
    }

    @Test
    void endsWhenIdleForHalfAnHour() {
        var visitor = door.comeIn(port, "worker").visitor();
        clock.move(Duration.ofMinutes(29));
        assertEquals(200, visitor.get("/passkey").statusCode());
        clock.move(Duration.ofMinutes(29));
        assertEquals(200, visitor.get("/passkey").statusCode());
        clock.move(Duration.ofMinutes(30));
        assertTrue(location(visitor.get("/passkey")).endsWith("/sign-in"));
    }

    @Test
    void isShorterWhileSomebodyArrives() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var link = door.linkFor(office, office.account("Bea", "worker"));
        var visitor = new Visitor(port);
        visitor.comeIn(link.address().getPath());
        clock.move(Duration.ofMinutes(15).minusSeconds(1));
        assertEquals(200, visitor.get("/passkey").statusCode());
        clock.move(Duration.ofMinutes(15));
        assertTrue(location(visitor.get("/passkey")).endsWith("/sign-in"));
    }

    @Test
    void isWrittenDownOnceAMinuteAndNotWithEveryPage() {
        var bea = door.comeIn(port, "worker");
        var began = lastSeen(bea.account());
        clock.move(Duration.ofSeconds(59));
        bea.visitor().get("/passkey");
        assertEquals(began, lastSeen(bea.account()));
        clock.move(Duration.ofSeconds(2));
        bea.visitor().get("/passkey");
        assertEquals(began.plusSeconds(61), lastSeen(bea.account()));
    }

    @Test
    void isNotAskedForByWhatNeedsNobody() {
        var bea = door.comeIn(port, "worker");
        bea.visitor().get("/passkey");
        var style = bea.visitor().page().expectFirst("link[rel=stylesheet]").attr("href");
        var began = lastSeen(bea.account());
        clock.move(Duration.ofMinutes(2));
        assertEquals(200, bea.visitor().get(style).statusCode());
        assertEquals(404, bea.visitor().get("/nowhere").statusCode());
        assertEquals(began, lastSeen(bea.account()));
        assertEquals(200, bea.visitor().get("/passkey").statusCode());
        assertNotEquals(began, lastSeen(bea.account()));
    }

    private Instant lastSeen(UUID account) {
        return owner.sql("select last_used_at from session where account_id = ?")
                .params(account)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void keepsNothingThatSomebodyCouldSignInWith() {
        var bea = door.comeIn(port, "administrator");
        bea.visitor().get("/passkey");
        var kept = owner.sql("select encode(id_hash, 'hex') || encode(id_hash, 'base64') || session from session"
                        + " where account_id = ?")
                .params(bea.account())
                .query(String.class)
                .single();
        for (var cookie : bea.visitor().cookies()) {
            assertFalse(kept.contains(cookie.getValue()), cookie.getName());
        }
        assertFalse(kept.contains("Ann") || kept.contains("Harbour"));
        var carried = new Visitor(port);
        carried.carry(bea.visitor().cookie("kith"));
        assertEquals(200, carried.get("/passkey").statusCode(), "the cookie alone is somebody");
        var copied = new Visitor(port);
        copied.carry(sameCookie(
                bea.visitor().cookie("kith"),
                owner.sql("select encode(id_hash, 'base64') from session where account_id = ?")
                        .params(bea.account())
                        .query(String.class)
                        .single()));
        assertTrue(location(copied.get("/passkey")).endsWith("/sign-in"), "what is kept is nobody");
    }

    /** docs/THREATS.md says so: it takes no key. Until somebody ends it, it shows among theirs. */
    @Test
    void isBegunByWhoeverCanWriteToTheDatabase() {
        var bea = door.comeIn(port, "worker");
        var id = "chosen-by-whoever-writes-there-" + bea.account();
        owner.sql("""
                        insert into session select sha256(?::bytea), account_id, false, null, signed_in_at, shown_at, last_used_at, device, passkey_id
                          from session where account_id = ?
                        """)
                .params(id.getBytes(StandardCharsets.UTF_8), bea.account())
                .update();
        var somebody = new Visitor(port);
        somebody.carry(sameCookie(bea.visitor().cookie("kith"), id));
        assertEquals(200, somebody.get("/passkey").statusCode());
        assertEquals(2, sessionsOf(bea.account()));
    }

    private static HttpCookie sameCookie(HttpCookie like, String value) {
        var cookie = new HttpCookie(like.getName(), value);
        cookie.setPath(like.getPath());
        cookie.setVersion(like.getVersion());
        return cookie;
    }

    @Test
    void saysWhatItIsOpenOn() {
        var bea = door.comeIn(port, "worker");
        assertEquals(
                Device.of("Java-http-client/25"),
                owner.sql("select device from session where account_id = ?")
                        .params(bea.account())
                        .query(String.class)
                        .single());
    }

    @Test
    void isNotBegunByVisitsWithoutSigningIn() {
        var before = allSessions();
        for (int i = 0; i < 50; i++) {
            var visitor = new Visitor(port);
            visitor.get("/welcome/" + "x".repeat(43));
            visitor.get("/young-people");
            visitor.get("/nowhere");
            visitor.post("/sign-in", Map.of("answer", "{}"));
        }
        assertEquals(before, allSessions());
    }

    private int allSessions() {
        return owner.sql("select (select count(*) from session) + (select count(*) from answered_challenge)")
                .query(Integer.class)
                .single();
    }

    @Test
    void stopsAtTheNextRequestOnceTheAccountHasEnded() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        ann.visitor().get("/staff");
        ann.visitor().post("/staff/" + bea.account() + "/ending", Map.of("sure", "yes"));
        assertEquals(0, sessionsOf(bea.account()));
        assertTrue(location(bea.visitor().get("/passkey")).endsWith("/sign-in"));
        assertEquals(422, bea.visitor().signIn(bea.phone()).statusCode());
    }

    @Test
    void isEndedByAnAccountThatEndedElsewhere() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        door.acting().doAs(Actor.person(ann.account()), viewer -> jdbc.sql(
                        "update account set ended_at = now() where id = ?")
                .params(bea.account())
                .update());
        assertEquals(403, bea.visitor().get("/passkey").statusCode());
        assertEquals(0, sessionsOf(bea.account()));
    }

    private int sessionsOf(UUID account) {
        return owner.sql("select count(*) from session where account_id = ?")
                .params(account)
                .query(Integer.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
