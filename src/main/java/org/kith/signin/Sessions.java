package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import org.kith.web.SignedIn;
import org.kith.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions: always a new session id, and in the session nothing about a person but their account's id and their device. */
@Component
public class Sessions {
    private final SecurityContextRepository contexts;
    private final StoredSessions stored;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, StoredSessions stored, Clock clock) {
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
        stored.endAll(account);
    }

    private HttpSession begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        Visit.begin(request, response);
        var session = request.getSession(true);
        session.setAttribute(StoredSession.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        keep(who, request, response);
        return session;
    }

    private void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
