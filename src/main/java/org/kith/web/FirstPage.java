package org.kith.web;

import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address leads everybody to the first place of their work. */
@Controller
final class FirstPage {
    private final Acting acting;

    FirstPage(Acting acting) {
        this.acting = acting;
    }

    @GetMapping("/")
    @OpenTo(Who.SIGNED_IN)
    String first(Actor actor) {
        return acting.as(
                actor, viewer -> "redirect:" + Place.of(viewer).getFirst().address());
    }
}
