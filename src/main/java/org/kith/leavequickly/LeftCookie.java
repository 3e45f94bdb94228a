package org.kith.leavequickly;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** That somebody left quickly in this browser and Kith may not have heard of it: whatever is asked for next ends their session. It says nothing else. */
final class LeftCookie {
    /** As leave.js sets it. */
    private static final String NAME = "left";

    /** A day longer than any session lasts, so that it outlives the one it ends, also where the browser is closed meanwhile. */
    private static final Duration LONGEST = Duration.ofDays(31);

    private LeftCookie() {}

    static boolean isSet(HttpServletRequest request) {
        return WebUtils.getCookie(request, NAME) != null;
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        send(NAME, "1", LONGEST, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        if (isSet(request)) {
            send(NAME, "", Duration.ZERO, request, response);
        }
    }

    /** Every cookie that this browser has of Kith. */
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (request.getCookies() != null) {
            Stream.of(request.getCookies())
                    .map(Cookie::getName)
                    .filter(name -> !name.equals(NAME))
                    .distinct()
                    .forEach(name -> send(name, "", Duration.ZERO, request, response));
        }
    }

    private static void send(
            String name, String value, Duration longest, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(longest)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
