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

/**
 * A young person would like to talk: about what somebody sees, or about something that is withheld from them as a whole and has no page of its own
 * for them.
 */
@Controller
class TalkController {
    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Asking asking;

    TalkController(ActorTransactions acting, Sharing sharing, Asking asking) {
        this.acting = acting;
        this.sharing = sharing;
        this.asking = asking;
    }

    @PostMapping("/young-people/{id}/sharing/with/{kind}/{recipient}/talk")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-talk")
    Answer aboutSharing(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        return acting.changing(actor, id, viewer -> {
            SharingPermissions.of(viewer).mustOwn();
            var whom = sharing.recipient(id, kind, recipient);
            var address = sharing.whose(id).address();
            var with = address + "/with/" + whom.path();
            return Talk.of(viewer, sent, with + "/talk", with)
                    .sent(
                            address,
                            form -> asking.wantsToTalk(viewer, id, form.key(), whom, form.words(TalkPage.WORDS)));
        });
    }

    @PostMapping("/young-people/{id}/sharing/withheld/{withheld}/talk")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-talk")
    Answer aboutWithheld(Actor actor, @PathVariable UUID id, @PathVariable UUID withheld, Form sent) {
        var address = "/young-people/" + id + "/sharing";
        return acting.changing(actor, id, viewer -> {
            SharingPermissions.of(viewer).mustOwn();
            return Talk.of(viewer, sent, address + "/withheld/" + withheld + "/talk", address)
                    .sent(
                            address,
                            form -> asking.wantsToTalkAbout(
                                    viewer, id, form.key(), withheld, form.words(TalkPage.WORDS)));
        });
    }
}
