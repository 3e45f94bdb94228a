package org.kith.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What somebody sends waits for what they sent before, and what they open for what they opened before, so that one account never takes what everybody
 * needs. What is open to anybody has no turn: whose it is is not asked there.
 */
final class RequestLimitInterceptor implements HandlerInterceptor {
    private static final String TURN = RequestLimitInterceptor.class.getName();

    private final RequestLimiter turns;
    private final RequestLimiter reads;

    RequestLimitInterceptor(RequestLimiter turns, RequestLimiter reads) {
        this.turns = turns;
        this.reads = reads;
    }

    /** More at once than anybody sends who types, or opens who reads. */
    static final class TooMuchAtOnce extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchAtOnce() {
            super("too much at once", null, false, false);
        }
    }

    private record Taken(RequestLimiter of, UUID account) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var limit = limit(request, handler);
        if (limit != null && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            if (!limit.begins(who.account())) {
                throw new TooMuchAtOnce();
            }
            request.setAttribute(TURN, new Taken(limit, who.account()));
        }
        return true;
    }

    /** Spring calls it whenever the above let something in, and never otherwise. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (request.getAttribute(TURN) instanceof Taken taken) {
            request.removeAttribute(TURN);
            taken.of().ends(taken.account());
        }
    }

    /** The page that says what went wrong with it has no turn of its own. */
    private @Nullable RequestLimiter limit(HttpServletRequest request, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return null;
        }
        if (HttpMethod.POST.matches(request.getMethod())) {
            return turns;
        }
        var open = handler instanceof HandlerMethod method ? method.getMethodAnnotation(OpenTo.class) : null;
        return open == null || open.value() == Who.ANYBODY ? null : reads;
    }
}
