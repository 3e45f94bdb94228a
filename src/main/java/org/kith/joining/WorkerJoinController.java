package org.kith.joining;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who a worker of a return turns out to be: proposed, looked at side by side, said to be so by a second person, and taken back. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/workers/{id}/account")
class WorkerJoinController {
    private final ActorTransactions acting;
    private final WorkerJoins joins;

    WorkerJoinController(ActorTransactions acting, WorkerJoins joins) {
        this.acting = acting;
        this.joins = joins;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    WorkerJoinPage look(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String with) {
        return acting.as(actor, viewer -> {
            joins.worker(viewer, id);
            var chosen = joins.chosen(id, Form.empty().with(JoiningForm.ACCOUNT, with));
            return joins.page(viewer, id, Form.empty(), chosen.isWrong() ? null : chosen.uuid(JoiningForm.ACCOUNT));
        });
    }

    /** Who is chosen stands beside the worker first, at an address of its own; with a reason, it is proposed. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-proposed")
    Answer propose(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            joins.worker(viewer, id);
            var chosen = joins.now(id).isPresent() ? form : joins.chosen(id, form);
            if (chosen.isWrong()) {
                return joins.page(viewer, id, chosen, null);
            }
            if (!JoiningForm.isAnswered(form)) {
                return lookAt(id, chosen.uuid(JoiningForm.ACCOUNT));
            }
            var checked = JoiningForm.checked(chosen);
            if (checked.isWrong()) {
                return joins.page(viewer, id, checked, chosen.uuid(JoiningForm.ACCOUNT));
            }
            return joins.propose(viewer, id, chosen)
                    ? backTo(id)
                    : TooLate.page(viewer, "too-late.joined", form.value(JoiningForm.BECAUSE), "/workers/" + id);
        });
    }

    /** A second person says that it is so. Of what was taken back meanwhile, nothing holds. */
    @PostMapping("/confirmation")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-joined")
    Answer confirm(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            joins.worker(viewer, id);
            var join = form.uuid(JoiningForm.JOIN);
            return join != null && joins.confirm(viewer, id, join)
                    ? backTo(id)
                    : backTo(id).saying("worker-meanwhile");
        });
    }

    @GetMapping("/removal")
    @OpenTo(Who.SIGNED_IN)
    Answer askToPart(Actor actor, @PathVariable UUID id) {
        return acting.<Answer>as(actor, viewer -> {
            var worker = joins.worker(viewer, id);
            return joins.now(id)
                    .<Answer>map(now -> new WorkerPartingPage(viewer, worker, now, Form.empty()))
                    .orElseGet(() -> backTo(id));
        });
    }

    /** Of what was said meanwhile, nothing is taken back. */
    @PostMapping("/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-parted")
    Answer part(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var worker = joins.worker(viewer, id);
            var now = joins.now(id);
            var checked = JoiningForm.checked(form);
            if (now.isPresent() && checked.isWrong()) {
                return new WorkerPartingPage(viewer, worker, now.get(), checked);
            }
            var because = form.words(JoiningForm.BECAUSE);
            return because.isEmpty() || joins.undo(viewer, id, form.uuid(JoiningForm.JOIN), because)
                    ? backTo(id)
                    : TooLate.page(viewer, "too-late.parted", form.value(JoiningForm.BECAUSE), "/workers/" + id);
        });
    }

    private static Redirect lookAt(UUID id, @Nullable UUID beside) {
        var there = beside == null ? backTo(id) : Redirect.to("/workers/" + id + "/account?with=" + beside);
        return there.saying(ConfirmationMessage.NOTHING);
    }

    private static Redirect backTo(UUID id) {
        return Redirect.to("/workers/" + id + "/account");
    }
}
