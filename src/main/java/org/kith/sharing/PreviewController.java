package org.kith.sharing;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.Page;
import org.kith.web.Redirect;
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
    private static final AccessLogEntry SHARING = AccessLogEntry.at("sharing");
    private static final String CHOSEN = "/with/{kind}/{recipient}/preview";

    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Preview preview;
    private final Drafts drafts;

    PreviewController(ActorTransactions acting, Sharing sharing, Preview preview, Drafts drafts) {
        this.acting = acting;
        this.sharing = sharing;
        this.preview = preview;
        this.drafts = drafts;
    }

    @GetMapping("/as/{kind}/{recipient}")
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    Page now(Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient) {
        return acting.reading(
                actor, id, SEEN_AS, viewer -> preview.now(viewer, id, sharing.recipient(id, kind, recipient)));
    }

    /** What is chosen is kept for whoever chose it, and looked at where they come back to. */
    @PostMapping(CHOSEN)
    @OpenTo(Who.SIGNED_IN)
    Redirect choose(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        var form = SharingForm.sent(sent).form();
        return acting.reading(actor, id, SHARING, viewer -> {
            var whom = sharing.recipient(id, kind, recipient);
            SharingPermissions.of(viewer).mustDecide();
            var draft = SharingDrafts.looked(whom);
            if (!drafts.keep(viewer, id, draft, form)) {
                drafts.keep(viewer, id, draft, form.again());
            }
            return Redirect.to(address(id, whom) + "/preview");
        });
    }

    @GetMapping(CHOSEN)
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    Answer proposed(Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient) {
        return acting.reading(actor, id, SEEN_AS, viewer -> {
            var whom = sharing.recipient(id, kind, recipient);
            SharingPermissions.of(viewer).mustDecide();
            return drafts.of(id, SharingDrafts.looked(whom))
                    .flatMap(SharingDrafts::chosen)
                    .<Answer>map(form -> preview.proposed(viewer, id, whom, form))
                    .orElseGet(() -> Redirect.to(address(id, whom)));
        });
    }

    private String address(UUID id, Recipient whom) {
        return sharing.whose(id).address() + "/with/" + whom.path();
    }
}
