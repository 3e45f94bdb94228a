package org.kith.ahead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writes down what is coming, and that it is to be otherwise or at another time. What is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/coming")
class EventController {
    private final ActorTransactions acting;
    private final Comings comings;
    private final Drafts drafts;
    private final ComingReaders whose;

    EventController(ActorTransactions acting, Comings comings, Drafts drafts, ComingReaders whose) {
        this.acting = acting;
        this.comings = comings;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    EventPage askToAdd(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            return page(viewer, id, null, false)
                    .with(drafts.of(id, ComingDrafts.NEW).orElseGet(Form::empty));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("coming-added")
    Answer add(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var checked = ComingForm.checked(form, ComingPermissions.of(viewer).own(), comings.today());
            if (checked.isWrong()) {
                return again(viewer, page(viewer, id, null, false).with(checked));
            }
            var said = ComingForm.version(form.key(), 1, ComingForm.foreseen(form), State.AHEAD, null);
            var there = comings.add(viewer, id, form.key(), said);
            if (there.isPresent()) {
                drafts.sent(viewer, id, ComingDrafts.NEW, form);
                return Redirect.to("/young-people/" + id + "/coming/" + there.get());
            }
            var standing = comings.of(id, form.key().toString());
            return again(viewer, page(viewer, id, standing, true).asNew(ComingForm.again(form, 0)));
        });
    }

    @GetMapping("/{what}/change")
    @OpenTo(Who.SIGNED_IN)
    Answer askToChange(Actor actor, @PathVariable UUID id, @PathVariable String what) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var now = comings.of(id, what);
            var kept = drafts.of(id, ComingDrafts.change(now));
            if (kept.isPresent() && !ComingPermissions.of(viewer).change(now)) {
                return page(viewer, id, now, true).with(kept.get());
            }
            ComingPermissions.of(viewer).mustChange(now);
            return page(viewer, id, now, false).with(kept.orElseGet(() -> ComingForm.begin(now)));
        });
    }

    @PostMapping("/{what}/change")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("coming-changed")
    Answer change(Actor actor, @PathVariable UUID id, @PathVariable String what, Form form) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var before = comings.of(id, what);
            var page = page(viewer, id, before, false);
            var sent = before.story().stream().anyMatch(one -> one.id().equals(form.key()));
            var checked = sent && ComingForm.isWhole(form)
                    ? form
                    : ComingForm.checked(form, page.own(), comings.today())
                            .refuseIf(isSame(form, before), "", "ahead.change.same");
            if (checked.isWrong()) {
                ComingPermissions.of(viewer).mustChange(before);
                return again(viewer, page.with(checked));
            }
            var said = ComingForm.version(
                    form.key(), form.number(ComingForm.SEEN) + 1, ComingForm.foreseen(form), State.AHEAD, null);
            if (comings.say(viewer, id, what, form, said) == Comings.Kept.THERE) {
                drafts.sent(viewer, id, ComingDrafts.change(before), form);
                return Redirect.to("/young-people/" + id + "/coming/" + what);
            }
            var now = comings.of(id, what);
            return again(viewer, page(viewer, id, now, true).with(ComingForm.again(form, now.seen())));
        });
    }

    private boolean isSame(Form form, Coming before) {
        return !ComingForm.checked(form, true, comings.today()).isWrong()
                && form.number(ComingForm.SEEN) == before.seen()
                && ComingForm.foreseen(form).equals(before.now());
    }

    /** The form once more with what was typed, which is also kept: nothing depends on this page staying open. */
    private EventPage again(Viewer viewer, EventPage page) {
        drafts.keep(viewer, page.whose().id(), page.which(), page.form());
        return page;
    }

    private EventPage page(Viewer viewer, UUID id, @Nullable Coming coming, boolean late) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        return new EventPage(viewer, header, coming, late, Form.empty(), whose.reads(viewer, header), comings.today());
    }
}
