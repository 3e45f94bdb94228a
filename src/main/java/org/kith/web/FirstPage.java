package org.kith.web;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address leads everybody to the first place of their work. */
@Controller
final class FirstPage {
    private final ActorTransactions acting;
    private final Navigations navigation;

    FirstPage(ActorTransactions acting, Navigations navigation) {
        this.acting = acting;
        this.navigation = navigation;
    }

    @GetMapping("/")
    @OpenTo(Who.SIGNED_IN)
    Redirect first(Actor actor) {
        return acting.as(
                actor, viewer -> Redirect.to(navigation.items(viewer).getFirst().address()));
    }
}
