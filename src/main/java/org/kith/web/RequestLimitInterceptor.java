package org.kith.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** What somebody sends waits for what they sent before, so that one account never takes what everybody needs. */
final class RequestLimitInterceptor implements HandlerInterceptor {
    private static final String TURN = RequestLimitInterceptor.class.getName();

    private final RequestLimiter turns;

    RequestLimitInterceptor(RequestLimiter turns) {
        this.turns = turns;
    }

    /** More at once than anybody sends who types. */
    static final class TooMuchAtOnce extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchAtOnce() {
            super("too much at once", null, false, false);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isSent(request) && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            if (!turns.begins(who.account())) {
                throw new TooMuchAtOnce();
            }
            request.setAttribute(TURN, who.account());
        }
        return true;
    }

    /** Spring calls it whenever the above let something in, and never otherwise. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (request.getAttribute(TURN) instanceof UUID account) {
            request.removeAttribute(TURN);
            turns.ends(account);
        }
    }

    /** The page that says what went wrong with it has no turn of its own. */
    private static boolean isSent(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
    }
}
