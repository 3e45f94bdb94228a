package org.kith.together;

import java.util.Map;
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

/** What is typed of how both work together, kept while somebody types: sent by the page by itself. */
@Controller
class TogetherDraftController {
    private static final String LINES = "/young-people/{id}/together/{worker}/sides/{side}/drafts";
    private static final String OTHERWISE = "/young-people/{id}/together/{worker}/otherwise/{said}/drafts";
    private static final String VIEW = "/young-people/{id}/together/{worker}/view/drafts";

    private final ActorTransactions acting;
    private final Together together;
    private final TogetherDrafts drafts;

    TogetherDraftController(ActorTransactions acting, Together together, TogetherDrafts drafts) {
        this.acting = acting;
        this.together = together;
        this.drafts = drafts;
    }

    /** A form that somebody types in: which one, and what is kept of it. */
    private record Typed(TogetherDrafts.Which which, Map<String, String> fields) {}

    @PostMapping({LINES, OTHERWISE, VIEW})
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID worker,
            @PathVariable(required = false) @Nullable String side,
            @PathVariable(required = false) @Nullable UUID said,
            Form form) {
        return DraftAnswer.kept(acting.changing(actor, id, viewer -> {
            var typed = typed(viewer, id, worker, side, said, form);
            return drafts.keep(viewer, id, typed.which(), form, typed.fields());
        }));
    }

    /** When it waited on a device, as that of every form does that was sent while it was fresh. */
    @PostMapping(
            path = {LINES, OTHERWISE, VIEW},
            params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID worker,
            @PathVariable(required = false) @Nullable String side,
            @PathVariable(required = false) @Nullable UUID said,
            Form form) {
        return DraftAnswer.brought(acting.changing(actor, id, viewer -> {
            var typed = typed(viewer, id, worker, side, said, form);
            return drafts.bring(viewer, id, typed.which(), form, typed.fields());
        }));
    }

    /** Whoever may not say it types nothing there; what comes late from a form that was sent is no question of that. */
    private Typed typed(Viewer viewer, UUID id, UUID worker, @Nullable String side, @Nullable UUID said, Form form) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        var may = TogetherPermissions.of(viewer);
        may.mustSee();
        var pair = together.of(id, worker);
        if (side != null) {
            var which =
                    Side.of(side).filter(one -> one == Side.MINE || !may.own()).orElseThrow(NotFound::new);
            may.mustSay(pair.mate());
            return new Typed(TogetherDrafts.Which.lines(worker, which), LinesForm.toKeep(form));
        }
        if (said == null) {
            may.mustSay(pair.mate());
            return new Typed(TogetherDrafts.Which.view(worker), ViewForm.toKeep(form));
        }
        var about = pair.find(said).orElseThrow(NotFound::new);
        may.mustAnswer(pair.mate(), about);
        return new Typed(TogetherDrafts.Which.otherwise(worker, about.id()), OtherwiseForm.toKeep(form));
    }
}
