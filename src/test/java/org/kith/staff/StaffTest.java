package org.kith.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.AccountEnded;
import org.kith.actor.Actor;
import org.kith.actor.NotFound;
import org.kith.database.TestDatabase;
import org.kith.form.Form;
import org.kith.lostdevice.LostDevices;
import org.kith.passkeys.Passkeys;
import org.kith.signin.Invitations;
import org.kith.signin.InvitationsTest;
import org.kith.signin.Office;
import org.kith.signin.Phone;
import org.kith.signin.Slice;
import org.kith.web.NotAllowed;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;

class StaffTest {
    private final Slice slice = new Slice(TestDatabase.app());
    private final Staff staff = slice.get(Staff.class);
    private final Invitations invitations = slice.get(Invitations.class);
    private final Office harbour = slice.office("Harbour");
    private final Actor ann = Actor.person(harbour.account("Ann", "administrator"));
    private final UUID north = harbour.team("North");
    private final UUID south = harbour.team("South");
    private final UUID bea = harbour.account("Bea", "worker");

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void invitesSomebodyToTeams() {
        var form = form("Cat", "manager", List.of(north, south));
        var page = staff.invite(ann, form, false);
        var cat = colleague(form.id(InviteForm.ACCOUNT));
        assertEquals("Cat", cat.name());
        assertEquals("manager", cat.role());
        assertEquals("staff.state.invited", cat.state(slice.clock.instant()));
        assertEquals(List.of(north, south), sorted(cat.teams(), north, south));
        assertEquals(Optional.of(cat.id()), invitations.use(InvitationsTest.tokenOf(((LinkPage) page).link())));
    }

    @Test
    void theSameFormTwiceInvitesOnePerson() {
        var form = form("Cat", "worker", List.of(north));
        var first = staff.invite(ann, form, false);
        slice.clock.move(Duration.ofSeconds(1));
        var second = staff.invite(ann, form, false);
        assertEquals(1, all().stream().filter(one -> one.name().equals("Cat")).count());
        assertEquals(List.of(north), colleague(form.id(InviteForm.ACCOUNT)).teams());
        assertFalse(invitations.works(InvitationsTest.tokenOf(((LinkPage) first).link())));
        assertTrue(invitations.works(InvitationsTest.tokenOf(((LinkPage) second).link())));
        assertFalse(((LinkPage) first).link().again());
        assertTrue(((LinkPage) second).link().again());
    }

    /** The page with the link, loaded again when they are in another team by now. */
    @Test
    void theFormSentAgainLaterBringsNobodyBackIntoATeam() {
        var form = form("Cat", "worker", List.of(north));
        staff.invite(ann, form, false);
        staff.moveTo(ann, form.id(InviteForm.ACCOUNT), List.of(south));
        staff.invite(ann, form, false);
        assertEquals(List.of(south), colleague(form.id(InviteForm.ACCOUNT)).teams());
    }

    @Test
    void anotherOrganisationsTeamsAreNotGiven() {
        var foreign = slice.office("Elsewhere").team("Theirs");
        var form = form("Cat", "worker", List.of(foreign));
        staff.invite(ann, form, false);
        assertEquals(List.of(), colleague(form.id(InviteForm.ACCOUNT)).teams());
    }

