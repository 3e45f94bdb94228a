package org.kith.provider;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.outbox.About;
import org.kith.outbox.Outbox;
import org.springframework.stereotype.Component;

/** What whoever is signed in does with it, within a transaction of theirs. */
@Component
class Joining {
    private final ActorTransactions acting;
    private final ProviderSql sql;
    private final Outbox outbox;
    private final ProviderConfiguration.TheProvider the;
    private final Clock clock;

    Joining(
            ActorTransactions acting,
            ProviderSql sql,
            Outbox outbox,
            ProviderConfiguration.TheProvider the,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.outbox = outbox;
        this.the = the;
        this.clock = clock;
    }

    ShownPage shown(UUID account) {
        return acting.as(Actor.person(account), ShownPage::new);
    }

    /** They are told of it, as of another passkey. */
    boolean join(UUID account, Claims claims) {
        return acting.as(Actor.person(account), viewer -> {
            var joined = ProviderPermissions.of(viewer).joinOneself()
                    && sql.joinOneself(viewer, claims.knownBy(), clock.instant());
            if (joined) {
                outbox.tell(viewer, account, About.PROVIDER_JOINED);
            }
            return joined;
        });
    }

    CheckPage tried(UUID account, Optional<Claims> claims, boolean asksAgain) {
        return acting.as(Actor.person(account), viewer -> {
            CheckController.mustLookAfter(viewer);
            return CheckPage.tried(viewer, the.provider().orElseThrow(), claims, asksAgain, sql);
        });
    }
}
