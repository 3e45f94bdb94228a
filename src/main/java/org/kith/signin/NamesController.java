package org.kith.signin;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The first administrator says who they are and what their organisation is called. */
@Controller
class NamesController {
    private final Names names;

    NamesController(Names names) {
        this.names = names;
    }

    @PostMapping("/passkey/names")
    @OpenTo(Who.ARRIVING)
    Answer give(Actor actor, Form form) {
        return names.give(actor, form).<Answer>map(page -> page).orElse(Redirect.to("/passkey"));
    }
}
