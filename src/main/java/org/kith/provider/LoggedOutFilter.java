package org.kith.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where the provider says that a session of theirs has ended (OpenID Connect Back-Channel Logout), in a token it signed; whatever else comes
 * is refused. So it is no route, and comes before forms’ tokens, which no provider has. A token is taken once, and soon.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LoggedOutFilter extends OncePerRequestFilter {
    static final String ADDRESS = "/sign-in/provider/ended";
    private static final int LONGEST = 10_000;
    private static final Duration SOON = Duration.ofMinutes(10);
    private static final Actor SIGN_IN = Actor.job(JobName.SIGN_IN);

    private final ProviderConfiguration.TheProvider the;
    private final ActorTransactions acting;
    private final ProviderSql sql;
    private final Clock clock;

    LoggedOutFilter(ProviderConfiguration.TheProvider the, ActorTransactions acting, ProviderSql sql, Clock clock) {
        this.the = the;
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (the.provider().isEmpty()
                || !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(ADDRESS)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var token = request.getParameter("logout_token");
        var said = token == null || token.length() > LONGEST ? Optional.<LogoutTokenClaimsSet>empty() : said(token);
        if (said.isEmpty() || !isSoon(said.get()) || !isFirst(said.get())) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        ended(said.get());
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private Optional<LogoutTokenClaimsSet> said(String token) {
        try {
            return Optional.of(
                    the.provider().orElseThrow().described().logouts().validate(JWTParser.parse(token)));
        } catch (ProviderAway | ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean isSoon(LogoutTokenClaimsSet said) {
        var made = said.getIssueTime().toInstant();
        var now = clock.instant();
        return made.isAfter(now.minus(SOON)) && made.isBefore(now.plus(SOON));
    }

    private boolean isFirst(LogoutTokenClaimsSet said) {
        return sql.isFirst(Claims.knownBy(
                said.getIssuer().getValue(), "ended " + said.getJWTID().getValue()));
    }

    private void ended(LogoutTokenClaimsSet said) {
        var issuer = said.getIssuer().getValue();
        acting.doAs(SIGN_IN, job -> {
            if (said.getSessionID() != null) {
                sql.sessionEnded(
                        Claims.knownBy(issuer, "session " + said.getSessionID().getValue()));
            } else {
                sql.allEnded(Claims.knownBy(issuer, said.getSubject().getValue()));
            }
        });
    }
}
