package org.kith.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.springframework.stereotype.Component;

/** Whoever came back from the provider, by what they went there for. */
@Component
class CameBack {
    private final ProviderConfiguration.TheProvider the;
    private final ComingIn comingIn;
    private final Sessions sessions;
    private final Sealed sealed;
    private final Joining joining;
    private final Clock clock;

    CameBack(
            ProviderConfiguration.TheProvider the,
            ComingIn comingIn,
            Sessions sessions,
            Sealed sealed,
            Joining joining,
            Clock clock) {
        this.the = the;
        this.comingIn = comingIn;
        this.sessions = sessions;
        this.sealed = sealed;
        this.joining = joining;
        this.clock = clock;
    }

    record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    Answer with(Asking.Answered answered, Handed asked, @Nullable SignedIn who, Exchange with) {
        var claims = answered.claims().orElseThrow();
        return switch (asked.what()) {
            case COME_IN -> comesIn(claims, answered.toAskAgain(), with);
            case SHOW_AGAIN -> who == null ? notIn("provider.not-in.late") : showsAgain(claims, asked, who, with);
            case JOIN -> who == null ? notIn("provider.not-in.late") : joins(claims, who);
            case TRY -> who == null ? notIn("provider.not-in.late") : tries(claims, answered.toAskAgain(), who);
        };
    }

    private Answer comesIn(Claims claims, @Nullable String toAskAgain, Exchange with) {
        var came = comingIn.comeIn(claims);
        if (came.in().isEmpty()) {
            return notIn(came.why());
        }
        var account = came.in().get();
        return sessions.begin(
                account, shownAt(claims), kept(claims, account, toAskAgain), with.request(), with.response());
    }

    private Sessions.Elsewhere kept(Claims claims, UUID account, @Nullable String toAskAgain) {
        var now = clock.instant();
        return new Sessions.Elsewhere(
                claims.session(), toAskAgain == null ? null : sealed.seal(account, toAskAgain), now, now);
    }

    /** Never later than now, whatever another clock says. */
    private Instant shownAt(Claims claims) {
        var now = clock.instant();
        return claims.shownAt().isAfter(now) ? now : claims.shownAt();
    }

    /** Whoever is signed in here, and nobody else; and after they were asked. */
    private Answer showsAgain(Claims claims, Handed asked, SignedIn who, Exchange with) {
        if (comingIn.account(claims).filter(who.account()::equals).isEmpty()) {
            return notIn("provider.not-in.another");
        }
        if (!ProviderController.isAnew(claims, asked)) {
            return notIn("provider.not-in.not-anew");
        }
        sessions.shownAgain(who.account(), clock.instant(), with.request(), with.response());
        return joining.shown(who.account());
    }

    private Answer joins(Claims claims, SignedIn who) {
        return who.recently(clock.instant()) && joining.join(who.account(), claims)
                ? Redirect.to(OwnController.ADDRESS)
                : notIn("provider.not-in.another");
    }

    private Answer tries(Claims claims, @Nullable String toAskAgain, SignedIn who) {
        return joining.tried(who.account(), Optional.of(claims), toAskAgain != null);
    }

    /** The try ended without a word on anybody. */
    Answer nothing(SignedIn who) {
        return joining.tried(who.account(), Optional.empty(), false);
    }

    private Answer notIn(String why) {
        return NotInPage.because(why, the.name());
    }
}
