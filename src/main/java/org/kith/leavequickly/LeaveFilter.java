package org.kith.leavequickly;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.kith.access.SignedIn;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.signin.Sessions;
import org.kith.web.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever leaves quickly is signed out and led on. It is no route, and comes before forms' tokens: it works from a page whose session is over as well, and
 * nobody else can make a browser leave, since another site's form brings no session. Where the way out did not reach Kith, as without a connection, the
 * browser says so with what it asks for next ({@link LeftCookie}), and is signed out then.
 */
@Component
@ConditionalOnWebApplication
@Order(LeaveFilter.BEHIND_SESSIONS)
class LeaveFilter extends OncePerRequestFilter {
    /** Sessions are found further out, and who is signed in is asked further in. */
    static final int BEHIND_SESSIONS = -200;

    static final String ADDRESS = "/leave";
    private static final Logger LOG = LoggerFactory.getLogger(LeaveFilter.class);

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kith");

    private final ActorTransactions acting;
    private final WayOutCookie wayOut;

    LeaveFilter(ActorTransactions acting, WayOutCookie wayOut) {
        this.acting = acting;
        this.wayOut = wayOut;
    }

    /** Whose session could not be ended is shown nothing: they left, and whoever asks now may be somebody else. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && request.getRequestURI().equals(ADDRESS)) {
            leave(request, response);
            return;
        }
        if (LeftCookie.isSet(request) && !request.getRequestURI().startsWith("/assets/")) {
            end(request);
            LeftCookie.clear(request, response);
        }
        chain.doFilter(request, response);
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LeftCookie.forget(request, response);
        var to = signedOut(request, response);
        if (to.own()) {
            response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        }
        var output = new StringOutput();
        TEMPLATES.render("leavequickly/LeftPage.jte", to.site(), output);
        response.setContentType("text/html;charset=UTF-8");
        Headers.finish(request, response);
        response.getOutputStream().write(output.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Where to.
     *
     * @param own whether it was sent from a page of Kith's: somebody else's must not delete what waits on a device. Browsers bring no session with a form
     *     of theirs
     */
    private record Onward(String site, boolean own) {}

    /** A database that is away is asked once: leaving waits for nothing. Then it leads where the last page had it. */
    private Onward signedOut(HttpServletRequest request, HttpServletResponse response) {
        var own = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        try {
            var who = end(request);
            LeftCookie.clear(request, response);
            return new Onward(who.map(this::site).orElse(Site.KITHS), own || who.isPresent());
        } catch (RuntimeException fault) {
            LOG.warn("A session was not ended yet: {}", fault.getClass().getSimpleName());
            LeftCookie.set(request, response);
            return new Onward(Objects.requireNonNullElse(wayOut.known(request), Site.KITHS), own);
        }
    }

    /** Where that cannot be asked, it is Kith's own choice. */
    private String site(SignedIn who) {
        try {
            return acting.as(
                    Actor.person(who.account()), viewer -> Objects.requireNonNullElse(viewer.leavesTo(), Site.KITHS));
        } catch (RuntimeException fault) {
            LOG.warn("Where to leave to was not found: {}", fault.getClass().getSimpleName());
            return Site.KITHS;
        }
    }

    /** Answers whose session it was. */
    private static Optional<SignedIn> end(HttpServletRequest request) {
        var who = Sessions.signedIn(request);
        if (who.isPresent()) {
            Objects.requireNonNull(request.getSession(false)).invalidate();
        }
        return who;
    }
}
