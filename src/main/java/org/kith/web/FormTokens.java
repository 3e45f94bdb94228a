package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps Spring's tokens in the session, and begins none for a form that is refused because its session has gone: what is kept as somebody types
 * would be refused first and put another session in its place, and the form itself could not give its words back any more ({@link FormToken}).
 */
public final class FormTokens implements CsrfTokenRepository {
    private final CsrfTokenRepository spring = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return spring.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null || request.getSession(false) != null || HttpMethod.GET.matches(request.getMethod())) {
            spring.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return spring.loadToken(request);
    }
}
