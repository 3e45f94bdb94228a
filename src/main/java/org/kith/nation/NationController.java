package org.kith.nation;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers say in which nation their organisation works. */
@Controller
@RequestMapping("/nation")
class NationController {
    private final ActorTransactions acting;
    private final Nations nations;

    NationController(ActorTransactions acting, Nations nations) {
        this.acting = acting;
        this.nations = nations;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor) {
        return acting.<Answer>as(actor, viewer -> {
            mustSay(viewer);
            var now = nations.of(viewer).map(Nation::key).orElse("");
            return new NationPage(viewer, Form.empty().with("nation", now));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("nation-said")
    Answer say(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            mustSay(viewer);
            var nation = Nation.ofKey(form.value("nation"));
            if (nation.isEmpty()) {
                return new NationPage(viewer, form.refuseIf(true, "nation", "nation.none"));
            }
            nations.say(viewer, nation.get());
            return Redirect.to("/nation");
        });
    }

    private static void mustSay(Viewer viewer) {
        NotAllowed.unless(NationPermissions.of(viewer).say(), "error.not-yours");
    }
}
