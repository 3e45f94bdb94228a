package org.kith.circle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What is typed of a person who matters, kept while somebody types: sent by the page by itself, of somebody new or of one who is changed. */
@Controller
class CircleDraftController {
    private static final String NEW = "/young-people/{id}/circle/drafts";
    private static final String OF_ONE = "/young-people/{id}/circle/{person}/drafts";

    private final ActorTransactions acting;
    private final Circle circle;
    private final CircleDrafts drafts;

    CircleDraftController(ActorTransactions acting, Circle circle, CircleDrafts drafts) {
        this.acting = acting;
        this.circle = circle;
        this.drafts = drafts;
    }

    @PostMapping({NEW, OF_ONE})
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor, @PathVariable UUID id, @PathVariable(required = false) @Nullable UUID person, Form form) {
        return DraftAnswer.kept(acting.changing(actor, id, viewer -> {
            mayType(viewer, id, person);
            return drafts.keep(viewer, id, person, form);
        }));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(
            path = {NEW, OF_ONE},
            params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor, @PathVariable UUID id, @PathVariable(required = false) @Nullable UUID person, Form form) {
        return DraftAnswer.brought(acting.changing(actor, id, viewer -> {
            mayType(viewer, id, person);
            return drafts.bring(viewer, id, person, form);
        }));
    }

    /** Whoever sees only what is shared with them has no such page, so nothing is typed there. */
    private void mayType(Viewer viewer, UUID id, @Nullable UUID person) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        if (person == null) {
            CirclePermissions.of(viewer).mustAdd();
        } else {
            circle.toChange(viewer, id, person);
        }
    }
}
