package org.kith.provider;

import static org.kith.words.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.signin.Sessions;
import org.kith.signin.WaysIn;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** The provider where ways in stand, once one is set. */
@Component
class OfferedProvider implements WaysIn.Another {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration WHILE_IT_IS_AWAY = Duration.ofDays(3);

    private final ProviderConfiguration.TheProvider the;
    private final ProviderSql sql;
    private final ActorTransactions acting;
    private final Clock clock;

    OfferedProvider(ProviderConfiguration.TheProvider the, ProviderSql sql, ActorTransactions acting, Clock clock) {
        this.clock = clock;
        this.acting = acting;
        this.the = the;
        this.sql = sql;
    }

    @Override
    public Optional<WaysIn.Offer> offered() {
        return the.provider()
                .map(there -> new WaysIn.Offer(
                        say("provider.sign-in", name(there)),
                        "/sign-in/provider",
                        there.awayAt().isPresent() ? say("provider.away", name(there)) : ""));
    }

    @Override
    public Optional<WaysIn.Offer> leave() {
        return the.provider()
                .map(there -> new WaysIn.Offer(
                        say("provider.leave", name(there)),
                        there.endsAt().map(URI::toString).orElse(""),
                        say("provider.leave.what", name(there))));
    }

    @Override
    public Optional<WaysIn.Offer> again(HttpServletRequest request) {
        return Sessions.elsewhere(request)
                .flatMap(elsewhere -> the.provider())
                .map(there -> new WaysIn.Offer(say("provider.again", name(there)), "/sign-in/provider/again", ""));
    }

    @Override
    public Optional<WaysIn.Offer> own(Viewer viewer) {
        return the.provider()
                .filter(there -> ProviderPermissions.of(viewer).joinOneself())
                .map(there -> new WaysIn.Offer(say("provider.own.title", name(there)), OwnController.ADDRESS, ""));
    }

    /**
     * Where it said no, also where none is set any longer: what it said last holds. Whoever left without a session open is asked about by nobody, so a passkey
     * opens what it opened for a day from its last word alone; while it does not answer, for three.
     */
    @Override
    public Optional<String> passkeyOpensNothing(UUID account) {
        boolean no = acting.as(Actor.job(JobName.SIGN_IN), job -> sql.hasSaidNo(account));
        if (no) {
            return Optional.of("provider.said-no");
        }
        return the.provider()
                .filter(there -> isOld(account, there))
                .map(there -> there.awayAt().isPresent() ? "provider.passkey-away" : "provider.passkey-old");
    }

    private boolean isOld(UUID account, Provider there) {
        var word = acting.as(Actor.job(JobName.SIGN_IN), job -> sql.lastCame(account));
        var now = clock.instant();
        return word.isPresent()
                && word.get().plus(A_DAY).isBefore(now)
                && (there.answers() || word.get().plus(WHILE_IT_IS_AWAY).isBefore(now));
    }

    @Override
    public Optional<WaysIn.Offer> of(Viewer viewer, UUID account) {
        return the.provider()
                .filter(there -> ProviderPermissions.of(viewer).lookAfter())
                .filter(there -> sql.somebody(account).isPresent())
                .map(there -> {
                    var joined = sql.state(account).joinedAt();
                    return new WaysIn.Offer(
                            say("provider.of", name(there)),
                            "/staff/" + account + "/provider",
                            joined == null ? "" : say("provider.of.since", Dates.moment(joined)));
                });
    }

    private static String name(Provider there) {
        return there.settings().name();
    }
}
