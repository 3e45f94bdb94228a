package org.kith.entries;

import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.drafts.DraftAnswer;
import org.kith.drafts.Drafts;
import org.kith.drafts.WaitingWords;
import org.kith.form.WordsForm;
import org.kith.record.EntryDrafts;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.record.SentWords;
import org.kith.web.NotAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts of what is written in a record, kept while somebody types. */
@Controller
class EntryDraftController {
    private final ActorTransactions acting;
    private final EntryDrafts drafts;
    private final Drafts beside;

    EntryDraftController(ActorTransactions acting, EntryDrafts drafts, Drafts beside) {
        this.acting = acting;
        this.drafts = drafts;
        this.beside = beside;
    }

    /** Sent by the page by itself while somebody types and when they leave it. */
    @PostMapping("/young-people/{id}/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return DraftAnswer.kept(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).read(), "record.not-yours");
            return drafts.keep(viewer, id, EntryForm.of(fields));
        }));
    }

    /** Sent by any page by itself, when words still wait on this device, as those of every form do that was sent while they were fresh. */
    @PostMapping(path = "/young-people/{id}/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(
            Actor actor, @PathVariable UUID id, WaitingWords brought, @RequestParam Map<String, String> fields) {
        return DraftAnswer.brought(acting.changing(actor, id, viewer -> {
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
        return DraftAnswer.kept(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).types(draft), "account.not-yours");
            return beside.keep(viewer, id, entry, draft, WordsForm.of(key, words));
        }));
    }

    @PostMapping(path = "/young-people/{id}/entries/{entry}/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bringBeside(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            WaitingWords brought,
            @RequestParam(defaultValue = "account") String draft,
            SentWords sent) {
        return DraftAnswer.brought(acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).types(draft), "account.not-yours");
            return beside.bring(viewer, id, entry, draft, WordsForm.of(sent.key(), sent.words()), brought);
        }));
    }
}
