package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A number that only this browser knows, in a cookie: it shows that a form was sent from a page of this browser, and that nobody has signed in
 * or out here since the page was made. Kith keeps nothing of it, so visits leave nothing behind, and it needs no database.
 */
public final class BrowserToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String MADE = BrowserToken.class.getName();

    private BrowserToken() {}

    /** Nothing where a browser has none, or one that is not of Kith's making. */
    public static Optional<String> of(HttpServletRequest request) {
        return request.getAttribute(MADE) instanceof String made ? Optional.of(made) : sent(request);
    }

    /** The one that a request came with. */
    static Optional<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(kept -> String.valueOf(kept.getValue()))
                .filter(kept -> WELL_FORMED.matcher(kept).matches());
    }

    /** This browser's; another begins where there is none. */
    public static String in(HttpServletRequest request, HttpServletResponse response) {
        return of(request).orElseGet(() -> {
            begin(request, response);
            return of(request).orElseThrow();
        });
    }

    /** Another visit begins, as with every signing in and out: pages of before are not this visit's. */
    public static void begin(HttpServletRequest request, HttpServletResponse response) {
        send(make(request), request, response);
    }

    /** Makes one for this request, which is the browser's once it is sent. */
    public static String make(HttpServletRequest request) {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var visit = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        request.setAttribute(MADE, visit);
        return visit;
    }

    static void send(String visit, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request), visit)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-visit" : "visit";
    }
}
