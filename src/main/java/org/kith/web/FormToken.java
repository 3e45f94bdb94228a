package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * What every form carries: Spring's token that it was sent from a page of this browser, and behind it whose page it was and of which visit,
 * so that a form which is refused gives its words back to whoever typed them and, on a phone that people share, to nobody else.
 */
public final class FormToken implements CsrfTokenRequestHandler {
    static final String PARAMETER = "_csrf";
    static final char THEN = '.';
    private static final int SHORT = 8;

    private final CsrfTokenRequestHandler spring = new XorCsrfTokenRequestAttributeHandler();

    /** Asking for it begins a visit. */
    static String of(CsrfToken token, HttpServletRequest request) {
        var spring = token.getToken();
        return spring + THEN + BrowserToken.of(request).map(FormToken::visit).orElse("") + THEN + whose();
    }

    /**
     * Whether a form that was refused may show its words here: nobody has signed in or out in this browser since its page was made, or it was
     * made for whoever is signed in now. Who that is is asked last, since it may be what cannot be asked.
     */
    static boolean isSentByItsReader(HttpServletRequest request) {
        if (isOfThisVisit(request)) {
            return true;
        }
        return isSignedIn()
                ? isReadersOwn(parts(request)[2])
                : !parts(request)[1].isEmpty() && BrowserToken.sent(request).isEmpty();
    }

    /** The half of it that needs no database: another visit begins with every signing in and out. */
    static boolean isOfThisVisit(HttpServletRequest request) {
        return BrowserToken.sent(request)
                .filter(visit -> parts(request)[1].equals(visit(visit)))
                .isPresent();
    }

    /** @param whose the last part of such a token: whether the page it stands on was made for whoever is signed in now */
    public static boolean isReadersOwn(String whose) {
        return whose.equals(whose());
    }

    private static String[] parts(HttpServletRequest request) {
        var sent = Objects.requireNonNullElse(request.getParameter(PARAMETER), "");
        var parts = sent.split("\\" + THEN, -1);
        return parts.length == 3 ? parts : new String[] {"", "", "-"};
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn;
    }

    private static String visit(String visit) {
        return mark("visit " + visit).substring(0, 2 * SHORT);
    }

    private static String whose() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                ? mark("account " + who.account()).substring(0, 2 * SHORT)
                : "";
    }

    static String mark(String of) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        spring.handle(request, response, token);
    }

    /** None, where what came cannot be one: Spring raises an error at letters that are no text once they are taken apart. */
    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        try {
            return spring.resolveCsrfTokenValue(new WithSpringsPartAlone(request), token);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static final class WithSpringsPartAlone extends HttpServletRequestWrapper {
        WithSpringsPartAlone(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null || !name.equals(PARAMETER) || value.indexOf(THEN) < 0
                    ? value
                    : value.substring(0, value.indexOf(THEN));
        }
    }
}
