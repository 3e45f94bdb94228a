package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
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

    @Test
    void beginsAnewAtSignIn() {
        var bea = door.comeIn(port, "worker");
        var visitor = new Visitor(port);
        var before = visitor.cookies().getFirst().getValue();
        assertTrue(location(visitor.signIn(bea.phone())).endsWith("/"));
        assertNotEquals(before, visitor.cookies().getFirst().getValue());
        assertEquals(200, visitor.get("/passkey").statusCode());
    }

    @Test
    void isOverOnTheServerAfterSigningOut() {
        var visitor = door.comeIn(port, "worker").visitor();
        visitor.get("/passkey");
        var kept = visitor.cookies().getFirst();
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
        clock.move(Duration.ofHours(12).minusSeconds(1));
        assertEquals(200, visitor.get("/passkey").statusCode());
        clock.move(Duration.ofSeconds(1));
        assertTrue(location(visitor.get("/passkey")).endsWith("/sign-in"));
    }

    @Test
    void endsWhenIdleForAnHour() {
        var bea = door.comeIn(port, "worker");
        assertEquals(
                3600,
                jdbc.sql("select max_inactive_interval from spring_session where principal_name = ?")
                        .params(bea.account().toString())
                        .query(Integer.class)
                        .single());
        jdbc.sql("update spring_session set last_access_time = last_access_time - 3601000 where principal_name = ?")
                .params(bea.account().toString())
                .update();
        assertTrue(location(bea.visitor().get("/passkey")).endsWith("/sign-in"));
    }

    @Test
    void isWrittenDownOnceAMinuteAndNotWithEveryPage() {
        var bea = door.comeIn(port, "worker");
        var began = lastSeen(bea.account());
        bea.visitor().get("/passkey");
        assertEquals(began, lastSeen(bea.account()));
        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000 where principal_name = ?")
                .params(bea.account().toString())
                .update();
        bea.visitor().get("/passkey");
        assertTrue(lastSeen(bea.account()) >= began);
    }

    private long lastSeen(UUID account) {
        return jdbc.sql("select last_access_time from spring_session where principal_name = ?")
                .params(account.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void holdsNoNames() {
        var bea = door.comeIn(port, "administrator");
        bea.visitor().get("/passkey");
        var kept = jdbc.sql("""
                select encode(a.attribute_bytes, 'escape') from spring_session_attributes a
                join spring_session s on s.primary_id = a.session_primary_id where s.principal_name = ?
                """)
                .params(bea.account().toString())
                .query(String.class)
                .list();
        assertFalse(kept.isEmpty());
        assertTrue(kept.stream().noneMatch(bytes -> bytes.contains("Ann") || bytes.contains("Harbour")));
    }

    @Test
    void stopsAtTheNextRequestOnceTheAccountHasEnded() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        ann.visitor().get("/staff");
        ann.visitor().post("/staff/" + bea.account() + "/ending", Map.of());
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
        return jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .params(account.toString())
                .query(Integer.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
