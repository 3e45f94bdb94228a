package org.kith.signin;

import java.util.Map;
import java.util.Set;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** Coming in. */
final class SignInInWalks implements InWalks {
    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("passkey/{passkey}", "select id from passkey where account_id = :worker");
    }

    /** Nobody who walks did. */
    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of("a young person who came with a passkey", Set.of());
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/confirm", "/passkey/another", "/sign-in", "/welcome/{token}", "/young-people/{id}/way-in");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of(
                "AnotherBrowserController.giveBack",
                "ConfirmController.confirm",
                "NamesController.give",
                "PasskeyController.another",
                "SignInController.signIn",
                "SignedInController.told",
                "WelcomeController.comeIn");
    }
}
