package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Whether shortcuts are turned off in this browser: somebody who speaks to their computer, or whose hand slips, meets keys they never meant
 * (WCAG 2.1.4). It belongs to the keyboard and not to the account, and says nothing about anybody.
 */
public final class ShortcutCookie {
    private static final String OFF = "off";

    private ShortcutCookie() {}

    public static boolean isOff(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(request));
        return cookie != null && OFF.equals(cookie.getValue());
    }

    public static ResponseCookie turned(HttpServletRequest request, boolean on) {
        return ResponseCookie.from(name(request), on ? "" : OFF)
                .path("/")
                .maxAge(on ? Duration.ZERO : Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-shortcuts" : "shortcuts";
    }
}
