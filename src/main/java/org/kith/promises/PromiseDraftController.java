package org.kith.promises;

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

/** What is typed about a promise, kept while somebody types: sent by the page by itself. */
@Controller
class PromiseDraftController {
    private static final String NEW = "/young-people/{id}/promises/drafts";
    private static final String OF_ONE = "/young-people/{id}/promises/{promise}/steps/{step}/drafts";

    private final ActorTransactions acting;
    private final Promises promises;
    private final PromiseDrafts drafts;

    PromiseDraftController(ActorTransactions acting, Promises promises, PromiseDrafts drafts) {
        this.acting = acting;
        this.promises = promises;
        this.drafts = drafts;
    }

    @PostMapping({NEW, OF_ONE})
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID promise,
            @PathVariable(required = false) @Nullable String step,
            Form form) {
        return DraftAnswer.kept(acting.changing(
                actor, id, viewer -> drafts.keep(viewer, id, mayType(viewer, id, promise, step, form), form)));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(
            path = {NEW, OF_ONE},
            params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID promise,
            @PathVariable(required = false) @Nullable String step,
            Form form) {
        return DraftAnswer.brought(acting.changing(
                actor, id, viewer -> drafts.bring(viewer, id, mayType(viewer, id, promise, step, form), form)));
    }

    /**
     * Whoever sees only what is shared with them has no such page, so nothing is typed there. Once a form was sent, what it says is often said for
     * good: what comes late from it is told so, and is no fault.
     */
    private PromiseDrafts.Which mayType(
            Viewer viewer, UUID id, @Nullable UUID promise, @Nullable String step, Form form) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        if (promise == null) {
            PromisePermissions.of(viewer).mustAdd();
            return PromiseDrafts.Which.NEW;
        }
        var taken = Step.ofKey(step).orElseThrow(NotFound::new);
        var which = new PromiseDrafts.Which(promise, taken);
        if (!drafts.isSent(id, which, form)) {
            promises.toTake(viewer, id, promise, taken);
        }
        return which;
    }
}
