package org.kith.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.kith.words.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language of this browser, for pages on which nobody is signed in. It says nothing about anybody but what they read. */
final class LanguageCookie {
    private static final Duration LONG = Duration.ofDays(365);

    private LanguageCookie() {}

    static Optional<Language> of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(request));
        return cookie == null ? Optional.empty() : Language.named(cookie.getValue());
    }

    /** Unless this browser has it already. */
    static void set(HttpServletRequest request, HttpServletResponse response, Language language) {
        if (!of(request).equals(Optional.of(language))) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(name(request), language.key())
                            .path("/")
                            .maxAge(LONG)
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-language" : "language";
    }
}
