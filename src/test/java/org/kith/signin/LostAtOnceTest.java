package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.database.TestDatabase;
import org.kith.form.Form;
import org.kith.lostdevice.LostDevices;
import org.kith.passkeys.Passkeys;
import org.springframework.security.web.webauthn.api.Bytes;

/** Two who look after somebody hear of one loss, and say so in the same moment. */
class LostAtOnceTest {
    private final Slice slice = new Slice(TestDatabase.app());
    private final Office harbour = slice.office("Harbour");

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void twoWhoSayItAtOnceSayItOnce() throws Exception {
        var bea = harbour.account("Bea", "worker");
        var passkeys = slice.get(Passkeys.class);
        var challenge = Bytes.random();
        var asked = slice.acting().as(Actor.person(bea), viewer -> passkeys.askForNew(viewer, challenge));
        passkeys.add(bea, "", challenge, new Phone().make(asked));
        var lost = slice.get(LostDevices.class);
        var says = List.of("Ann", "Olu", "Una", "Ian").stream()
                .map(name -> harbour.account(name, "administrator"))
                .<Callable<Object>>map(by -> () -> slice.acting().as(Actor.person(by), viewer -> {
                    lost.say(viewer, bea, Form.empty().with("because", "It was stolen"));
                    return true;
                }))
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(says)) {
                done.get();
            }
        }
        var changes = slice.acting()
                .as(Actor.person(bea), viewer -> slice.get(WayInSql.class).all(bea));
        assertEquals(
                1,
                changes.stream()
                        .filter(change -> change.what().equals("device lost"))
                        .count());
        assertFalse(slice.acting()
                .as(Actor.person(bea), viewer -> slice.get(WayInSql.class).of(bea))
                .orElseThrow()
                .hasPasskey());
    }
}
