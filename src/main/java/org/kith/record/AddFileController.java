package org.kith.record;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.attachments.Received;
import org.kith.attachments.UploadIntake;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Putting a photo or a paper beside an entry. */
@Controller
class AddFileController {
    private final ActorTransactions acting;
    private final Attachments attachments;
    private final UploadIntake reception;
    private final EntryPages pages;

    AddFileController(ActorTransactions acting, Attachments attachments, UploadIntake reception, EntryPages pages) {
        this.acting = acting;
        this.attachments = attachments;
        this.reception = reception;
        this.pages = pages;
    }

    /** Asks whether they may before it looks at the file, and looks at the file before the transaction that keeps it. */
    @PostMapping("/young-people/{id}/entries/{entry}/attachments")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("file-added")
    Answer add(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            Form sent,
            @RequestParam(required = false) @Nullable MultipartFile camera,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var form = acting.changing(actor, id, viewer -> {
            attachments.mayAttach(viewer, id, entry);
            return FileForm.checked(sent.at(EntryPage.FILE), FileForm.DESCRIPTION, viewer);
        });
        if (form.isWrong()) {
            return pages.again(actor, id, entry, form);
        }
        return switch (reception.receive(camera == null || camera.isEmpty() ? file : camera)) {
            case Received.Refused(String sentence) -> again(actor, id, entry, form, sentence);
            case Received.Safe safe -> keep(actor, id, entry, form, safe);
        };
    }

    private Answer keep(Actor actor, UUID id, UUID entry, Form form, Received.Safe safe) {
        var refused = acting.changing(actor, id, viewer -> attachments.add(viewer, id, entry, form, safe));
        return refused.<Answer>map(sentence -> again(actor, id, entry, form, sentence))
                .orElse(Redirect.to("/young-people/" + id + "/entries/" + entry));
    }

    /** The entry once more, with what was typed; a browser does not send a file to a form, so that is to be chosen again. */
    private EntryPage again(Actor actor, UUID id, UUID entry, Form form, String sentence) {
        return pages.again(actor, id, entry, form.refuseSaying("file", sentence));
    }
}
