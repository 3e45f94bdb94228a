package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.words.Dates;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A one-time link: when it is used, and when it is not. */
class OneTimeLinkPagesTest extends OnSignIn {
    @Test
    void isNotUsedUpByLooking() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var link = door.linkFor(office, office.account("Bea", "worker"));
        var scanner = new Visitor(port);
        assertEquals(200, scanner.get(path(link)).statusCode());
        assertEquals(200, scanner.get(path(link)).statusCode());
        assertTrue(scanner.page().text().contains("Come in"));
        assertFalse(scanner.page().text().contains("Bea"), "it names nobody");

        var bea = new Visitor(port);
        var in = bea.comeIn(path(link));
        assertTrue(location(in).endsWith("/passkey"));
        assertFalse(location(in).contains(token(link)));
        assertEquals(200, bea.get("/passkey").statusCode());
        assertTrue(bea.page().text().contains("Hello, Bea"));
        assertFalse(bea.page().html().contains(token(link)));
    }

    @Test
    void saysTheSameWhetherWrongUsedOrTooOld() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var bea = office.account("Bea", "worker");
        var used = door.linkFor(office, bea);
        new Visitor(port).arrive(used, new Phone());
        clock.move(Duration.ofSeconds(1));
        var old = door.linkFor(office, office.account("Cai", "worker"));
        clock.move(Duration.ofMinutes(10));

        var visitor = new Visitor(port);
        var wrong = visitor.get("/welcome/" + "x".repeat(43));
        assertEquals(404, wrong.statusCode());
        assertTrue(visitor.page().text().contains("This link no longer works"));
        for (var link : new OneTimeLink[] {used, old}) {
            assertSame(wrong, visitor.get(path(link)));
            assertSame(wrong, visitor.post(path(link), Map.of()));
            assertSame(wrong, visitor.post(path(link), Visitor.WITH_PASSKEYS));
        }
        assertSame(wrong, visitor.post("/welcome/" + "x".repeat(43), Map.of()));
    }

    @Test
    void isNotUsedUpByABrowserWithoutPasskeys() {
        var link = linkForBea();
        var insideAnApp = new Visitor(port);
        insideAnApp.get(path(link));
        var pressed = insideAnApp.post(path(link), Map.of());
        assertEquals(422, pressed.statusCode());
        var page = insideAnApp.page();
        assertTrue(page.expectFirst("[role=alert]").text().contains("Your link is still good"));
        assertTrue(page.text().contains(" at " + Dates.time(link.expiresAt())), "it says until when");
        var address = page.expectFirst("textarea[readonly]");
        assertEquals(link.address().toString(), address.text());
        assertTrue(
                address.parents().stream().noneMatch(one -> one.hasAttr("hidden")), "it is there without JavaScript");
        assertTrue(location(insideAnApp.get("/passkey")).endsWith("/sign-in"), "nobody came in");

        assertTrue(location(new Visitor(port).comeIn(path(link))).endsWith("/passkey"));
    }

    @Test
    void isNotUsedUpByProgramsThatTryLinks() throws Exception {
        var link = linkForBea();
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + port + path(link));
            for (var method : new String[] {"HEAD", "GET", "OPTIONS", "POST"}) {
                var request = HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
                http.send(request, BodyHandlers.ofString());
            }
        }
        assertTrue(location(new Visitor(port).comeIn(path(link))).endsWith("/passkey"));
    }

    @Test
    void goesOnInTheBrowserThatBeganAndInNoOther() {
        var link = linkForBea();
        var bea = new Visitor(port);
        bea.comeIn(path(link));
        bea.get("/passkey");
        assertEquals(422, bea.post("/passkey", Map.of("answer", "no passkey")).statusCode());
        assertTrue(location(bea.get(path(link))).endsWith("/passkey"), "the same link goes on");
        assertTrue(
                location(bea.post(path(link), Visitor.WITH_PASSKEYS)).endsWith("/passkey"),
                "and so does a page that was still open");

        var somebody = new Visitor(port);
        assertEquals(404, somebody.comeIn(path(link)).statusCode());
        assertEquals(404, somebody.get(path(link)).statusCode());

        bea.get("/passkey");
        bea.post("/passkey", Map.of("answer", new Phone().make(bea.asked())));
        assertEquals(404, bea.get(path(link)).statusCode());
    }

    @Test
    void isGivenBackByABrowserThatOnlySeemedToHavePasskeys() {
        var link = linkForBea();
        var insideAnApp = new Visitor(port);
        insideAnApp.comeIn(path(link));
        insideAnApp.get("/passkey");
        insideAnApp.post("/passkey/another-browser", Map.of());
        assertTrue(insideAnApp.page().text().contains(" at " + Dates.time(link.expiresAt())));
        assertTrue(location(insideAnApp.get("/passkey")).endsWith("/sign-in"), "this browser is out");

        var phone = new Visitor(port);
        phone.arrive(link, new Phone());
        assertEquals(200, phone.get("/young-people").statusCode());
        phone.get("/passkey");
        assertEquals(
                404, phone.post("/passkey/another-browser", Map.of()).statusCode(), "there is no way back by then");
        assertEquals(404, new Visitor(port).comeIn(path(link)).statusCode());
    }

    @Test
    void isNotGivenBackOnceItsTimeRanOut() {
        var link = linkForBea();
        var insideAnApp = new Visitor(port);
        insideAnApp.comeIn(path(link));
        insideAnApp.get("/passkey");
        clock.move(Duration.ofMinutes(10));
        assertEquals(404, insideAnApp.post("/passkey/another-browser", Map.of()).statusCode());
        assertEquals(404, new Visitor(port).comeIn(path(link)).statusCode());
    }

    /** A friend’s link, opened on the phone of somebody who is signed in: whose it is, it says to nobody. */
    @Test
    void saysWhoWouldBeSignedOutByIt() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var bea = new Visitor(port);
        bea.arrive(door.linkFor(office, office.account("Bea", "worker")), new Phone());
        var friends = door.linkFor(office, office.account("Cai", "worker"));
        bea.get(path(friends));
        assertTrue(bea.page().text().contains("You are signed in here as Bea."));
        assertFalse(bea.page().text().contains("Cai"));
        bea.post(path(friends), Map.of());
        assertTrue(bea.page().text().contains("Bea is signed out here"), "also where it is pressed without passkeys");
        var elsewhere = new Visitor(port);
        elsewhere.get(path(friends));
        assertFalse(elsewhere.page().text().contains("signed in here"));
        bea.comeIn(path(friends));
        bea.get("/passkey");
        bea.get(path(door.linkFor(office, office.account("Dee", "worker"))));
        assertFalse(bea.page().text().contains("signed in here"), "who has no passkey yet is not in");
    }

    private OneTimeLink linkForBea() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        return door.linkFor(office, office.account("Bea", "worker"));
    }

    @Test
    void opensNothingButThePasskeyPageUntilThereIsOne() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var link = door.linkFor(office, office.account("Bea", "administrator"));
        var bea = new Visitor(port);
        bea.comeIn(path(link));
        assertTrue(location(bea.get("/staff")).endsWith("/sign-in"));
        assertTrue(location(bea.get("/sign-in")).endsWith("/passkey"));
        bea.get("/passkey");
        assertTrue(bea.page().select("nav").isEmpty());
        bea.post("/passkey", Map.of("answer", new Phone().make(bea.asked())));
        assertEquals(200, bea.get("/staff").statusCode());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isInNoLog(CapturedOutput output) {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var link = door.linkFor(office, office.account("Zephyrine Quill", "worker"));
        var visitor = new Visitor(port);
        visitor.arrive(link, new Phone());
        visitor.post(path(link), Map.of());
        visitor.get(path(link) + "/more");
        new Visitor(port).signIn(new Phone());
        assertTrue(output.getAll().contains("A passkey was refused"), "logs are captured");
        assertFalse(output.getAll().contains(token(link)));
        assertFalse(output.getAll().contains("Quill"));
    }
}
