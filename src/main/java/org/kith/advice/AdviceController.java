package org.kith.advice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.entries.WritingForm;
import org.kith.entries.WritingForms;
import org.kith.entries.WritingTrouble;
import org.kith.form.Form;
import org.kith.record.EntryDrafts;
import org.kith.record.EntryFiles;
import org.kith.record.EntryForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Looking at words before they are sent: what could be said more kindly or plainly, and how they will be read. It sends nothing. */
@Controller
class AdviceController {
    private final ActorTransactions acting;
    private final WritingPreviews readThroughs;
    private final EntryDrafts drafts;
    private final WritingForms forms;

    AdviceController(ActorTransactions acting, WritingPreviews readThroughs, EntryDrafts drafts, WritingForms forms) {
        this.acting = acting;
        this.readThroughs = readThroughs;
        this.drafts = drafts;
        this.forms = forms;
    }

    private record Looked(WritingPreviews.Ground ground, WritingForm writing) {}

    /** The whole form again, for whoever pressed the button. What was typed is kept as a draft too. */
    @PostMapping(path = "/young-people/{id}/record/advice", params = "look")
    @OpenTo(Who.SIGNED_IN)
    AdvicePage look(
            Actor actor,
            @PathVariable UUID id,
            Form sent,
            @RequestParam(required = false) @Nullable MultipartFile camera,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var form = EntryForm.of(sent);
        var looked = acting.reading(actor, id, AccessLogEntry.at("write").alsoForRecipients(), viewer -> {
            var found = readThroughs.ground(viewer, id, form);
            drafts.keep(viewer, id, form);
            var writing = forms.of(viewer, id, form, WritingTrouble.NONE);
            return new Looked(found, EntryFiles.isChosen(camera, file) ? writing.chooseFileAgain() : writing);
        });
        return new AdvicePage(looked.writing(), readThroughs.of(looked.ground(), form));
    }

    /**
     * Only what stands below the form, asked for by the page itself when somebody pauses. It shows nothing but what they typed, so it is no
     * line in the log; and it keeps no draft, which the page does by a request of its own: one more on its way could come after the words
     * were sent.
     */
    @PostMapping(path = "/young-people/{id}/record/advice", params = "!look")
    @OpenTo(Who.SIGNED_IN)
    AdvicePart part(Actor actor, @PathVariable UUID id, Form sent) {
        var form = EntryForm.of(sent);
        var ground = acting.changing(actor, id, viewer -> readThroughs.ground(viewer, id, form));
        return new AdvicePart(ground.viewer(), readThroughs.of(ground, form));
    }
}
