package org.kith.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.SignedIn;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.signin.Sessions;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whoever came in by the provider is asked about again at their next request once five minutes are over. A no ends all their sessions before that request is
 * answered, and until it lets them in again their passkeys open nothing; while the provider is away they go on until half an hour after its last yes.
 */
@Component
class StillThere implements HandlerInterceptor, WebMvcConfigurer {
    static final Duration ASKED_AFTER = Duration.ofMinutes(5);
    static final Duration AGAIN_AFTER = Duration.ofMinutes(1);
    static final Duration WITHOUT_A_WORD = Duration.ofMinutes(30);
    private static final Actor SIGN_IN = Actor.job(JobName.SIGN_IN);

    private final ActorTransactions acting;
    private final ProviderSql sql;
    private final ProviderConfiguration.TheProvider the;
    private final ComingIn comingIn;
    private final Sealed sealed;
    private final Clock clock;

    StillThere(
            ActorTransactions acting,
            ProviderSql sql,
            ProviderConfiguration.TheProvider the,
            ComingIn comingIn,
            Sealed sealed,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.the = the;
        this.comingIn = comingIn;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Before it is asked who may come to a route. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** What needs nobody, as a style sheet does, asks for no session. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            Sessions.elsewhere(request)
                    .filter(elsewhere -> !staysIn(who.account(), elsewhere, Sessions.hash(request)))
                    .ifPresent(gone -> Sessions.end(request));
        }
        return true;
    }

    private boolean staysIn(UUID account, Sessions.Elsewhere elsewhere, byte[] session) {
        var now = clock.instant();
        if (now.isBefore(elsewhere.yesAt().plus(ASKED_AFTER))) {
            return true;
        }
        var inTime = now.isBefore(elsewhere.yesAt().plus(WITHOUT_A_WORD));
        if (inTime && !isTurn(session, now)) {
            return true;
        }
        try {
            return saysYes(account, elsewhere, session, now) || inTime && elsewhere.kept() == null;
        } catch (ProviderAway away) {
            return inTime;
        } catch (SaidNo no) {
            if (no.isOfThem()) {
                comingIn.saidNo(account);
            }
            return false;
        }
    }

    /** Of many requests at once one asks; once time is up, each does. */
    private boolean isTurn(byte[] session, Instant now) {
        return acting.as(SIGN_IN, job -> sql.turn(session, now.minus(AGAIN_AFTER), now));
    }

    /** Whether the provider vouches for them still, and their groups for what they are here. */
    private boolean saysYes(UUID account, Sessions.Elsewhere elsewhere, byte[] session, Instant now)
            throws ProviderAway, SaidNo {
        var kept = elsewhere.kept();
        if (kept == null || the.asking().isEmpty()) {
            return false;
        }
        var toAskAgain = sealed.open(account, kept);
        if (toAskAgain.isEmpty()) {
            return false;
        }
        var answered = the.asking().get().stillThere(toAskAgain.get());
        var claims = answered.claims();
        if (claims.isPresent()) {
            var theirs = comingIn.account(claims.get()).filter(account::equals).isPresent();
            if (!theirs || comingIn.whyNot(account, claims.get()).isPresent()) {
                return false;
            }
            comingIn.came(account, claims.get());
        }
        var next = answered.toAskAgain();
        acting.doAs(
                SIGN_IN,
                job -> sql.saidYes(session, sealed.seal(account, next == null ? toAskAgain.get() : next), now));
        return true;
    }
}
