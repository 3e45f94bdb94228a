package org.kith.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a passkey must sign: random, known only to this session, and good for one answer. */
final class Challenge {
    private static final String KEPT = "challenge";

    private Challenge() {}

    /** The session's challenge, made when there is none, so that two open pages ask the same. */
    static Bytes of(HttpSession session) {
        if (session.getAttribute(KEPT) instanceof String waiting) {
            return Bytes.fromBase64(waiting);
        }
        var made = Bytes.random();
        session.setAttribute(KEPT, made.toBase64UrlString());
        return made;
    }

    /** The challenge an answer is checked against; there is none for a second answer. */
    static Optional<Bytes> answered(HttpSession session) {
        var waiting = session.getAttribute(KEPT) instanceof String kept
                ? Optional.of(Bytes.fromBase64(kept))
                : Optional.<Bytes>empty();
        session.removeAttribute(KEPT);
        return waiting;
    }
}
