package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kith.web.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins and ends sessions: always a new session id, and in the session nothing about a person but their account's id. */
@Component
public class Sessions {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration ARRIVING_IDLE = Duration.ofMinutes(15);
    private static final String BEGAN = "began";

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final Clock clock;

    Sessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> stored,
            Clock clock) {
        this.contexts = contexts;
        this.stored = stored;
        this.clock = clock;
    }

    public void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
        begin(new SignedIn(account, false, clock.instant()), request, response);
    }

    /** For somebody who came by a one-time link: good for setting up a passkey and nothing else, and not for long. */
    void beginArriving(UUID account, String token, HttpServletRequest request, HttpServletResponse response) {
        var session = begin(new SignedIn(account, true, clock.instant()), request, response);
        session.setMaxInactiveInterval((int) ARRIVING_IDLE.toSeconds());
        CameBy.keep(session, token);
    }

    /** They showed again that it is them: a new session id for it, as at sign-in. Goes on to where they were, with what they sent. */
    public ResponseEntity<Void> confirmed(
            UUID account, HttpServletRequest request, HttpServletResponse response, String to) {
        request.changeSessionId();
        keep(new SignedIn(account, false, clock.instant()), request, response);
        return ConfirmController.onTo(to);
    }

    /** Ends every session of an account, wherever it is open. */
    public void endAll(UUID account) {
        stored.findByPrincipalName(account.toString()).keySet().forEach(stored::deleteById);
    }

    /** Whether a session has lasted {@link #LONGEST}, however busy it was. */
    static boolean isOver(HttpSession session, Instant now) {
        return session.getAttribute(BEGAN) instanceof Instant began && !now.isBefore(began.plus(LONGEST));
    }

    private HttpSession begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(BEGAN, clock.instant());
        keep(who, request, response);
        return session;
    }

    private void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
