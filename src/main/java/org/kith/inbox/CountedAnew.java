package org.kith.inbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.access.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sent a form finds on the next page what waits for them now: what they have just done waits no more. */
@Component
@ConditionalOnWebApplication
class CountedAnew extends OncePerRequestFilter {
    private final LastCounts counts;

    CountedAnew(LastCounts counts) {
        this.counts = counts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
                counts.forget(who.account());
            }
        }
    }
}
