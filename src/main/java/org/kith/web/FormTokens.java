package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token of a form is made of the browser's {@link BrowserToken} and kept nowhere: another site can neither read that cookie nor set one of its
 * name, and a form needs no session. A form that comes without a visit begins none, since it is refused; signing out begins another.
 */
public final class FormTokens implements CsrfTokenRepository {

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(BrowserToken.make(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            BrowserToken.begin(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            BrowserToken.of(request).ifPresent(made -> BrowserToken.send(made, request, response));
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return BrowserToken.of(request).map(FormTokens::token).orElse(null);
    }

    private static CsrfToken token(String visit) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", FormToken.PARAMETER, FormToken.mark("form " + visit));
    }
}
