package org.kith.language;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * Where the clock of this browser stands, in minutes before UTC, as its script says with each page (kith.js). Only what day it is to them goes by it, so
 * nothing is won by another; where no script ran, nobody said it.
 */
final class ZoneCookie {
    /** Never more than a zone may be away. */
    private static final Pattern MINUTES = Pattern.compile("-?[0-9]{1,3}");

    private ZoneCookie() {}

    static @Nullable ZoneId of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, "zone");
        return cookie == null || !MINUTES.matcher(cookie.getValue()).matches()
                ? null
                : ZoneOffset.ofTotalSeconds(-60 * Integer.parseInt(cookie.getValue()));
    }
}
