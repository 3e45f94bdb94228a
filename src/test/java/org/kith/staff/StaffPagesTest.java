package org.kith.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.signin.Office;
import org.kith.signin.Served;
import org.kith.signin.Served.Door;
import org.kith.signin.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "kith.base-url=" + Slice.BASE_URL)
@Import(Served.class)
class StaffPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Door door;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst"})
    void areTheAdministratorsAlone(String role) {
        var bea = door.comeIn(port, role);
        var team = bea.office().team("North");
        for (var path : new String[] {
            "/staff",
            "/staff/invitation",
            "/staff/" + bea.account(),
            "/staff/" + bea.account() + "/ending",
            "/staff/" + UUID.randomUUID(),
            "/staff/teams/" + team
        }) {
            assertEquals(403, bea.visitor().get(path).statusCode(), path);
            assertTrue(bea.visitor().page().text().contains("This page is for somebody else"), path);
        }
        bea.visitor().get("/passkey");
        for (var path : new String[] {"/link", "/ending", "/teams"}) {
            var answer = bea.visitor().post("/staff/" + bea.account() + path, Map.of());
            assertEquals(403, answer.statusCode(), path);
        }
    }

    @Test
    void showAnotherOrganisationsPeopleAsNotThere() {
        var ann = door.comeIn(port, "administrator");
        var elsewhere = Office.open("Elsewhere", door.acting(), jdbc);
        var nobody = ann.visitor().get("/staff/" + UUID.randomUUID());
        assertEquals(404, nobody.statusCode());
        var theirs = ann.visitor().get("/staff/" + elsewhere.account("Zoe", "worker"));
        assertEquals(404, theirs.statusCode());
        assertEquals(nobody.body(), theirs.body());
        assertEquals(
                404,
                ann.visitor().get("/staff/teams/" + elsewhere.team("Theirs")).statusCode());
        assertEquals(404, ann.visitor().get("/staff/not-an-id").statusCode());
    }

    @Test
    void keepWhatWasTypedWhenSomethingIsMissing() {
        var ann = door.comeIn(port, "administrator").visitor();
        ann.get("/staff/invitation");
        var account = ann.page().expectFirst("input[name=account]").attr("value");
        var answer = ann.post("/staff/invitation", Map.of("account", account, "name", "Bea & Co", "role", "chief"));
        assertEquals(422, answer.statusCode());
        assertEquals("Bea & Co", ann.page().expectFirst("input[name=name]").attr("value"));
        assertEquals(account, ann.page().expectFirst("input[name=account]").attr("value"));
        assertTrue(ann.page().expectFirst(".summary").text().contains("Choose what they do here"));
    }

    @Test
    void showALinkOnceAndKeepItNowhere() {
        var ann = door.comeIn(port, "administrator").visitor();
        ann.get("/staff/invitation");
        var account = ann.page().expectFirst("input[name=account]").attr("value");
        var answer = ann.post("/staff/invitation", Map.of("account", account, "name", "Bea", "role", "worker"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
        var link = ann.page().expectFirst("#link").text();
        assertTrue(link.startsWith(Slice.BASE_URL + "/welcome/"));
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertFalse(ann.get("/staff").body().contains(token));
        assertFalse(ann.get("/staff/" + account).body().contains(token));
    }

    /** A page that stayed open: a team somebody was taken out of meanwhile does not come back with it. */
    @Test
    void aPageFromBeforeSomebodyWasMovedMovesNobody() {
        var ann = door.comeIn(port, "administrator");
        var north = ann.office().team("North");
        var bea = ann.office().account("Bea", "worker");
        ann.office().joins(bea, north);
        var address = "/staff/" + bea;
        ann.visitor().get(address);
        var held = ann.visitor().page().expectFirst("input[name=held]").val();
        assertEquals(
                302,
                ann.visitor()
                        .post(address + "/teams", Map.of("teams", "chosen", "sure", "yes"))
                        .statusCode());
        var stale = Map.of("teams", "chosen", "held", held, "team", north.toString());
        assertEquals(409, ann.visitor().post(address + "/teams", stale).statusCode());
        assertTrue(ann.visitor().page().text().contains("which teams they are in now"));
        ann.visitor().get(address);
        assertTrue(ann.visitor().page().select("input[name=team][checked]").isEmpty());
        var anew = Map.of("teams", "chosen", "held", "", "team", north.toString());
        assertEquals(302, ann.visitor().post(address + "/teams", anew).statusCode());
        assertEquals(302, ann.visitor().post(address + "/teams", anew).statusCode(), "sent again");
    }

    @Test
    void listPeopleByTeamAndSayWhoHasNone() {
        var ann = door.comeIn(port, "administrator");
        var north = ann.office().team("North");
        ann.office().joins(ann.office().account("Bea", "worker"), north);
        var cat = ann.office().account("Cat", "worker");
        ann.visitor().get("/staff");
        assertEquals(
                "Cat",
                ann.visitor()
                        .page()
                        .expectFirst("h2:contains(In no team yet) ~ .wide a")
                        .text());
        assertTrue(ann.visitor().page().text().contains("No link sent yet"));

        ann.visitor().post("/staff/" + cat + "/teams", Map.of("teams", "chosen", "team", north.toString()));
        ann.visitor().get("/staff");
        assertTrue(ann.visitor().page().select("h2:contains(In no team yet)").isEmpty());
        assertEquals(
                "2 people",
                ann.visitor()
                        .page()
                        .expectFirst("h2:contains(North) ~ .wide caption")
                        .text());
    }

    @Test
    void makeAndRenameTeams() {
        var ann = door.comeIn(port, "administrator").visitor();
        ann.get("/staff");
        var team = ann.page().expectFirst("input[name=team]").attr("value");
        assertEquals(
                422, ann.post("/staff/teams", Map.of("team", team, "name", " ")).statusCode());
        for (var id : List.of(team, team, UUID.randomUUID().toString())) {
            assertTrue(ann.post("/staff/teams", Map.of("team", id, "name", "North"))
                            .statusCode()
                    < 400);
        }
        var accented = Map.of("team", UUID.randomUUID().toString(), "name", "Nórth");
        assertEquals(422, ann.post("/staff/teams", accented).statusCode(), "a return would take it for North too");
        assertEquals(
                422,
                ann.post("/staff/teams", Map.of("team", UUID.randomUUID().toString(), "name", "north"))
                        .statusCode(),
                "another of this name is not made, and nobody is told that it was");
        assertTrue(ann.page().text().contains("There is a team of this name already."));
        assertEquals("north", ann.page().expectFirst("#name").val());
        assertEquals(422, ann.post("/staff/teams/" + team, Map.of("name", "")).statusCode());
        ann.post("/staff/teams/" + team, Map.of("name", "North & West"));
        ann.get("/staff");
        assertEquals(1, ann.page().select("h2:contains(North)").size());
        assertEquals(
                "North & West", ann.page().expectFirst("h2:contains(North)").text());
    }

    /** Back and Save: a form fetched anew. Two people may have one name, so nobody is taken for another without being asked. */
    @Test
    void inviteSomebodyOnceUnlessItIsSomebodyElse() {
        var ann = door.comeIn(port, "administrator");
        var north = ann.office().team("North");
        for (int i = 0; i < 3; i++) {
            ann.visitor().get("/staff/invitation");
            var account =
                    ann.visitor().page().expectFirst("input[name=account]").attr("value");
            ann.visitor()
                    .post(
                            "/staff/invitation",
                            Map.of(
                                    "account",
                                    account,
                                    "name",
                                    i == 1 ? "BÉA" : "Bea",
                                    "role",
                                    "worker",
                                    "team",
                                    north.toString()));
        }
        var there = ann.visitor().page();
        assertEquals("Bea is on the list already", there.expectFirst("h1").text());
        assertTrue(there.select("#link").isEmpty());
        assertEquals(1, named(ann, "Bea"));
        assertEquals(0, named(ann, "BÉA"), "the same name with other letters");
        var fields = new java.util.HashMap<String, String>();
        there.select("form:has([name=twice]) input").forEach(input -> fields.put(input.attr("name"), input.val()));
        for (int i = 0; i < 2; i++) {
            assertEquals(200, ann.visitor().post("/staff/invitation", fields).statusCode());
            assertEquals(1, ann.visitor().page().select("#link").size());
        }
        assertEquals(2, named(ann, "Bea"));
    }

    private static int named(Served.SignedInAs ann, String name) {
        ann.visitor().get("/staff");
        return ann.visitor()
                .page()
                .select("td a:contains(" + name + "), th a:contains(" + name + ")")
                .size();
    }
}
