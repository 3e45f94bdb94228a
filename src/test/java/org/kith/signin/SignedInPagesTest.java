package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.words.Words;

/** Where somebody is signed in: theirs to see and to end, and nobody else's. */
class SignedInPagesTest extends OnSignIn {

    @Test
    void everybodySeesWhereTheyAreAndEndsOne() {
        var bea = door.comeIn(port, "worker");
        var other = new Visitor(port);
        other.signIn(bea.phone());
        bea.visitor().get("/signed-in");
        var cards = bea.visitor().page().select("main .card");
        assertEquals(2, cards.size());
        assertTrue(cards.getFirst().text().contains("This one"), cards.text());
        assertTrue(cards.getFirst().select("form").isEmpty());
        var there = cards.get(1).expectFirst("input[name=session]").val();
        bea.visitor().post("/signed-in/ending", Map.of("session", there));
        assertTrue(location(other.get("/passkey")).endsWith("/sign-in"));
        assertEquals(200, bea.visitor().get("/signed-in").statusCode());
        assertTrue(bea.visitor().page().text().contains("You are signed in nowhere else."));
    }

    /** No address is kept, and none is looked up: a network is compared with those of the same person, or has the name it was given. */
    @Test
    void itIsSaidFromWhichNetworkAsFarAsThatIsKnown() {
        var bea = door.comeIn(port, "worker");
        new Visitor(port).from("198.51.100.7").signIn(bea.phone());
        clock.move(Duration.ofHours(25));
        var phone = new Visitor(port).from("198.51.100.9");
        phone.signIn(bea.phone());
        assertEquals(List.of(Words.say("from-where.known")), from(phone));
        var elsewhere = new Visitor(port).from("192.0.2.1");
        elsewhere.signIn(bea.phone());
        var office = new Visitor(port).from("203.0.113.9");
        office.signIn(bea.phone());
        var beside = new Visitor(port).from("198.51.100.200");
        beside.signIn(bea.phone());
        var all = from(beside);
        assertEquals(Words.say("from-where.known"), all.getFirst());
        assertEquals(
                Set.of("Network: The office", Words.say("from-where.new"), Words.say("from-where.here")),
                Set.copyOf(all.subList(1, all.size())));
        var unknown = new Visitor(port);
        unknown.signIn(bea.phone());
        assertEquals(4, from(unknown).size(), "of itself nothing is known");
    }

    /** Whoever made a passkey as somebody else did it from elsewhere, and is not known there on that day. */
    @Test
    void aPasskeyIsToldOfWithTheNetworkItWasMadeFrom() {
        var bea = door.comeIn(port, "worker");
        new Visitor(port).from("198.51.100.7").signIn(bea.phone());
        clock.move(Duration.ofHours(25));
        var thief = new Visitor(port).from("192.0.2.1");
        thief.signIn(bea.phone());
        thief.get("/passkey");
        thief.post("/passkey", Map.of("label", "Thief", "answer", new Phone().make(thief.asked())));
        var later = new Visitor(port);
        later.signIn(bea.phone());
        later.get("/signed-in");
        var told = later.page().select("main .lines li").eachText();
        assertTrue(
                told.getFirst().contains("Thief") && told.getFirst().endsWith(Words.say("from-where.new") + "."),
                told.toString());
        assertTrue(told.stream().skip(1).noneMatch(line -> line.contains("network")), told.toString());
    }

    private static List<String> from(Visitor visitor) {
        visitor.get("/signed-in");
        return visitor.page().select("main .card p:matches(etwork)").eachText();
    }

    @Test
    void allOthersEndAtOnce() {
        var bea = door.comeIn(port, "worker");
        var one = new Visitor(port);
        one.signIn(bea.phone());
        var two = new Visitor(port);
        two.signIn(bea.phone());
        bea.visitor().get("/signed-in");
        bea.visitor().post("/signed-in/others/ending", Map.of());
        assertTrue(location(one.get("/passkey")).endsWith("/sign-in"));
        assertTrue(location(two.get("/passkey")).endsWith("/sign-in"));
        assertEquals(200, bea.visitor().get("/passkey").statusCode());
    }

    @Test
    void nobodyEndsOrSeesThoseOfSomebodyElse() {
        var bea = door.comeIn(port, "worker");
        var cat = door.comeIn(port, "administrator", bea.office());
        new Visitor(port).signIn(bea.phone());
        bea.visitor().get("/signed-in");
        var hers = bea.visitor().page().expectFirst("input[name=session]").val();
        cat.visitor().get("/signed-in");
        assertEquals(1, cat.visitor().page().select("main .card").size());
        cat.visitor().post("/signed-in/ending", Map.of("session", hers));
        cat.visitor().post("/signed-in/ending", Map.of("session", "no session"));
        cat.visitor().post("/signed-in/others/ending", Map.of());
        bea.visitor().get("/signed-in");
        assertEquals(2, bea.visitor().page().select("main .card").size());
    }

