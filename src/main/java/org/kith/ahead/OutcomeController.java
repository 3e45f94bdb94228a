package org.kith.ahead;

import java.util.UUID;
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

/** Says what became of something foreseen: that it happened and how, or that it was called off and why. */
@Controller
@RequestMapping("/young-people/{id}/coming/{what}/outcome")
class OutcomeController {
    private final ActorTransactions acting;
    private final Comings comings;
    private final Drafts drafts;
    private final ComingReaders whose;

    OutcomeController(ActorTransactions acting, Comings comings, Drafts drafts, ComingReaders whose) {
        this.acting = acting;
        this.comings = comings;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable String what) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var now = comings.of(id, what);
            var kept = drafts.of(id, ComingDrafts.outcome(now));
            if (kept.isPresent() && !ComingPermissions.of(viewer).change(now)) {
                return page(viewer, now, true, kept.get());
            }
            ComingPermissions.of(viewer).mustChange(now);
            var begun = Form.empty().with(ComingForm.SEEN, String.valueOf(now.seen()));
            return page(viewer, now, false, kept.orElse(begun));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("coming-ended")
    Answer end(Actor actor, @PathVariable UUID id, @PathVariable String what, Form form) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var before = comings.of(id, what);
            var checked = OutcomeForm.checked(form, ComingPermissions.of(viewer).own(), comings.hasCome(before));
            if (checked.isWrong()) {
                ComingPermissions.of(viewer).mustChange(before);
                return again(viewer, page(viewer, before, false, checked));
            }
            if (comings.say(viewer, id, what, form, OutcomeForm.version(form, before)) == Comings.Kept.THERE) {
                drafts.sent(viewer, id, ComingDrafts.outcome(before), form);
                return Redirect.to("/young-people/" + id + "/coming/" + what);
            }
            var now = comings.of(id, what);
            return again(viewer, page(viewer, now, true, ComingForm.again(form, now.seen())));
        });
    }

    private OutcomePage again(Viewer viewer, OutcomePage page) {
        drafts.keep(viewer, page.whose().id(), ComingDrafts.outcome(page.coming()), page.form());
        return page;
    }

    private OutcomePage page(Viewer viewer, Coming coming, boolean late, Form form) {
        var header = whose.of(coming.youngPerson()).orElseThrow(NotFound::new);
        return new OutcomePage(viewer, header, coming, late, form, whose.reads(viewer, header), comings.today());
    }
}
