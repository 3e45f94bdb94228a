package org.kith.signin;

import java.util.Objects;
import java.util.Optional;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
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
    Optional<NamesPage> give(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            var naming = NamingPermissions.of(viewer);
            var name = form.name("name");
            var organisation = form.name("organisation");
            var checked = form.refuseIf(naming.self() && name.isEmpty(), "name", "names.name.missing")
                    .refuseIf(
                            naming.organisation() && organisation.isEmpty(),
                            "organisation",
                            "names.organisation.missing");
            if (checked.isWrong()) {
                return Optional.of(new NamesPage(naming, checked));
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
