package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.access.Whereabouts;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.BrowserToken;
import org.kith.web.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions: always a new session id, and in the session nothing about a person but their account's id and their device. */
@Component
public class Sessions {
    /** That the cookie is kept when the browser is closed. */
    static final String OWN_PHONE = Sessions.class.getName() + ".own-phone";

    static final Duration ON_OWN_PHONE = Duration.ofDays(30);

    private final SecurityContextRepository contexts;
    private final StoredSessions stored;
    private final ActorTransactions acting;
    private final WayInSql waysIn;
    private final OwnSessionSql own;
    private final Whereabouts whereabouts;
    private final Clock clock;

    Sessions(
            SecurityContextRepository contexts,
            StoredSessions stored,
            ActorTransactions acting,
            WayInSql waysIn,
            OwnSessionSql own,
            Whereabouts whereabouts,
            Clock clock) {
        this.whereabouts = whereabouts;
        this.own = own;
        this.acting = acting;
        this.waysIn = waysIn;
        this.contexts = contexts;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * That a session began elsewhere, where somebody who knows them vouched for them.
     *
     * @param known what that session is called there, as a hash
     * @param kept what is kept of it here, sealed by whoever keeps it; null for nothing
     * @param yesAt when they were last said to be still there
     * @param askedAt when it was last asked
     */
    public record Elsewhere(byte[] known, byte @Nullable [] kept, Instant yesAt, Instant askedAt) {
        @Override
        public String toString() {
            return "Elsewhere[" + yesAt + ", " + askedAt + "]";
        }
    }

    public void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
        begin(new SignedIn(account, false, clock.instant()), request, response);
    }

    /**
     * For whoever was vouched for elsewhere. Answers where they go on, as with a passkey.
     *
     * @param shown when they showed there that it is them
     */
    public Redirect begin(
            UUID account,
            Instant shown,
            Elsewhere elsewhere,
            HttpServletRequest request,
            HttpServletResponse response) {
        begin(new SignedIn(account, false, shown), request, response).setAttribute(StoredSession.ELSEWHERE, elsewhere);
        return afterSigningIn(account, null);
    }

    /** Where the session of a request began, where that was not here. */
    public static Optional<Elsewhere> elsewhere(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(StoredSession.ELSEWHERE) instanceof Elsewhere known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Ends the session of a request: nobody is signed in for the rest of it. */
    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(new SecurityContextImpl());
    }

    /** With a passkey, which is kept. Answers where they go on: to what became of their way in meanwhile, where they are not told of it yet. */
    public Redirect begin(UUID account, UUID passkey, HttpServletRequest request, HttpServletResponse response) {
        begin(new SignedIn(account, false, clock.instant()), request, response)
                .setAttribute(StoredSession.PASSKEY, passkey);
        return afterSigningIn(account, passkey);
    }

    private Redirect afterSigningIn(UUID account, @Nullable UUID passkey) {
        var news = acting.as(Actor.person(account), viewer -> waysIn.untold(account, passkey));
        return news.isEmpty() ? Redirect.to("/") : Redirect.to("/signed-in/news");
    }

    /** The passkey whoever asks signed in with; null where that is not known. */
    public static @Nullable UUID passkey(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(StoredSession.PASSKEY) instanceof UUID passkey ? passkey : null;
    }

    /** Whose session a request came with, for whoever asks before anybody is known. */
    public static Optional<SignedIn> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(StoredSession.WHO) instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    /** What the session of a request is kept by; of nobody's where there is none. */
    public static byte[] hash(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? new byte[0] : Invitations.hash(session.getId());
    }

    /**
     * For somebody who came by a one-time link: good for setting up a passkey and nothing else, and not for long.
     *
     * @param link its hash
     */
    public void beginArriving(UUID account, byte[] link, HttpServletRequest request, HttpServletResponse response) {
        var session = begin(new SignedIn(account, true, clock.instant()), request, response);
        CameBy.keep(session, link);
    }

    /**
     * For a young person who came by a code that was sent to them: whoever reads their messages may be somebody else.
     *
     * @param told the line of their way in that tells of it
     */
    public void beginByCode(UUID account, UUID told, HttpServletRequest request, HttpServletResponse response) {
        var session = begin(new SignedIn(account, false, clock.instant()), request, response);
        CameBy.keep(session, Invitations.hash(told.toString()));
        doneFrom(account, told, request);
    }

    /** Whether whoever is signed in here came by a code alone. */
    public static boolean cameByCode(HttpServletRequest request) {
        return passkey(request) == null && CameBy.of(request).isPresent();
    }

    /** They showed again that it is them: a new session id for it, as at sign-in. Goes on to where they were, with what they sent. */
    public ResponseEntity<Void> confirmed(
            UUID account, HttpServletRequest request, HttpServletResponse response, String to) {
        shownAgain(account, clock.instant(), request, response);
        return ConfirmController.onTo(to, request);
    }

    /** The cookie of this session is sent once more, under another id, and stays in the browser as long as the session may. */
    static void sendAnew(HttpServletRequest request, boolean own) {
        if (own) {
            request.setAttribute(OWN_PHONE, true);
        }
        request.changeSessionId();
    }

    /** The same, where they go on by themselves. */
    public void shownAgain(UUID account, Instant at, HttpServletRequest request, HttpServletResponse response) {
        var own = signedIn(request).map(SignedIn::ownPhone).orElse(false);
        sendAnew(request, own);
        keep(new SignedIn(account, false, at, own), request, response);
    }

    /** Whether they may add a passkey now: whoever arrives by a link, and otherwise whoever showed lately that it is them. */
    boolean mayAdd(SignedIn who) {
        return who.arriving() || who.recently(clock.instant());
    }

    /**
     * A passkey that was just made, or a code that just let them in, is told of with from where.
     *
     * @param what the passkey, or the line that tells of the code
     */
    public void doneFrom(UUID account, UUID what, HttpServletRequest request) {
        var from = whereabouts.of(account, request);
        if (from.isKnown()) {
            acting.doAs(Actor.person(account), viewer -> own.doneFrom(what, from, clock.instant()));
        }
    }

    /** Ends the sessions one's own passkey began, but for the one it is asked in. */
    void endOthersOf(Actor actor, UUID passkey, HttpServletRequest request) {
        acting.doAs(actor, viewer -> own.endOthers(hash(request), passkey));
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
        BrowserToken.begin(request, response);
        var session = request.getSession(true);
        session.setAttribute(StoredSession.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(StoredSession.FROM, whereabouts.of(who.account(), request));
        keep(who, request, response);
        return session;
    }

    private void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
