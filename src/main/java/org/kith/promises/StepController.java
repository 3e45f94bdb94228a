package org.kith.promises;

import java.time.Clock;
import java.time.LocalDate;
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

/** Says what became of a promise: each step has a form of its own, and what is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/promises/{promise}/steps/{step}")
class StepController {
    private final ActorTransactions acting;
    private final Promises promises;
    private final Drafts drafts;
    private final PromiseReaders whose;
    private final Clock clock;

    StepController(ActorTransactions acting, Promises promises, Drafts drafts, PromiseReaders whose, Clock clock) {
        this.acting = acting;
        this.promises = promises;
        this.drafts = drafts;
        this.whose = whose;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable UUID promise, @PathVariable String step) {
        return acting.<Answer>reading(actor, id, PromisesController.PROMISES, viewer -> {
            PromisePermissions.of(viewer).mustAdd();
            var now = promises.of(id, promise);
            if (!PromisePermissions.of(viewer).take(of(step), now)) {
                return Redirect.to("/young-people/" + id + "/promises/" + promise)
                        .saying("promise-not-that");
            }
            var page = page(viewer, now, of(step), Form.empty(), false);
            var begun = drafts.of(id, PromiseDrafts.of(promise, of(step)));
            return page.with(begun.orElseGet(() -> StepForm.begin(now, of(step), page.opening())));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("promise-said")
    Answer take(Actor actor, @PathVariable UUID id, @PathVariable UUID promise, @PathVariable String step, Form form) {
        return acting.<Answer>reading(actor, id, PromisesController.PROMISES, viewer -> {
            PromisePermissions.of(viewer).mustAdd();
            var which = of(step);
            var before = promises.of(id, promise);
            var page = page(viewer, before, which, form, false);
            var checked = checked(page, before);
            if (checked.isWrong()) {
                PromisePermissions.of(viewer).mustTake(which, before);
                return again(viewer, page.with(checked));
            }
            if (promises.take(viewer, id, promise, which, form) == Promises.Kept.THERE) {
                drafts.sent(viewer, id, PromiseDrafts.of(promise, which), form);
                return Redirect.to("/young-people/" + id + "/promises/" + promise);
            }
            var now = promises.of(id, promise);
            return again(viewer, page(viewer, now, which, StepForm.again(form, now), true));
        });
    }

    /** What was sent before is not looked at again. */
    private Form checked(StepPage page, Promise before) {
        if (before.isSaid(page.form().key())) {
            return page.form();
        }
        var checked = StepForm.checked(page.form(), page.step(), page.opening(), page.own());
        return page.step() == Step.CHANGE ? StepForm.checkedChange(checked, before, clock) : checked;
    }

    private StepPage again(Viewer viewer, StepPage page) {
        var which = PromiseDrafts.of(page.promise().id(), page.step());
        drafts.keep(viewer, page.whose().id(), which, page.form());
        return page;
    }

    private StepPage page(Viewer viewer, Promise promise, Step step, Form form, boolean late) {
        var header = whose.of(promise.youngPerson()).orElseThrow(NotFound::new);
        return new StepPage(
                viewer,
                header,
                promise,
                step,
                form,
                new StepPage.Around(
                        whose.reads(viewer, header), whose.opening(viewer, header), late, LocalDate.now(clock)));
    }

    private static Step of(String step) {
        return Step.ofKey(step).orElseThrow(NotFound::new);
    }
}
