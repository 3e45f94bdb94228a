package org.kith.nation;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers say in which nation their organisation works, and find what is said there of each birthday. */
@Controller
@RequestMapping("/nation")
class NationController {
    private final ActorTransactions acting;
    private final Nations nations;
    private final Birthdays birthdays;

    NationController(ActorTransactions acting, Nations nations, Birthdays birthdays) {
        this.acting = acting;
        this.nations = nations;
        this.birthdays = birthdays;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor) {
        return acting.<Answer>as(actor, viewer -> {
            NationPermissions.of(viewer).mustSay();
            var now = nations.of(viewer).map(Nation::key).orElse("");
            return page(viewer, Form.empty().with("nation", now));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("nation-said")
    Answer say(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            NationPermissions.of(viewer).mustSay();
            var nation = Nation.ofKey(form.value("nation"));
            if (nation.isEmpty()) {
                return page(viewer, form.refuseIf(true, "nation", "nation.none"));
            }
            nations.say(viewer, nation.get());
            return Redirect.to("/nation");
        });
    }

    private NationPage page(Viewer viewer, Form form) {
        return new NationPage(viewer, form, birthdays.all(viewer));
    }
}