    @Test
    void aPasskeyThatIsTakenAwayEndsWhatItBegan() {
        var bea = door.comeIn(port, "worker");
        var lost = new Phone();
        bea.visitor().get("/passkey");
        bea.visitor()
                .post(
                        "/passkey",
                        Map.of(
                                "label",
                                "Lost",
                                "answer",
                                lost.make(bea.visitor().asked())));
        var finder = new Visitor(port);
        finder.signIn(lost);
        assertEquals(200, finder.get("/passkey").statusCode());
        bea.visitor().get("/passkey");
        assertTrue(
                bea.visitor().page().text().contains("Lost"),
                bea.visitor().page().text());
        var remove = bea.visitor().page().select(".card:contains(Lost) form").attr("action");
        bea.visitor().post(remove, Map.of());
        assertTrue(location(finder.get("/passkey")).endsWith("/sign-in"));
        assertEquals(200, bea.visitor().get("/passkey").statusCode());
    }

    /** Asked while it was still lately, answered when it was not any more: a phone left lying open gets no passkey of whoever finds it. */
    @Test
    void noPasskeyIsMadeLate() {
        var bea = door.comeIn(port, "worker");
        clock.move(Duration.ofMinutes(4));
        bea.visitor().get("/passkey");
        var asked = bea.visitor().asked();
        clock.move(Duration.ofMinutes(2));
        var finder = new Phone();
        assertEquals(
                422,
                bea.visitor()
                        .post("/passkey", Map.of("label", "Found", "answer", finder.make(asked)))
                        .statusCode());
        assertTrue(
                bea.visitor().page().text().contains(Words.say("passkey.too-late")),
                bea.visitor().page().text());
        var theirs = new Visitor(port);
        theirs.signIn(finder);
        assertTrue(location(theirs.get("/passkey")).endsWith("/sign-in"));
        bea.visitor().get("/passkey");
        assertEquals(1, bea.visitor().page().select("main .card").size());
    }

    /** What was typed is still there once they have shown that it is them. */
    @Test
    void waysInAreChangedOnlyByWhoShowedLatelyThatItIsThem() {
        var ann = door.comeIn(port, "administrator");
        var bea = ann.office().account("Bea", "worker");
        clock.move(Duration.ofMinutes(6));
        ann.visitor().get("/passkey");
        assertTrue(ann.visitor().page().select("form[data-passkey=make]").isEmpty(), "first they show that it is them");
        ann.visitor().post("/passkey/another", Map.of("label", "My laptop"));
        assertEquals("Is it you?", ann.visitor().page().select("h1").text());
        assertEquals(
                "My laptop",
                ann.visitor().page().expectFirst("input[name=label]").val());
        for (var address : new String[] {
            "/passkey/" + bea + "/removal",
            "/staff/invitation",
            "/staff/" + bea + "/link",
            "/staff/" + bea + "/word",
            "/codes",
            "/codes/proof",
            "/codes/off",
            "/young-people/" + bea + "/way-in/new-phone",
            "/accounts/" + bea + "/lost-device",
            "/young-people/" + bea + "/way-in",
            "/young-people/" + bea + "/way-in/lost-device",
            "/our-people",
            "/our-people/" + bea + "/link",
            "/services/" + bea + "/people",
            "/services/" + bea + "/people/" + bea + "/link",
            "/services/" + bea + "/people/" + bea + "/word",
            "/services/" + bea + "/domains",
            "/our-people/" + bea + "/word"
        }) {
            assertEquals(403, ann.visitor().post(address, Map.of("name", "Cat")).statusCode(), address);
            assertEquals("Is it you?", ann.visitor().page().select("h1").text(), address);
        }
        var shown = ann.visitor()
                .post(
                        "/confirm",
                        Map.of(
                                "confirm-to",
                                "/passkey/another",
                                "label",
                                "My laptop",
                                "answer",
                                ann.phone().use(ann.visitor().asked())));
        assertEquals(307, shown.statusCode());
        ann.visitor().post("/passkey/another", Map.of("label", "My laptop"));
        assertTrue(
                ann.visitor().page().text().contains("Your passkeys"),
                ann.visitor().page().text());
        assertEquals(
                "My laptop",
                ann.visitor()
                        .page()
                        .expectFirst("form[data-passkey=make] input[name=label]")
                        .val());
    }
}
