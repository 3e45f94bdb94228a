package org.kith.provider;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccountEnded;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * Whose account somebody is whom the provider vouches for: the one that is known by issuer and subject, or the one that was invited with an address the provider vouches for.
 * An address that merely is the same joins nobody to an account that somebody has a passkey of. Groups are asked each time.
 */
@Component
class ComingIn {
    private static final Actor SIGN_IN = Actor.job(JobName.SIGN_IN);

    private final ActorTransactions acting;
    private final ProviderSql sql;
    private final ProviderConfiguration.TheProvider the;
    private final KeyedHash hash;
    private final Clock clock;

    ComingIn(
            ActorTransactions acting,
            ProviderSql sql,
            ProviderConfiguration.TheProvider the,
            BeginToken token,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.the = the;
        this.hash = token.keyed("addresses people are invited with");
        this.clock = clock;
    }

    /** @param why a key in the words files, where they do not come in */
    record Came(@Nullable UUID account, String why) {
        static Came in(UUID account) {
            return new Came(account, "");
        }

        static Came not(String why) {
            return new Came(null, why);
        }

        Optional<UUID> in() {
            return Optional.ofNullable(account);
        }
    }

    Came comeIn(Claims claims) {
        var known = account(claims);
        if (known.isPresent()) {
            var why = whyNot(known.get(), claims);
            if (why.isEmpty()) {
                acting.doAs(SIGN_IN, job -> sql.noIsOver(known.get()));
                came(known.get(), claims);
            }
            return why.map(Came::not).orElseGet(() -> Came.in(known.get()));
        }
        var email = claims.verifiedEmail();
        return email.isEmpty()
                ? Came.not(claims.email().isEmpty() ? "provider.not-in.unknown" : "provider.not-in.email")
                : byInvitation(claims, hash(email.get()));
    }

    Optional<UUID> account(Claims claims) {
        return acting.as(SIGN_IN, viewer -> sql.account(claims.knownBy()));
    }

    byte[] hash(String email) {
        return hash.of(email);
    }

    private Came byInvitation(Claims claims, byte[] email) {
        var invited = acting.as(SIGN_IN, viewer -> sql.invited(email, clock.instant()));
        if (invited.size() != 1) {
            return Came.not("provider.not-in.unknown");
        }
        var account = invited.getFirst();
        var why = whyNot(account, claims);
        if (why.isPresent()) {
            return Came.not(why.get());
        }
        if (!joined(account, claims)) {
            return Came.not("provider.not-in.unknown");
        }
        came(account, claims);
        return Came.in(account);
    }

    private boolean joined(UUID account, Claims claims) {
        return viewer(account)
                .filter(viewer -> acting.as(
                        Actor.job(JobName.SIGN_IN, Objects.requireNonNull(viewer.organisation())),
                        job -> sql.join(account, claims.knownBy(), clock.instant())))
                .isPresent();
    }

    /** Why they are not let in, or no longer; nothing where they are. Whoever is gone here is unknown. What is a word of the provider's on them is kept. */
    Optional<String> whyNot(UUID account, Claims claims) {
        var why = viewer(account)
                .flatMap(viewer -> acting.as(SIGN_IN, job -> sql.invitedAs(account)))
                .map(role -> ProviderPermissions.whyNot(
                        role, claims, the.provider().orElseThrow().settings().groups()))
                .orElse(Optional.of("provider.not-in.unknown"));
        why.filter(said -> ProviderPermissions.saysNo(said, claims)).ifPresent(no -> saidNo(account));
        return why;
    }

    /** Nobody goes on as somebody for whom the provider vouches no longer, by whatever way they came. */
    void saidNo(UUID account) {
        acting.doAs(SIGN_IN, job -> sql.saidNo(account, clock.instant()));
    }

    /** Puts them into the teams their groups stand for, and out of those their groups stand for no longer. */
    void came(UUID account, Claims claims) {
        acting.doAs(SIGN_IN, job -> sql.came(account, clock.instant()));
        the.provider().orElseThrow().settings().groups().ifPresent(groups -> viewer(account)
                .ifPresent(viewer -> acting.doAs(
                        Actor.job(JobName.SIGN_IN, Objects.requireNonNull(viewer.organisation())),
                        job -> sql.teams(job, account, groups.teamsOf(claims.groups()), groups.allTeams()))));
    }

    private Optional<Viewer> viewer(UUID account) {
        try {
            return Optional.of(acting.as(Actor.person(account), viewer -> viewer));
        } catch (AccountEnded nobody) {
            return Optional.empty();
        }
    }
}
