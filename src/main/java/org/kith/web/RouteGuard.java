package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses every route that does not declare who may use it, and sends those not signed in to sign in. */
final class RouteGuard implements HandlerInterceptor {

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
            return true;
        }
        response.sendRedirect("/sign-in");
        return false;
    }

    private static boolean mayCome(Who who) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn s ? s : null;
        return switch (who) {
            case ANYBODY -> true;
            case ARRIVING -> signedIn != null;
            case SIGNED_IN -> signedIn != null && !signedIn.arriving();
        };
    }
}
