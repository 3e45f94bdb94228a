package org.kith;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** For MockMvc, where one page says what was done on the page before: {@code get("/returns").cookie(InSession.begun(sessions))}. */
public final class InSession {
    private InSession() {}

    /** The cookie of a session that has just begun. */
    public static <S extends Session> Cookie begun(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var id = session.getId().getBytes(StandardCharsets.UTF_8);
        return new Cookie("kith", Base64.getEncoder().encodeToString(id));
    }
}
