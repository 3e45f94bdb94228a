package org.kith.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.language.RequestLanguage;
import org.kith.web.Assets;
import org.kith.web.Headers;
import org.kith.words.LanguageContext;
import org.kith.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever comes in takes a turn, and so does whoever brings no session: a crowd at the door leaves those who are in what they need. Who would wait too
 * long reads so, before anything is asked of a session, a database or a template. See ADR 178.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class AtTheDoor extends OncePerRequestFilter {
    /** A house of two hundred that starts work within a minute is well below it. */
    static final int A_SECOND = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int BUSY = 503;
    private static final String AGAIN = "5";

    /** Where people come in, but for what their provider says by itself when they left; what else begins so is theirs too. */
    private static final List<String> DOORS = List.of("/sign-in", "/welcome/");

    private static final String LEFT_ELSEWHERE = "/sign-in/provider/ended";

    /** What is open to whoever comes, and asks for nothing of a session. */
    private static final List<String> NOBODYS = List.of("/assets/", "/demo");

    private final Turnstile turnstile;
    private final Clock clock;
    private final Map<String, byte[]> said = new ConcurrentHashMap<>();

    AtTheDoor(@Value("${kith.comings-in:" + A_SECOND + "}") int aSecond, Clock clock) {
        this.turnstile = new Turnstile(aSecond, aSecond * 2, PATIENCE);
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!takesATurn(request)) {
            chain.doFilter(request, response);
        } else if (turnstile.enter()) {
            chain.doFilter(request, response);
        } else {
            sayComeAgain(request, response);
        }
    }

    private static boolean takesATurn(HttpServletRequest request) {
        var address = request.getRequestURI();
        if (NOBODYS.stream().anyMatch(address::startsWith) || address.equals(LEFT_ELSEWHERE)) {
            return false;
        }
        return DOORS.stream().anyMatch(address::startsWith)
                || HttpMethod.GET.matches(request.getMethod()) && !bringsASession(request);
    }

    private static boolean bringsASession(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(one ->
                                one.getName().equals("kith") || one.getName().equals("__Host-kith"));
    }

    private void sayComeAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = RequestLanguage.of(request, clock)
                .<byte[], IOException>call(
                        () -> said.computeIfAbsent(LanguageContext.language().tag(), AtTheDoor::words));
        response.setStatus(BUSY);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
        Headers.finish(request, response);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Once for each language. */
    private static byte[] words(String language) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Kith</title><link rel="stylesheet" href="%s"><link rel="icon" href="data:,"></head>
                <body><main id="main"><h1>%s</h1><p>%s</p><p><a href="/sign-in">%s</a></p></main></body></html>
                """.formatted(
                        language,
                        Words.say("error.many-at-the-door"),
                        Assets.address("kith.css"),
                        Words.say("error.many-at-the-door"),
                        Words.say("error.many-at-the-door.what"),
                        Words.say("error.many-at-the-door.again"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
