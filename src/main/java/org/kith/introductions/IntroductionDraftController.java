package org.kith.introductions;

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

/** What is typed about an introduction, kept while somebody types: sent by the page by itself. */
@Controller
class IntroductionDraftController {
    private static final String NEW = "/young-people/{id}/introductions/drafts";
    private static final String OF_ONE = "/young-people/{id}/introductions/{introduction}/parts/{part}/drafts";

    private final ActorTransactions acting;
    private final Introductions introductions;
    private final IntroductionDrafts drafts;

    IntroductionDraftController(ActorTransactions acting, Introductions introductions, IntroductionDrafts drafts) {
        this.acting = acting;
        this.introductions = introductions;
        this.drafts = drafts;
    }

    @PostMapping({NEW, OF_ONE})
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID introduction,
            @PathVariable(required = false) @Nullable String part,
            Form form) {
        return DraftAnswer.kept(acting.changing(
                actor, id, viewer -> drafts.keep(viewer, id, mayType(viewer, id, introduction, part, form), form)));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(
            path = {NEW, OF_ONE},
            params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID introduction,
            @PathVariable(required = false) @Nullable String part,
            Form form) {
        return DraftAnswer.brought(acting.changing(
                actor, id, viewer -> drafts.bring(viewer, id, mayType(viewer, id, introduction, part, form), form)));
    }

    /** Whoever sees only what is shared with them has no such page. What comes late from a form that was sent is told so, and is no fault. */
    private IntroductionDrafts.Which mayType(
            Viewer viewer, UUID id, @Nullable UUID introduction, @Nullable String part, Form form) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        var may = IntroductionPermissions.of(viewer);
        may.mustWrite();
        if (introduction == null) {
            return IntroductionDrafts.Which.NEW;
        }
        var said = Part.ofKey(part).orElseThrow(NotFound::new);
        var which = new IntroductionDrafts.Which(introduction, said);
        if (!drafts.isSent(id, which, form)) {
            may.mustSay(said, introductions.of(id, introduction), introductions.today());
        }
        return which;
    }
}
