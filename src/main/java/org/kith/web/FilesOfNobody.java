package org.kith.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The token of a form with files is found only once the files were read, onto the disk. Of those who are not signed in, and so hand in nothing, a few are read
 * at a time, so that they fill no disk: whose session ended meanwhile is given their words back.
 */
@Component
@Order(FilesOfNobody.AFTER_SESSIONS)
final class FilesOfNobody extends OncePerRequestFilter {
    /** Whether there is a session is known by then, and nothing is read of what was sent. */
    static final int AFTER_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 51;

    static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Pages pages;

    FilesOfNobody(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var sent = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return !sent.startsWith("multipart/") || request.getSession(false) != null;
    }

    int free() {
        return turns.availablePermits();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!turns.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            pages.write(ErrorPage.of(429, "error.too-much"), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }
}
