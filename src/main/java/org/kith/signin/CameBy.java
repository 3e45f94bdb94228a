package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Which one-time link a session began with, as its hash: that browser goes on with the link, and no other does. Of one that came by a code that was sent
 * it is the hash of the line that tells of it, which is no link's.
 */
final class CameBy {
    private CameBy() {}

    static void keep(HttpSession session, byte[] link) {
        session.setAttribute(StoredSession.CAME_BY, link);
    }

    static Optional<byte[]> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(StoredSession.CAME_BY) instanceof byte[] kept
                ? Optional.of(kept)
                : Optional.empty();
    }

    static boolean is(HttpServletRequest request, String token) {
        return of(request)
                .map(hash -> MessageDigest.isEqual(hash, Invitations.hash(token)))
                .orElse(false);
    }
}
