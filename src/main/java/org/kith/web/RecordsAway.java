package org.kith.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in words that the database is away, hangs or has just ended, wherever it was missed: in a page, or before one, in asking who is signed
 * in. It stands round everything else and asks the database nothing. What was typed is on the page, unless somebody else may be there by now.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RecordsAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RecordsAway.class);

    /** Classes of SQLSTATE: connection, resources, an operator's stop, the system below it. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private final Pages pages;

    RecordsAway(Pages pages) {
        this.pages = pages;
    }

    /** A refused form's page asks who is signed in, and may miss the database only then. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (!isWhy(e) || response.isCommitted() && !Pages.isWhole(request)) {
                throw e;
            }
            LOG.error("The database could not be reached: {}", said(e));
            say(request, response);
        }
    }

    /** Where the page went out before, only that somebody was here is not kept: it is not cut off for that. */
    private void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            pages.write(page(request), request, response);
        }
    }

    private static Page page(HttpServletRequest request) {
        return request.getMethod().equals("POST") && FormToken.isOfThisVisit(request)
                ? AwayPage.of(request.getParameterMap())
                : AwayPage.EMPTY;
    }

    /** Whether it was the database that was missed, and not something it refused. */
    static boolean isWhy(@Nullable Throwable fault) {
        for (var one = fault; one != null; one = one.getCause()) {
            if (one instanceof SQLTransientConnectionException
                    || one instanceof SQLException sql && isAway(sql.getSQLState())
                    || one instanceof TransactionSystemException ended && isWhy(ended.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && state.length() == 5 && AWAY.contains(state.substring(0, 2));
    }

    private static String said(Throwable fault) {
        var last = fault;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }
}
