package org.kith.referrals;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftAnswer;
import org.kith.form.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is typed on the pages of a referral, kept while somebody types: sent by the page by itself. */
@Controller
class ReferralDraftController {
    private static final String DRAFTS = "/young-people/{id}/referrals/new/{leaf}/drafts";

    private final ActorTransactions acting;
    private final ReferralDrafts drafts;

    ReferralDraftController(ActorTransactions acting, ReferralDrafts drafts) {
        this.acting = acting;
        this.drafts = drafts;
    }

    @PostMapping(DRAFTS)
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable UUID id, @PathVariable String leaf, Form form) {
        return DraftAnswer.kept(
                acting.changing(actor, id, viewer -> drafts.keep(viewer, id, mayType(viewer, leaf), form)));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(path = DRAFTS, params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(Actor actor, @PathVariable UUID id, @PathVariable String leaf, Form form) {
        return DraftAnswer.brought(
                acting.changing(actor, id, viewer -> drafts.bring(viewer, id, mayType(viewer, leaf), form)));
    }

    /** Whoever sees only what is shared with them has no such page, so nothing is typed there. */
    private static PathPage.Part mayType(Viewer viewer, String leaf) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        ReferralPermissions.of(viewer).mustWrite();
        return PathPage.Part.ofKey(leaf).orElseThrow(NotFound::new);
    }
}
