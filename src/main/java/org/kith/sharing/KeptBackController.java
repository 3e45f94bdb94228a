package org.kith.sharing;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A young person asks about something that is kept back from them as a whole, where it has no page of its own for them. */
@Controller
class KeptBackController {
    private final ActorTransactions acting;
    private final Asking asking;

    KeptBackController(ActorTransactions acting, Asking asking) {
        this.acting = acting;
        this.asking = asking;
    }

    @PostMapping("/young-people/{id}/sharing/kept-back/{withheld}/talk")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-talk")
    Answer talk(Actor actor, @PathVariable UUID id, @PathVariable UUID withheld, Form sent) {
        var sharing = "/young-people/" + id + "/sharing";
        return acting.changing(actor, id, viewer -> {
            SharingPermissions.of(viewer).mustOwn();
            return Talk.of(viewer, sent, sharing + "/kept-back/" + withheld + "/talk", sharing)
                    .sent(
                            sharing,
                            form -> asking.wantsToTalkAbout(
                                    viewer, id, form.key(), withheld, form.words(TalkPage.WORDS)));
        });
    }
}
