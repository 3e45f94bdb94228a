package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kith.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * What the next page says was done ({@link Done}) waits in the browser, as a key of the words and for one page: asking for it needs no session
 * and no database. Anybody may write such a cookie, and reads a sentence of Kith's for it on a page of their own.
 */
final class DoneCookie implements FlashMapManager {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final char FOR = '.';

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, name(request));
        if (cookie == null || !cookie.getValue().endsWith(FOR + mark(request.getRequestURI()))) {
            return null;
        }
        set(request, response, "", Duration.ZERO);
        var told = cookie.getValue().substring(0, cookie.getValue().lastIndexOf(FOR));
        var map = new FlashMap();
        if (Words.know("done." + told)) {
            map.put(Done.TOLD, told);
        }
        return map;
    }

    @Override
    public void saveOutputFlashMap(FlashMap map, HttpServletRequest request, HttpServletResponse response) {
        var path = map.getTargetRequestPath();
        if (path != null && map.get(Done.TOLD) instanceof String told) {
            set(request, response, told + FOR + mark(path), LONGEST);
        }
    }

    /** The address itself names whose record it is, and has no place in a cookie. */
    private static String mark(String path) {
        return FormToken.mark("done " + path).substring(0, 16);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration longest) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request), value)
                        .path("/")
                        .maxAge(longest)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-done" : "done";
    }
}
