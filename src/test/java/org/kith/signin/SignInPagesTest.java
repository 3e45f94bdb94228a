package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Signing in, and what guards every page. */
class SignInPagesTest extends OnSignIn {
    @Nested
    class SigningIn {
        @Test
        void looksAlikeForUnknownRemovedAndEndedAccounts() {
            var unknown = new Visitor(port).signIn(new Phone());
            var ann = door.comeIn(port, "administrator");
            var bea = door.comeIn(port, "worker", ann.office());
            ann.visitor().get("/staff");
            ann.visitor().post("/staff/" + bea.account() + "/ending", Map.of("sure", "yes"));
            assertEquals(422, unknown.statusCode());
            assertSame(unknown, new Visitor(port).signIn(bea.phone()));
        }

        @Test
        void takesAnAnswerOnce() {
            var bea = door.comeIn(port, "worker");
            var visitor = new Visitor(port);
            var answer = bea.phone().use(visitor.asked());
            assertEquals(302, visitor.post("/sign-in", Map.of("answer", answer)).statusCode());
            visitor.get("/passkey");
            visitor.post("/sign-out", Map.of());
            visitor.get("/sign-in");
            assertEquals(422, visitor.post("/sign-in", Map.of("answer", answer)).statusCode());
        }

        @Test
        void takesTheAnswerOfEitherOfTwoOpenPages() {
            var bea = door.comeIn(port, "worker");
            var visitor = new Visitor(port);
            var first = visitor.asked();
            visitor.get("/sign-in");
            assertNotEquals(first, visitor.asked());
            var answer = Map.of("answer", bea.phone().use(first));
            assertEquals(302, visitor.post("/sign-in", answer).statusCode());
        }

        @Test
        void takesAnAnswerOnceInTheSameVisitToo() {
            var bea = door.comeIn(port, "worker");
            bea.visitor().get("/passkey");
            var visit = bea.visitor().cookie("visit").getValue();
            bea.visitor().post("/confirm", Map.of("confirm-to", "/young-people"));
            var answer = Map.of("answer", bea.phone().use(bea.visitor().asked()), "confirm-to", "/young-people");
            assertEquals(307, bea.visitor().post("/confirm", answer).statusCode());
            assertEquals(visit, bea.visitor().cookie("visit").getValue());
            assertEquals(200, bea.visitor().get("/passkey").statusCode());
            assertNotEquals(307, bea.visitor().post("/confirm", answer).statusCode());
        }

        @Test
        void takesNoAnswerToWhatAnotherBrowserWasAskedOrLongAgo() {
            var bea = door.comeIn(port, "worker");
            var elsewhere = new Visitor(port).asked();
            var visitor = new Visitor(port);
            var here = visitor.asked();
            assertEquals(
                    422,
                    visitor.post("/sign-in", Map.of("answer", bea.phone().use(elsewhere)))
                            .statusCode());
            clock.move(Duration.ofHours(1));
            assertEquals(
                    422,
                    visitor.post("/sign-in", Map.of("answer", bea.phone().use(here)))
                            .statusCode());
        }

        @Test
        void saysWhyWithoutJavaScript() {
            var visitor = new Visitor(port);
            assertEquals(422, visitor.post("/sign-in", Map.of()).statusCode());
            assertTrue(visitor.page().expectFirst("[role=alert]").text().contains("JavaScript"));
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var ann = door.comeIn(port, "administrator");
        var team = Map.of("team", UUID.randomUUID().toString(), "name", "Forged");
        assertEquals(403, ann.visitor().postJust("/staff/teams", team).statusCode());
        assertEquals(
                403,
                new Visitor(port).postJust("/sign-in", Map.of("answer", "x")).statusCode());
        ann.visitor().get("/staff");
        assertFalse(ann.visitor().page().text().contains("Forged"));
    }

    @Test
    void everyPageIsSentWithItsGuards() {
        var ann = door.comeIn(port, "administrator");
        for (var path :
                new String[] {"/sign-in", "/passkey", "/staff", "/staff/invitation", "/welcome/x", "/nowhere"}) {
            var headers = ann.visitor().get(path).headers();
            assertTrue(headers.firstValue("Cache-Control").orElseThrow().contains("no-store"), path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow(), path);
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElseThrow(), path);
            var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), path);
            assertTrue(
                    ann.visitor()
                            .page()
                            .select("script:not([src]), [style], style, [onclick]")
                            .isEmpty(),
                    path);
        }
    }

    @Test
    void whatIsNotThereBeginsNoSession() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/nowhere"))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertEquals(404, answer.statusCode());
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        }
    }
}
