package org.kith.record;

import static org.kith.words.Words.say;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.attachments.Attachment;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAForm;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    /** @param wrong with what was typed about it */
    private record Found(Attachment one, @Nullable String wrong) {}

    @PostMapping("/descriptions")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("file-described")
    Object describe(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam Optional<String> description) {
        var form = FileForm.of("", description.orElse(""));
        var found = acting.changing(
                actor, id, viewer -> new Found(attachments.mayDescribe(viewer, id, attachment), form.wrong(viewer)));
        if (description.isEmpty()) {
            throw new NotAForm();
        }
        return answer(
                actor,
                id,
                found.one(),
                new EntryPage.Reply("describe-" + attachment, form.typed(), said(found.wrong())),
                () -> acting.changing(actor, id, viewer -> {
                    attachments.describe(viewer, id, attachment, form.description());
                    return "";
                }));
    }

    @PostMapping("/taking-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("file-taken-away")
    Object takeAway(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(defaultValue = "") String because) {
        var form = FileForm.of("", because);
        var found = acting.changing(
                actor, id, viewer -> new Found(attachments.mayTakeAway(viewer, id, attachment), form.wrong(viewer)));
        var one = found.one();
        var gone = one.past().takenAway();
        if (gone != null
                && found.wrong() == null
                && !form.description().isEmpty()
                && !form.description().equals(gone.because())) {
            return acting.as(actor, viewer -> TooLate.page(viewer, "too-late.taken-away", because, address(id, one)));
        }
        var wrong = form.description().isEmpty() ? "attachment.take-away.why" : found.wrong();
        return answer(
                actor,
                id,
                one,
                new EntryPage.Reply("take-" + attachment, form.typed(), said(wrong)),
                () -> acting.changing(actor, id, viewer -> {
                    attachments.takeAway(viewer, id, attachment, form.description());
                    return "";
                }));
    }

    private Object answer(Actor actor, UUID id, Attachment one, EntryPage.Reply reply, Runnable change) {
        if (reply.isWrong()) {
            return pages.again(actor, id, one.entry(), reply);
        }
        change.run();
        return "redirect:" + address(id, one);
    }

    private static String address(UUID id, Attachment one) {
        return "/young-people/" + id + "/entries/" + one.entry();
    }

    private static @Nullable String said(@Nullable String wrong) {
        return wrong == null ? null : say(wrong);
    }
}
