package org.kith.sharing;

import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A young person asks about something that is kept back from them as a whole, where it has no page of its own for them. */
@Controller
class KeptBackController {
    private final ActorTransactions acting;
    private final DecisionSql decisions;

    KeptBackController(ActorTransactions acting, DecisionSql decisions) {
        this.acting = acting;
        this.decisions = decisions;
    }

    @PostMapping("/young-people/{id}/sharing/kept-back/{withheld}/talk")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-talk")
    String talk(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID withheld,
            @RequestParam Optional<UUID> key,
            @RequestParam(defaultValue = "") String words) {
        return acting.changing(actor, id, viewer -> {
            SharingPermissions.of(viewer).mustOwn();
            if (!decisions.withholds(id, withheld)) {
                throw new NotFound();
            }
            decisions.askAbout(viewer, id, key.orElseThrow(NotAForm::new), withheld, SharingForm.shortened(words));
            return "redirect:/young-people/" + id + "/sharing#asks";
        });
    }
}
