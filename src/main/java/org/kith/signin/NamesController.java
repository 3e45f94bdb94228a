package org.kith.signin;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.words.TextInput;
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
        var missing = names.give(actor, TextInput.name(name), TextInput.name(organisation));
        return missing.isPresent() ? missing.get() : "redirect:/passkey";
    }
}
