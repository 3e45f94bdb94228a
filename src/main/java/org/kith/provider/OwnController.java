package org.kith.provider;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The provider as another way in of one's own, beside a passkey. */
@Controller
@ConditionalOnWebApplication
class OwnController {
    static final String ADDRESS = "/passkey/provider";

    private final ActorTransactions acting;
    private final ProviderSql sql;
    private final ProviderConfiguration.TheProvider the;

    OwnController(ActorTransactions acting, ProviderSql sql, ProviderConfiguration.TheProvider the) {
        this.acting = acting;
        this.sql = sql;
        this.the = the;
    }

    @GetMapping(ADDRESS)
    @OpenTo(Who.SIGNED_IN)
    OwnPage show(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, false));
    }

    /** Once they showed lately that it is them, they go on to the provider. */
    @PostMapping(ADDRESS)
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    OwnPage begin(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, true));
    }

    private OwnPage page(Viewer viewer, boolean shown) {
        if (!ProviderPermissions.of(viewer).joinOneself()) {
            throw new NotFound();
        }
        return new OwnPage(
                viewer,
                the.name(),
                sql.state(viewer.me()),
                shown && the.provider().isPresent());
    }
}
