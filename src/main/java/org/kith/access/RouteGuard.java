package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses every route that does not declare who may use it, and sends those not signed in to sign in, and asks for a recent sign-in where
 * a route wants one.
 */
public final class RouteGuard implements HandlerInterceptor {
    private static final Set<String> IS_ASKED_FOR = Set.of("GET", "HEAD");

    private final Clock clock;

    public RouteGuard(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var open = method.getMethodAnnotation(OpenTo.class);
        if (open == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (mayCome(open.value())) {
            if (open.recent() && !RecentSignIn.isGiven(clock)
                    || open.theirs() && !RecentSignIn.opensWhatIsTheirs(clock)) {
                throw new NotRecent();
            }
            return true;
        }
        // A script that asks in the background goes nowhere: nobody would come to the page to sign in on.
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!IS_ASKED_FOR.contains(request.getMethod())) {
            // Their session has gone: what they wrote is theirs to copy, and a redirect would lose it.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect("/sign-in");
        }
        return false;
    }

    private static @Nullable SignedIn signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn s ? s : null;
    }

    private static boolean mayCome(Who who) {
        var signedIn = signedIn();
        return switch (who) {
            case ANYBODY -> true;
            case ARRIVING -> signedIn != null;
            case SIGNED_IN -> signedIn != null && !signedIn.arriving();
        };
    }
}
