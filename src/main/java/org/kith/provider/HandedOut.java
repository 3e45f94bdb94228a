package org.kith.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.kith.signin.Challenges;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** Hands it out and takes it back. */
@Component
class HandedOut {
    private static final char THEN = '.';

    private final Challenges challenges;
    private final KeyedHash hash;

    HandedOut(Challenges challenges, BeginToken token) {
        this.challenges = challenges;
        this.hash = token.keyed("sign-in by the provider");
    }

    Handed to(Handed.Purpose what, HttpServletRequest request, HttpServletResponse response) {
        var random = challenges.make(request, response);
        return handed(
                random.toBase64UrlString() + THEN + what.said(),
                what,
                challenges.given(request, random).orElseThrow());
    }

    /** Nothing where it was not handed to this browser, or too long ago, or came back before. */
    Optional<Handed> back(HttpServletRequest request, String state) {
        var at = state.lastIndexOf(THEN);
        var what = at < 0 ? Optional.<Handed.Purpose>empty() : Handed.Purpose.of(state.substring(at + 1));
        return what.flatMap(purpose -> bytes(state.substring(0, at)).flatMap(random -> challenges
                .given(request, random)
                .filter(given -> challenges.isFirstAnswer(random))
                .map(given -> handed(state, purpose, given))));
    }

    private static Optional<Bytes> bytes(String said) {
        try {
            return Optional.of(Bytes.fromBase64(said));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Handed handed(String state, Handed.Purpose what, Instant at) {
        return new Handed(state, what, at, secret("nonce " + state), secret("verifier " + state));
    }

    private String secret(String of) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of(of));
    }
}
