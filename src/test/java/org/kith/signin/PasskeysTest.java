package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Actor;
import org.kith.actor.NotFound;
import org.kith.database.TestDatabase;
import org.kith.passkeys.Passkey;
import org.kith.passkeys.Passkeys;
import org.kith.staff.Staff;
import org.kith.web.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;

class PasskeysTest {
    private final Slice slice = new Slice(TestDatabase.app());
    private final Passkeys passkeys = slice.get(Passkeys.class);
    private final Office harbour = slice.office("Harbour");
    private final UUID bea = harbour.account("Bea", "worker");
    private final Phone phone = new Phone();

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void recognisesItsOwner() {
        assertTrue(make(bea, phone, "My phone"));
        assertEquals(Optional.of(bea), signIn(phone));
        var made = only(bea);
        assertEquals("My phone", made.label());
        assertEquals(slice.clock.instant(), made.madeAt());
        assertEquals(slice.clock.instant(), made.lastUsedAt());
    }

    @Test
    void asksKnownAndUnknownPeopleAlike() {
        assertTrue(passkeys.askForOne(Bytes.random()).contains("\"allowCredentials\":[]"));
    }

    @Test
    void doesNotKnowAPasskeyNobodyMadeHere() {
        phone.make(ask(bea, Bytes.random()));
        assertEquals(Optional.empty(), signIn(phone));
    }

    @Test
    void takesNoAnswerToAnotherChallenge() {
        make(bea, phone, "");
        var answer = phone.use(passkeys.askForOne(Bytes.random()));
        assertEquals(Optional.empty(), passkeys.recognise(Bytes.random(), answer));
        assertFalse(passkeys.add(bea, "", Bytes.random(), new Phone().make(ask(bea, Bytes.random()))));
    }

    @Test
    void takesNoAnswerFromAnotherAddress() {
        make(bea, phone, "");
        phone.origin = "http://localhost:8081";
        assertEquals(Optional.empty(), signIn(phone));
        var another = new Phone();
        another.origin = "https://kith.example";
        assertFalse(make(bea, another, ""));
    }

    @Test
    void doesNotLetAPhoneSpeakForAnother() {
        make(bea, phone, "");
        assertEquals(Optional.empty(), signIn(phone.impostor()));
        assertEquals(Optional.of(bea), signIn(phone));
    }

    @Test
    void noticesACopy() {
        phone.uses = 5;
        make(bea, phone, "");
        phone.uses = 9;
        assertEquals(Optional.of(bea), signIn(phone));
        phone.uses = 8;
        assertEquals(Optional.empty(), signIn(phone));
        phone.uses = 0;
        assertEquals(Optional.empty(), signIn(phone));
        phone.uses = 10;
        assertEquals(Optional.of(bea), signIn(phone));
    }

    @Test
    void isNotMadeTwiceOnOneDevice() {
        make(bea, phone, "");
        assertFalse(make(bea, phone, "again"));
        assertFalse(make(harbour.account("Cat", "worker"), phone, "as somebody else"));
        assertEquals(1, list(bea).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[]", "null", "{\"rawId\":\"!\"}", "{\"rawId\":\"AAAA\",\"response\":{}}"})
    void refusesWhateverElseIsSent(String answer) {
        assertFalse(passkeys.add(bea, "", Bytes.random(), answer));
        assertEquals(Optional.empty(), passkeys.recognise(Bytes.random(), answer));
    }

    @Test
    void letsNobodyInWhoseAccountHasEnded() {
        make(bea, phone, "");
        slice.get(Staff.class).end(Actor.person(harbour.account("Ann", "administrator")), bea);
        assertEquals(Optional.empty(), signIn(phone));
    }

    @Test
    void isRemovedByItsOwnerButNotTheLast() {
        make(bea, phone, "one");
        make(bea, new Phone(), "two");
        var one = list(bea).stream()
                .filter(key -> key.label().equals("one"))
                .findFirst()
                .orElseThrow()
                .id();
        passkeys.remove(Actor.person(bea), one, null);
        passkeys.remove(Actor.person(bea), one, null);
        assertEquals("two", only(bea).label());
        assertEquals(Optional.empty(), signIn(phone));
        var last = only(bea).id();
        assertThrows(NotAllowed.class, () -> passkeys.remove(Actor.person(bea), last, null));
    }

    /** One that was made before such lines were written has its line by a migration. */
    @Test
    void madeBeforeItWasWrittenDownItIsRemovedTwiceAllTheSame() throws Exception {
        make(bea, phone, "one");
        make(bea, new Phone(), "two");
        JdbcClient.create(TestDatabase.superuser())
                .sql("delete from way_in_change where account_id = ?")
                .param(bea)
                .update();
        JdbcClient.create(TestDatabase.owner())
                .sql(Files.readString(Path.of("db/migration/V202611290100__passkeys_made_before.sql")))
                .update();
        var one = list(bea).getFirst().id();
        passkeys.remove(Actor.person(bea), one, null);
        passkeys.remove(Actor.person(bea), one, null);
        assertEquals(1, list(bea).size());
    }

    @Test
    void isNotRemovedByAnybodyElse() {
        make(bea, phone, "");
        make(bea, new Phone(), "");
        var cat = harbour.account("Cat", "administrator");
        make(cat, new Phone(), "");
        make(cat, new Phone(), "");
        var beas = list(bea).getFirst().id();
        assertThrows(NotFound.class, () -> passkeys.remove(Actor.person(cat), beas, null));
        assertEquals(2, list(bea).size());
    }

    @Test
    void twoRemovalsAtOnceLeaveOne() throws Exception {
        make(bea, phone, "");
        make(bea, new Phone(), "");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(list(bea).stream()
                    .<Callable<Object>>map(passkey -> () -> {
                        passkeys.remove(Actor.person(bea), passkey.id(), null);
                        return true;
                    })
                    .toList());
        }
        assertEquals(1, list(bea).size());
    }

    private boolean make(UUID account, Phone on, String label) {
        var challenge = Bytes.random();
        return passkeys.add(account, label, challenge, on.make(ask(account, challenge)));
    }

    private Optional<UUID> signIn(Phone with) {
        var challenge = Bytes.random();
        return passkeys.recognise(challenge, with.use(passkeys.askForOne(challenge)));
    }

    private String ask(UUID account, Bytes challenge) {
        return slice.acting().as(Actor.person(account), viewer -> passkeys.askForNew(viewer, challenge));
    }

    private List<Passkey> list(UUID account) {
        return slice.acting().as(Actor.person(account), passkeys::of);
    }

    private Passkey only(UUID account) {
        var list = list(account);
        assertEquals(1, list.size());
        return list.getFirst();
    }
}
