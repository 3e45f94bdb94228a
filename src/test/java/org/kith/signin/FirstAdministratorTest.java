package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.database.FreshDatabase;
import org.kith.form.Form;
import org.kith.passkeys.Passkeys;
import org.kith.staff.Staff;
import org.springframework.security.web.webauthn.api.Bytes;

class FirstAdministratorTest {

    @Test
    void anEmptyHouseGetsAnOrganisationAndAnAdministratorWhoNamesThem() {
        try (var slice = empty("first_unnamed")) {
            var way = only(links(slice, null));
            assertEquals("", way.organisation());
            var administrator = arrive(slice, way);
            assertEquals(Role.ADMINISTRATOR, viewerOf(slice, administrator).role());

            var names = slice.get(Names.class);
            var again =
                    names.give(Actor.person(administrator), named("Ann", "")).orElseThrow();
            assertEquals(422, again.status());
            assertEquals("Ann", again.form().value("name"));
            assertEquals("", viewerOf(slice, administrator).name(), "all names or none");
            assertEquals(Optional.empty(), names.give(Actor.person(administrator), named("Ann", "Harbour")));
            assertEquals("Ann", viewerOf(slice, administrator).name());
            assertEquals("Harbour", viewerOf(slice, administrator).organisationName());

            assertEquals(Optional.empty(), names.give(Actor.person(administrator), named("Eve", "Elsewhere")));
            assertEquals("Ann", viewerOf(slice, administrator).name(), "a name once given stays");
        }
    }

    private static Form named(String name, String organisation) {
        return Form.empty().with("name", name).with("organisation", organisation);
    }

    @Test
    void eachStartMakesAFreshLinkToTheSameAccountUntilThereIsAPasskey() {
        try (var slice = empty("first_again")) {
            var first = only(links(slice, "Harbour"));
            slice.clock.move(Duration.ofSeconds(1));
            var second = only(links(slice, "Another name"));
            assertEquals("Harbour", second.organisation());
            assertTrue(use(slice, first).isEmpty());
            var administrator = arrive(slice, second);

            makePasskey(slice, administrator);
            assertEquals(List.of(), links(slice, null));
        }
    }

    @Test
    void anOrganisationThatCameWithoutPeopleGetsOneToo() {
        try (var slice = empty("first_imported")) {
            slice.office("Imported");
            var staffed = slice.office("Staffed");
            var ann = staffed.account("Ann", "administrator");
            var bea = staffed.account("Bea", "worker");
            makePasskey(slice, bea);

            var ways = links(slice, "Not wanted");
            assertEquals(
                    List.of("Imported", "Staffed"),
                    ways.stream().map(FirstAdministrator.Way::organisation).toList());
            assertEquals(Optional.of(ann), use(slice, ways.getLast()));
        }
    }

    @Test
    void anAdministratorWhoLeftDoesNotCount() {
        try (var slice = empty("first_left")) {
            var harbour = slice.office("Harbour");
            var ann = harbour.account("Ann", "administrator");
            var zoe = harbour.account("Zoe", "administrator");
            makePasskey(slice, ann);
            slice.get(Staff.class).end(Actor.person(zoe), ann);
            assertEquals(Optional.of(zoe), use(slice, only(links(slice, null))));
        }
    }

    private static Slice empty(String name) {
        return new Slice(FreshDatabase.named(name).app().dataSource());
    }

    private static List<FirstAdministrator.Way> links(Slice slice, @Nullable String name) {
        return slice.get(FirstAdministrator.class).links(name);
    }

    private static FirstAdministrator.Way only(List<FirstAdministrator.Way> ways) {
        assertEquals(1, ways.size());
        return ways.getFirst();
    }

    private static Optional<UUID> use(Slice slice, FirstAdministrator.Way way) {
        return slice.get(Invitations.class).use(InvitationsTest.tokenOf(way.link()));
    }

    private static UUID arrive(Slice slice, FirstAdministrator.Way way) {
        return use(slice, way).orElseThrow();
    }

    private static void makePasskey(Slice slice, UUID account) {
        var challenge = Bytes.random();
        var passkeys = slice.get(Passkeys.class);
        var asked = slice.acting().as(Actor.person(account), viewer -> passkeys.askForNew(viewer, challenge));
        assertTrue(passkeys.add(account, "", challenge, new Phone().make(asked)));
    }

    private static Viewer viewerOf(Slice slice, UUID account) {
        return slice.acting().as(Actor.person(account), viewer -> viewer);
    }
}
