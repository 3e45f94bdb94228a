package org.kith.handover;

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

/** What is typed in a handover, kept while somebody types: sent by the page by itself. */
@Controller
class HandoverDraftController {
    private static final String DRAFTS = "/young-people/{id}/handovers/{handover}/drafts/{part}";

    private final ActorTransactions acting;
    private final Handovers handovers;
    private final HandoverDrafts drafts;

    HandoverDraftController(ActorTransactions acting, Handovers handovers, HandoverDrafts drafts) {
        this.acting = acting;
        this.handovers = handovers;
        this.drafts = drafts;
    }

    @PostMapping(DRAFTS)
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable String part, Form form) {
        return DraftAnswer.kept(acting.changing(actor, id, viewer -> {
            var at = at(viewer, id, handover, part);
            return handovers.wasSent(handovers.of(id, handover), at.part(), form)
                    ? false
                    : drafts.keep(viewer, mustWrite(viewer, at), form);
        }));
    }

    /** When it waited on a device. */
    @PostMapping(path = DRAFTS, params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable String part, Form form) {
        return DraftAnswer.brought(acting.changing(actor, id, viewer -> {
            var at = at(viewer, id, handover, part);
            return handovers.wasSent(handovers.of(id, handover), at.part(), form)
                    ? false
                    : drafts.bring(viewer, mustWrite(viewer, at), form);
        }));
    }

    /** Whoever sees only what is shared with them has no such page, so nothing is typed there. */
    private static HandoverDrafts.At at(Viewer viewer, UUID id, UUID handover, String part) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        HandoverPermissions.of(viewer).mustSee();
        return new HandoverDrafts.At(id, handover, HandoverPart.ofKey(part).orElseThrow(NotFound::new));
    }

    private HandoverDrafts.At mustWrite(Viewer viewer, HandoverDrafts.At at) {
        HandoverPermissions.of(viewer).mustWrite(at.part(), handovers.of(at.youngPerson(), at.handover()));
        return at;
    }
}
