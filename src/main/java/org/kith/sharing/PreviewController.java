package org.kith.sharing;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The record as somebody sees it now, and as they would see it if what is chosen were decided; nothing is. */
@Controller
@RequestMapping("/young-people/{id}/sharing")
class PreviewController {
    private static final AccessLogEntry SEEN_AS = AccessLogEntry.at("seen-as");
    private static final String CHOSEN = "/with/{kind}/{recipient}/preview";

    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Preview preview;
    private final RecipientPages pages;

    PreviewController(ActorTransactions acting, Sharing sharing, Preview preview, RecipientPages pages) {
        this.acting = acting;
        this.sharing = sharing;
        this.preview = preview;
        this.pages = pages;
    }

    @GetMapping("/as/{kind}/{recipient}")
    @OpenTo(Who.SIGNED_IN)
    Page now(Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient) {
        return acting.reading(
                actor, id, SEEN_AS, viewer -> preview.now(viewer, id, sharing.recipient(id, kind, recipient)));
    }

    @PostMapping(path = CHOSEN, params = "!change")
    @OpenTo(Who.SIGNED_IN)
    Page proposed(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        var form = SharingForm.sent(sent);
        return acting.reading(
                actor,
                id,
                SEEN_AS,
                viewer -> preview.proposed(viewer, id, sharing.recipient(id, kind, recipient), form));
    }

    /** Back from looking at it, with everything as it was chosen. */
    @PostMapping(path = CHOSEN, params = "change")
    @OpenTo(Who.SIGNED_IN)
    RecipientPage change(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        var form = SharingForm.sent(sent);
        return acting.reading(
                actor,
                id,
                AccessLogEntry.at("sharing"),
                viewer -> pages.page(viewer, id, sharing.recipient(id, kind, recipient), form));
    }
}
