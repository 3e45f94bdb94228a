package org.kith.leavequickly;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.web.PageContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Where whoever is in this browser leaves to, as their last page had it. A page that says that something went wrong names nobody and may not be able to ask
 * the database: its button comes from here. What stands there is a page of somebody else by https, or nothing.
 */
@Component
final class WayOutCookie implements PageContext.WayOut {
    private final String own;

    WayOutCookie(@Value("${kith.base-url}") URI own) {
        this.own = Objects.requireNonNullElse(own.getHost(), "");
    }

    @Override
    public @Nullable String known(HttpServletRequest request) {
        return kept(request).orElse(null);
    }

    @Override
    public void keep(@Nullable String leavesTo, HttpServletRequest request, HttpServletResponse response) {
        var there = WebUtils.getCookie(request, name(request));
        if (leavesTo == null
                ? there == null
                : kept(request).filter(leavesTo::equals).isPresent()) {
            return;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                name(request),
                                leavesTo == null ? "" : URLEncoder.encode(leavesTo, StandardCharsets.UTF_8))
                        .path("/")
                        .maxAge(leavesTo == null ? Duration.ZERO : Duration.ofSeconds(-1))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private Optional<String> kept(HttpServletRequest request) {
        try {
            return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                    .flatMap(cookie -> Site.of(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8), own));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-way-out" : "way-out";
    }
}
