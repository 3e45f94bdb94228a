package org.kith.reconnecting;

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

/** What is typed about reconnecting, kept while somebody types: sent by the page by itself. */
@Controller
class ReconnectingDraftController {
    private static final String NEW = "/young-people/{id}/reconnecting/drafts";
    private static final String OF_ONE = "/young-people/{id}/reconnecting/{wish}/says/{said}/drafts";

    private final ActorTransactions acting;
    private final Searches searches;
    private final ReconnectingDrafts drafts;

    ReconnectingDraftController(ActorTransactions acting, Searches searches, ReconnectingDrafts drafts) {
        this.acting = acting;
        this.searches = searches;
        this.drafts = drafts;
    }

    @PostMapping({NEW, OF_ONE})
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID wish,
            @PathVariable(name = "said", required = false) @Nullable String step,
            Form form) {
        return DraftAnswer.kept(acting.changing(
                actor, id, viewer -> drafts.keep(viewer, id, mayType(viewer, id, wish, step, form), form)));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(
            path = {NEW, OF_ONE},
            params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID wish,
            @PathVariable(name = "said", required = false) @Nullable String step,
            Form form) {
        return DraftAnswer.brought(acting.changing(
                actor, id, viewer -> drafts.bring(viewer, id, mayType(viewer, id, wish, step, form), form)));
    }

    /** Once a form was sent, what it says is said for good: what comes late from it is told so, and is no fault. */
    private ReconnectingDrafts.Which mayType(
            Viewer viewer, UUID id, @Nullable UUID wish, @Nullable String step, Form form) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        ReconnectingPermissions.of(viewer).mustSee();
        if (wish == null) {
            return ReconnectingDrafts.Which.NEW;
        }
        ReconnectingPermissions.of(viewer).mustLook();
        var taken = Step.ofKey(step).filter(one -> !Step.MOVES.contains(one)).orElseThrow(NotFound::new);
        var which = new ReconnectingDrafts.Which(wish, taken);
        var now = searches.of(id, wish);
        if (!drafts.isSent(id, which, form)) {
            ReconnectingPermissions.of(viewer).mustTake(taken, now);
        }
        return which;
    }
}
