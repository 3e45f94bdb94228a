package org.kith.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.words.Language;
import org.kith.words.LanguageContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the language a request is answered in: the one chosen in this browser, else the one the browser would like best of those Kith speaks,
 * else English. As soon as it is known who acts, it is the one they chose for themselves, if they did; and where neither they nor the browser asked for
 * any, that of their organisation.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestLanguage extends OncePerRequestFilter {
    private static final String HELD = RequestLanguage.class.getName();
    private static final int LONGEST = 500;

    private final ObjectProvider<Clock> clocks;

    RequestLanguage(ObjectProvider<Clock> clocks) {
        this.clocks = clocks;
    }

    /** The page that says what went wrong speaks as the one that did. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            of(request, clocks.getObject()).call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** What a request is answered in, also before any filter and after all of them. */
    public static LanguageContext of(HttpServletRequest request, Clock clock) {
        if (request.getAttribute(HELD) instanceof LanguageContext held) {
            return held;
        }
        var zone = ZoneCookie.of(request);
        var context = LanguageCookie.of(request)
                .or(() -> wished(request))
                .map(language -> LanguageContext.now(language, clock, zone))
                .orElseGet(() -> LanguageContext.unasked(clock, zone));
        request.setAttribute(HELD, context);
        return context;
    }

    /** A browser goes on in the language that whoever acts chose for themselves, when they have signed out too. */
    public static void keep(HttpServletRequest request, HttpServletResponse response) {
        if (LanguageContext.isTurned()) {
            LanguageCookie.set(request, response, LanguageContext.language());
        }
    }

    private static Optional<Language> wished(HttpServletRequest request) {
        var wishes = wishes(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Language.named(Locale.lookupTag(
                wishes, Language.all().stream().map(Language::key).toList()));
    }

    /** What is longer than anybody's list, or is none, is no wish. */
    private static List<Locale.LanguageRange> wishes(@Nullable String header) {
        try {
            return header == null || header.isBlank() || header.length() > LONGEST
                    ? List.of()
                    : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
