package org.kith.ahead;

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
import org.springframework.web.bind.annotation.RequestAttribute;

/** What is typed about what is coming, kept while somebody types: sent by the page by itself. */
@Controller
class ComingDraftController {
    private static final String NEW = "/young-people/{id}/coming/drafts";
    private static final String OF_ONE = "/young-people/{id}/coming/{what}";
    private static final String CHANGE = OF_ONE + "/change/drafts";
    private static final String OUTCOME = OF_ONE + "/outcome/drafts";
    private static final String STEPS = OF_ONE + "/steps/drafts";
    private static final String TICK = OF_ONE + "/steps/{preparation}/drafts";
    /** As Spring calls the address that fits. */
    private static final String PATTERN = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

    private final ActorTransactions acting;
    private final Comings comings;
    private final ComingDrafts drafts;

    ComingDraftController(ActorTransactions acting, Comings comings, ComingDrafts drafts) {
        this.acting = acting;
        this.comings = comings;
        this.drafts = drafts;
    }

    /** Which form of the room it is, as its address says. */
    private record At(
            String pattern, @Nullable String what, @Nullable UUID preparation) {}

    @PostMapping({NEW, CHANGE, OUTCOME, STEPS, TICK})
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable String what,
            @PathVariable(required = false) @Nullable UUID preparation,
            @RequestAttribute(PATTERN) String pattern,
            Form typed) {
        var at = new At(pattern, what, preparation);
        return DraftAnswer.kept(
                acting.changing(actor, id, viewer -> drafts.keep(viewer, id, mayType(viewer, id, at, typed), typed)));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(
            path = {NEW, CHANGE, OUTCOME, STEPS, TICK},
            params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable String what,
            @PathVariable(required = false) @Nullable UUID preparation,
            @RequestAttribute(PATTERN) String pattern,
            Form typed) {
        var at = new At(pattern, what, preparation);
        return DraftAnswer.brought(
                acting.changing(actor, id, viewer -> drafts.bring(viewer, id, mayType(viewer, id, at, typed), typed)));
    }

    /**
     * Whoever sees only what is shared with them has no such page, so nothing is typed there. Once a form was sent, what it says may have settled it:
     * what comes late from it is told so, and is no fault.
     */
    private ComingDrafts.Which mayType(Viewer viewer, UUID id, At at, Form typed) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        ComingPermissions.of(viewer).mustAdd();
        if (at.what() == null) {
            return ComingDrafts.Which.NEW;
        }
        var coming = comings.of(id, at.what());
        var which = which(coming, at);
        if (!drafts.isSent(id, which, typed)) {
            ComingPermissions.of(viewer).mustPrepare(coming);
        }
        return which;
    }

    private ComingDrafts.Which which(Coming coming, At at) {
        if (at.preparation() != null) {
            return ComingDrafts.Which.said(
                    coming, comings.step(coming, at.preparation()).id());
        }
        if (at.pattern().equals(STEPS)) {
            return ComingDrafts.Which.step(coming);
        }
        if (!coming.now().kind().isTyped()) {
            throw new NotFound();
        }
        return at.pattern().equals(CHANGE) ? ComingDrafts.Which.change(coming) : ComingDrafts.Which.outcome(coming);
    }
}
