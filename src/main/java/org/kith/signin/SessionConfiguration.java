package org.kith.signin;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions live in PostgreSQL, so any node can answer and ending one ends it everywhere. Their tables are about no young person. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 3600)
class SessionConfiguration {

    /**
     * Sessions are read and kept outside the actor's transactions, a statement at a time: every page reads one, and one that was kept by
     * halves is one that nobody is signed in with. The tables they touch hold ids only.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpsert() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** That somebody is still there is written down once a minute, not with every page: reading then leaves nothing to be kept but its line in the log. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsTouchedOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update spring_session s
                   set session_id = now.session_id, last_access_time = now.last_access_time, max_inactive_interval = now.max_inactive_interval,
                       expiry_time = now.expiry_time, principal_name = now.principal_name
                  from (select cast(? as text), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as text), cast(? as char(36)))
                       as now (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
                 where s.primary_id = now.primary_id
                   and (s.last_access_time < now.last_access_time - 60000
                        or (s.session_id, s.max_inactive_interval, s.principal_name)
                           is distinct from (now.session_id, now.max_inactive_interval, now.principal_name))
                """);
    }

    /** {@code __Host-} and Secure wherever the address is https; plain http is only ever this machine itself. */
    @Bean
    CookieSerializer sessionCookie(@Value("${kith.base-url}") URI baseUrl) {
        var secure = "https".equals(baseUrl.getScheme());
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-kith" : "kith");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
