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

/** Says how a step stands: done, not needed or not wanted, or open again. Either side says it of any step. */
@Controller
@RequestMapping("/young-people/{id}/coming/{what}/steps/{preparation}")
class TickController {
    private final ActorTransactions acting;
    private final Comings comings;
    private final Drafts drafts;
    private final ComingReaders whose;

    TickController(ActorTransactions acting, Comings comings, Drafts drafts, ComingReaders whose) {
        this.acting = acting;
        this.comings = comings;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    TickPage ask(Actor actor, @PathVariable UUID id, @PathVariable String what, @PathVariable UUID preparation) {
        return acting.reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var now = comings.of(id, what);
            ComingPermissions.of(viewer).mustPrepare(now);
            var there = comings.step(now, preparation);
            var begun = Form.empty().with(ComingForm.SEEN, String.valueOf(there.seen()));
            return page(
                    viewer,
                    now,
                    there,
                    drafts.of(id, ComingDrafts.said(now, preparation)).orElse(begun),
                    false);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("coming-ticked")
    Answer tick(
            Actor actor, @PathVariable UUID id, @PathVariable String what, @PathVariable UUID preparation, Form form) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var before = comings.of(id, what);
            var there = comings.step(before, preparation);
            var checked =
                    StepForm.checkedSaid(form, ComingPermissions.of(viewer).own());
            if (checked.isWrong()) {
                ComingPermissions.of(viewer).mustPrepare(before);
                return again(viewer, page(viewer, before, there, checked, false));
            }
            if (comings.tick(viewer, id, what, preparation, form) == Comings.Kept.THERE) {
                drafts.sent(viewer, id, ComingDrafts.said(before, preparation), form);
                return Redirect.to("/young-people/" + id + "/coming/" + what);
            }
            var now = comings.of(id, what);
            var standing = comings.step(now, preparation);
            return again(viewer, page(viewer, now, standing, ComingForm.again(form, standing.seen()), true));
        });
    }

    private TickPage again(Viewer viewer, TickPage page) {
        var which = ComingDrafts.said(page.coming(), page.step().id());
        drafts.keep(viewer, page.whose().id(), which, page.form());
        return page;
    }

    private TickPage page(Viewer viewer, Coming coming, Preparation step, Form form, boolean late) {
        var header = whose.of(coming.youngPerson()).orElseThrow(NotFound::new);
        return new TickPage(
                viewer,
                header,
                coming,
                step,
                form,
                new StepPage.Around(whose.reads(viewer, header), late, comings.today()));
    }
}
