package org.kith.signin;

import org.kith.actor.Actor;
import org.kith.web.OpenTo;
import org.kith.web.Who;
import org.kith.words.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first administrator says who they are and what their organisation is called. */
@Controller
class NamesController {
    private final Names names;

    NamesController(Names names) {
        this.names = names;
    }

    @PostMapping("/passkey/names")
    @OpenTo(Who.ARRIVING)
    Object give(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisation) {
        var missing = names.give(actor, Typed.name(name), Typed.name(organisation));
        return missing.isPresent() ? missing.get() : "redirect:/passkey";
    }
}
