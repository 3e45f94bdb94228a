package org.kith.signin;

import java.util.Objects;
import java.util.Optional;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.springframework.stereotype.Component;

/** Gives names that are still missing. */
@Component
class Names {
    private final ActorTransactions acting;
    private final NamingSql sql;

    Names(ActorTransactions acting, NamingSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** Keeps the names that are missing, all of them or none; answers the page again when one was left out. */
    Optional<NamesPage> give(Actor actor, String name, String organisation) {
        return acting.as(actor, viewer -> {
            var naming = NamingPermissions.of(viewer);
            if (naming.self() && name.isEmpty() || naming.organisation() && organisation.isEmpty()) {
                return Optional.of(new NamesPage(naming, name, organisation, true));
            }
            if (naming.self()) {
                sql.nameAccount(Objects.requireNonNull(viewer.account()), name);
            }
            if (naming.organisation()) {
                sql.nameOrganisation(Objects.requireNonNull(viewer.organisation()), organisation);
            }
            return Optional.empty();
        });
    }
}
