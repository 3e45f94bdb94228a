package org.kith.reflection;

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
import org.springframework.web.bind.annotation.RequestMapping;

/** What a worker types for themselves, kept while they type. */
@Controller
@RequestMapping("/young-people/{id}/reflections/{purpose}/drafts")
class ReflectionDraftController {
    private final ActorTransactions acting;
    private final ReflectionDrafts drafts;

    ReflectionDraftController(ActorTransactions acting, ReflectionDrafts drafts) {
        this.acting = acting;
        this.drafts = drafts;
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable UUID id, @PathVariable String purpose, Form form) {
        return DraftAnswer.kept(
                acting.changing(actor, id, viewer -> drafts.keep(viewer, id, which(viewer, purpose), form)));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(Actor actor, @PathVariable UUID id, @PathVariable String purpose, Form form) {
        return DraftAnswer.brought(
                acting.changing(actor, id, viewer -> drafts.bring(viewer, id, which(viewer, purpose), form)));
    }

    private static Purpose which(Viewer viewer, String purpose) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        ReflectionPermissions.of(viewer).mustWrite();
        return Purpose.of(purpose).orElseThrow(NotFound::new);
    }
}