    @Test
    void anotherOrganisationsPeopleAreNotThere() {
        var elsewhere = slice.office("Elsewhere");
        var zoe = elsewhere.account("Zoe", "worker");
        assertThrows(NotFound.class, () -> staff.newLink(ann, zoe, UUID.randomUUID()));
        assertThrows(NotFound.class, () -> staff.end(ann, zoe));
        assertThrows(NotFound.class, () -> staff.moveTo(ann, zoe, List.of(north)));
        assertThrows(NotFound.class, () -> staff.invite(ann, form(zoe, "Zoe", "administrator", List.of()), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst"})
    void onlyAnAdministratorMayDoAnyOfIt(String role) {
        var other = Actor.person(harbour.account("Other", role));
        Stream.<BiConsumer<Actor, UUID>>of(
                        (actor, who) -> staff.newLink(actor, who, UUID.randomUUID()),
                        staff::end,
                        (actor, who) -> staff.moveTo(actor, who, List.of()))
                .forEach(act -> assertThrows(NotAllowed.class, () -> act.accept(other, bea)));
        assertThrows(NotAllowed.class, () -> staff.invite(other, form("Eve", "administrator", List.of()), false));
        assertThrows(
                DataAccessException.class,
                () -> slice.acting().doAs(other, viewer -> slice.get(StaffSql.class)
                        .add(harbour.id(), UUID.randomUUID(), "Eve", StaffRole.ADMINISTRATOR, slice.clock.instant())),
                "the database refuses it too");
    }

    @Test
    void movingKeepsWhoWasWhereAndWhen() {
        harbour.joins(bea, north);
        staff.moveTo(ann, bea, List.of(south));
        staff.moveTo(ann, bea, List.of(south));
        assertEquals(List.of(south), colleague(bea).teams());
        assertEquals(1, memberships(bea, north, "until is not null"));
        assertEquals(1, memberships(bea, south, "until is null"));
    }

    @Test
    void endingKeepsThemOutOfEverything() {
        harbour.joins(bea, north);
        staff.end(ann, bea);
        assertThrows(AccountEnded.class, () -> slice.acting().doAs(Actor.person(bea), viewer -> {}));
        var ended = colleague(bea);
        assertEquals("staff.state.ended", ended.state(slice.clock.instant()));
        assertEquals(slice.clock.instant(), ended.endedAt());
        assertEquals(List.of(), ended.teams());
        assertThrows(NotAllowed.class, () -> staff.newLink(ann, bea, UUID.randomUUID()));
    }

    @Test
    void nobodyEndsThemselves() {
        var myself = ((Actor.Person) ann).account();
        assertThrows(NotAllowed.class, () -> staff.end(ann, myself));
    }

    /** Somebody else says that it is lost; whoever said so makes no link. */
    @Test
    void aLostDeviceLosesItsPasskeysAndSomebodyElseMakesTheLink() {
        var phone = new Phone();
        var passkeys = slice.get(Passkeys.class);
        var challenge = Bytes.random();
        var asked = slice.acting().as(Actor.person(bea), viewer -> passkeys.askForNew(viewer, challenge));
        assertTrue(passkeys.add(bea, "", challenge, phone.make(asked)));
        assertEquals("staff.state.here", colleague(bea).state(slice.clock.instant()));
        assertThrows(NotAllowed.class, () -> staff.newLink(ann, bea, UUID.randomUUID()));
        var said = Form.empty().with("because", "She rang");
        slice.acting().doAs(ann, viewer -> slice.get(LostDevices.class).say(viewer, bea, said));
        assertFalse(colleague(bea).hasPasskey());
        var again = Bytes.random();
        assertEquals(Optional.empty(), passkeys.recognise(again, phone.use(passkeys.askForOne(again))));
        assertThrows(NotAllowed.class, () -> staff.newLink(ann, bea, UUID.randomUUID()));
        var other = Actor.person(harbour.account("Olu", "administrator"));
        var page = staff.newLink(other, bea, UUID.randomUUID());
        assertEquals(Optional.of(bea), invitations.use(InvitationsTest.tokenOf(page.link())));
    }

    private static Form form(String name, String role, List<UUID> teams) {
        return form(UUID.randomUUID(), name, role, teams);
    }

    private static Form form(UUID account, String name, String role, List<UUID> teams) {
        return Form.empty()
                .with(InviteForm.ACCOUNT, account.toString())
                .with(InviteForm.NAME, name)
                .with(InviteForm.ROLE, role)
                .withAll(InviteForm.TEAM, teams.stream().map(UUID::toString).toList());
    }

    private Colleague colleague(UUID account) {
        return all().stream()
                .filter(one -> one.id().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private List<Colleague> all() {
        return slice.acting().as(ann, viewer -> slice.get(StaffSql.class).all(harbour.id()));
    }

    private int memberships(UUID account, UUID team, String when) {
        return slice.acting().as(ann, viewer -> slice.get(JdbcClient.class)
                .sql("select count(*) from team_member where account_id = ? and team_id = ? and " + when)
                .params(account, team)
                .query(Integer.class)
                .single());
    }

    private static List<UUID> sorted(List<UUID> found, UUID... inOrder) {
        return Stream.of(inOrder).filter(found::contains).toList();
    }
}
