package org.kith.record;

import java.util.Map;
import java.util.UUID;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.Look;
import org.kith.web.NotAllowed;
import org.kith.web.OpenTo;
import org.kith.web.Says;
import org.kith.web.Typed;
import org.kith.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts: kept while somebody types, all in one place, cleared by their author. */
@Controller
class DraftController {
    private static final Look IN_LIST = Look.at("drafts");

    private final Acting acting;
    private final Drafts drafts;

    DraftController(Acting acting, Drafts drafts) {
        this.acting = acting;
        this.drafts = drafts;
    }

    /** Sent by the page by itself while somebody types and when they leave it. */
    @PostMapping("/young-people/{id}/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return answer(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).read(), "record.not-yours");
            return drafts.keep(viewer, id, EntryForm.of(fields));
        }));
    }

    /** Sent by any page by itself, when words still wait on this device, as those of every form do that was sent while they were fresh. */
    @PostMapping(path = "/young-people/{id}/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor, @PathVariable UUID id, Brought brought, @RequestParam Map<String, String> fields) {
        return brought(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).read(), "record.not-yours");
            return drafts.bring(viewer, id, EntryForm.of(fields), brought);
        }));
    }

    /** The same for what is typed beside an entry: how they see it, what is to be put right, an answer. */
    @PostMapping("/young-people/{id}/entries/{entry}/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keepBeside(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "account") String draft,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words) {
        return answer(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).types(draft), "account.not-yours");
            return drafts.keep(viewer, id, entry, draft, WordsForm.of(key, words));
        }));
    }

    @PostMapping(path = "/young-people/{id}/entries/{entry}/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bringBeside(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            Brought brought,
            @RequestParam(defaultValue = "account") String draft,
            AnswerController.Sent sent) {
        return brought(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).types(draft), "account.not-yours");
            return drafts.bring(viewer, id, entry, draft, WordsForm.of(sent.key(), sent.words()), brought);
        }));
    }

    private static ResponseEntity<String> answer(boolean kept) {
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    /** That words were sent and are not kept a second time is no fault, so a browser writes none into its console. */
    static ResponseEntity<String> brought(boolean kept) {
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.RESET_CONTENT)
                .build();
    }

    @PostMapping("/young-people/{id}/drafts/clearing")
    @OpenTo(Who.SIGNED_IN)
    @Says("draft-cleared")
    String clear(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String form) {
        acting.changing(actor, id, viewer -> {
            drafts.clear(id, Typed.givenBack(form));
            return "";
        });
        return "redirect:/drafts";
    }

    @GetMapping("/drafts")
    @OpenTo(Who.SIGNED_IN)
    DraftsPage mine(Actor actor) {
        return acting.as(actor, viewer -> {
            var mine = drafts.mine();
            acting.shownInList(mine.stream().map(Draft::youngPerson).distinct().toList(), IN_LIST);
            return new DraftsPage(viewer, mine);
        });
    }
}
