package org.kith.signin;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Spring Session's filter over Kith's own sessions ({@link StoredSessions}). */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    /** {@code __Host-} and Secure wherever the address is https; plain http is only ever this machine itself. */
    @Bean
    CookieSerializer sessionCookie(@Value("${kith.base-url}") URI baseUrl) {
        var secure = "https".equals(baseUrl.getScheme());
        var cookie = new DefaultCookieSerializer() {
            @Override
            public void writeCookieValue(CookieValue value) {
                if (value.getRequest().getAttribute(Sessions.OWN_PHONE) != null
                        && !value.getCookieValue().isEmpty()) {
                    value.setCookieMaxAge((int) Sessions.ON_OWN_PHONE.toSeconds());
                }
                super.writeCookieValue(value);
            }
        };
        cookie.setCookieName(secure ? "__Host-kith" : "kith");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseBase64Encoding(false);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
