package org.kith.sharing;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes with a touch to what is shared already: stopping it, taking that back, letting it go on, and undoing what a form decided. */
@Controller
@RequestMapping("/young-people/{id}/sharing")
class GrantController {
    private final ActorTransactions acting;
    private final Sharing sharing;
    private final GrantChanges changes;
    private final SharingUndo undo;

    GrantController(ActorTransactions acting, Sharing sharing, GrantChanges changes, SharingUndo undo) {
        this.acting = acting;
        this.sharing = sharing;
        this.changes = changes;
        this.undo = undo;
    }

    /** Nobody need show that it is them to take sight away: it is done with a touch, whenever they want. */
    @PostMapping("/grants/{grant}/withdrawal")
    @OpenTo(Who.SIGNED_IN)
    Redirect stop(Actor actor, @PathVariable UUID id, @PathVariable UUID grant) {
        return acting.changing(actor, id, viewer -> {
            changes.stop(viewer, id, grant);
            return Redirect.to(sharing.whose(id).address() + "?stopped=" + grant);
        });
    }

    /** Takes a stop back. */
    @PostMapping("/grants/{grant}/restoration")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("sharing-restored")
    Answer restore(Actor actor, @PathVariable UUID id, @PathVariable UUID grant) {
        return acting.changing(actor, id, viewer -> {
            var address = sharing.whose(id).address();
            return changes.restore(viewer, id, grant)
                    ? Redirect.to(address)
                    : TooLate.page(viewer, "too-late.stopped", "", address);
        });
    }

    @PostMapping("/grants/{grant}/renewal")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("sharing-renewed")
    Answer renew(Actor actor, @PathVariable UUID id, @PathVariable UUID grant) {
        return acting.changing(actor, id, viewer -> {
            var address = sharing.whose(id).address();
            return changes.renew(viewer, id, grant)
                    ? Redirect.to(address)
                    : TooLate.page(viewer, "too-late.stopped", "", address);
        });
    }

    /** Nobody need show that it is them where nobody sees more by it. */
    @PostMapping("/undoing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("sharing-undone")
    Answer undo(Actor actor, @PathVariable UUID id, Form sent) {
        return acting.changing(actor, id, viewer -> {
            var address = sharing.whose(id).address();
            return undo.undo(viewer, id, sent.value("changed"))
                    ? Redirect.to(address)
                    : TooLate.page(viewer, "too-late.not-as-decided", "", address);
        });
    }
}
