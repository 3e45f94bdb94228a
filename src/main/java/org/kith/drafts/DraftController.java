package org.kith.drafts;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.TextInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts all in one place, and cleared by their author. */
@Controller
class DraftController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("drafts");

    private final ActorTransactions acting;
    private final Drafts drafts;

    DraftController(ActorTransactions acting, Drafts drafts) {
        this.acting = acting;
        this.drafts = drafts;
    }

    @PostMapping("/young-people/{id}/drafts/clearing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("draft-cleared")
    Redirect clear(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String form) {
        acting.changing(actor, id, viewer -> {
            drafts.clear(id, TextInput.givenBack(form));
            return "";
        });
        return Redirect.to("/drafts");
    }

    @GetMapping("/drafts")
    @OpenTo(Who.SIGNED_IN)
    DraftsPage mine(Actor actor) {
        return acting.as(actor, viewer -> {
            var mine = drafts.mine();
            acting.shownInList(mine.stream().map(Draft::youngPerson).distinct().toList(), IN_LIST);
            return new DraftsPage(viewer, mine);
        });
    }
}
