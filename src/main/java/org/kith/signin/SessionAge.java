package org.kith.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted too long before anything asks who is signed in. */
final class SessionAge extends OncePerRequestFilter {
    private final Clock clock;

    SessionAge(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && Sessions.isOver(session, clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
