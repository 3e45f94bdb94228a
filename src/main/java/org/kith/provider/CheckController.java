package org.kith.provider;

import java.net.URI;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the provider is set up as Kith needs it, for the administrator: what is set, and after a try what came of it. */
@Controller
@ConditionalOnWebApplication
class CheckController {
    static final String ADDRESS = "/staff/provider";

    private final ActorTransactions acting;
    private final ProviderConfiguration.TheProvider the;
    private final URI baseUrl;

    CheckController(
            ActorTransactions acting, ProviderConfiguration.TheProvider the, @Value("${kith.base-url}") URI baseUrl) {
        this.acting = acting;
        this.the = the;
        this.baseUrl = baseUrl;
    }

    @GetMapping(ADDRESS)
    @OpenTo(Who.SIGNED_IN)
    CheckPage show(Actor actor) {
        acting.doAs(actor, CheckController::mustLookAfter);
        var answers = the.provider().isPresent() && answers(the.provider().get());
        return acting.as(actor, viewer -> CheckPage.of(viewer, the.provider(), answers, baseUrl));
    }

    private static boolean answers(Provider provider) {
        try {
            provider.described();
            return true;
        } catch (ProviderAway away) {
            return false;
        }
    }

    static void mustLookAfter(Viewer viewer) {
        NotAllowed.unless(ProviderPermissions.of(viewer).lookAfter(), "error.not-yours");
    }
}
