package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.kith.passkeys.PasskeyConfiguration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTest {

    @Test
    void isBoundToItsHostOverHttps() {
        var cookie = cookieFor("https://kith.example");
        assertTrue(cookie.startsWith("__Host-kith="), cookie);
        assertTrue(cookie.contains("; Path=/;") && !cookie.contains("Domain"), cookie);
        assertTrue(cookie.contains("; Secure") && cookie.contains("; HttpOnly"), cookie);
        assertTrue(cookie.contains("; SameSite=Lax"), cookie);
    }

    @Test
    void isNotMarkedSecureOnThisMachineItself() {
        var cookie = cookieFor("http://localhost:8080");
        assertTrue(cookie.startsWith("kith="), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
        assertTrue(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), cookie);
    }

    @Test
    void passkeysAreTakenFromTheAddressPeopleType() {
        assertEquals("https://kith.example", PasskeyConfiguration.origin(URI.create("https://kith.example:443/")));
        assertEquals("https://kith.example:8443", PasskeyConfiguration.origin(URI.create("https://kith.example:8443")));
        assertEquals("http://localhost:8080", PasskeyConfiguration.origin(URI.create("http://localhost:8080/")));
    }

    private static String cookieFor(String baseUrl) {
        var response = new MockHttpServletResponse();
        new SessionConfiguration()
                .sessionCookie(URI.create(baseUrl))
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
