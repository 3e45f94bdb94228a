package org.kith.sharing;

import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    Answer talk(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID withheld,
            @RequestParam Optional<UUID> key,
            @RequestParam(defaultValue = "") String words) {
        var sharing = "/young-people/" + id + "/sharing";
        return acting.changing(actor, id, viewer -> {
            var typed = SharingForm.tidy(words);
            SharingPermissions.of(viewer).mustOwn();
            if (SharingForm.tooLong(typed)) {
                return TooLate.page(viewer, "sharing.talk.too-long", words, sharing);
            }
            return asking.wantsToTalkAbout(viewer, id, key.orElseThrow(NotAForm::new), withheld, typed)
                    ? Redirect.to(sharing + "#asks")
                    : TooLate.page(viewer, "too-late.sent", words, sharing);
        });
    }
}
