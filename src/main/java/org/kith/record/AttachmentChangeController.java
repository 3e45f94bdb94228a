package org.kith.record;

import java.util.UUID;
import java.util.function.Consumer;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying anew what is on a photo or a paper, and taking one away. */
@Controller
@RequestMapping("/young-people/{id}/attachments/{attachment}")
class AttachmentChangeController {
    private final ActorTransactions acting;
    private final Attachments attachments;
    private final EntryPages pages;

    AttachmentChangeController(ActorTransactions acting, Attachments attachments, EntryPages pages) {
        this.acting = acting;
        this.attachments = attachments;
        this.pages = pages;
    }

    /** @param form with what is wrong in it */
    private record Found(Attachment one, Form form) {}

    @PostMapping("/descriptions")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("file-described")
    Answer describe(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment, Form sent) {
        var found = acting.changing(
                actor,
                id,
                viewer -> new Found(
                        attachments.mayDescribe(viewer, id, attachment),
                        FileForm.checked(sent.at("describe-" + attachment), FileForm.DESCRIPTION, viewer)));
        if (!sent.has(FileForm.DESCRIPTION)) {
            throw new NotAForm();
        }
        return answer(
                actor,
                id,
                found,
                viewer -> attachments.describe(viewer, id, attachment, FileForm.line(sent, FileForm.DESCRIPTION)));
    }

    @PostMapping("/taking-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("file-taken-away")
    Answer takeAway(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment, Form sent) {
        var because = FileForm.line(sent, FileForm.BECAUSE);
        var form =
                sent.at("take-" + attachment).refuseIf(because.isEmpty(), FileForm.BECAUSE, "attachment.take-away.why");
        var found = acting.changing(
                actor,
                id,
                viewer -> new Found(
                        attachments.mayTakeAway(viewer, id, attachment),
                        FileForm.checked(form, FileForm.BECAUSE, viewer)));
        var gone = found.one().past().takenAway();
        if (gone != null && !found.form().isWrong() && !because.equals(gone.because())) {
            return acting.as(
                    actor,
                    viewer -> TooLate.page(
                            viewer, "too-late.taken-away", sent.value(FileForm.BECAUSE), address(id, found.one())));
        }
        return answer(actor, id, found, viewer -> attachments.takeAway(viewer, id, attachment, because));
    }

    private Answer answer(Actor actor, UUID id, Found found, Consumer<Viewer> change) {
        if (found.form().isWrong()) {
            return pages.again(actor, id, found.one().entry(), found.form());
        }
        acting.changing(actor, id, viewer -> {
            change.accept(viewer);
            return "";
        });
        return Redirect.to(address(id, found.one()));
    }

    private static String address(UUID id, Attachment one) {
        return "/young-people/" + id + "/entries/" + one.entry();
    }
}
