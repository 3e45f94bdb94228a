package org.kith.people;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's page, and the name of one who has no account. */
@Controller
@ConditionalOnWebApplication
class WorkerController {
    private final ActorTransactions acting;
    private final WorkerPages pages;
    private final WorkerSql sql;

    WorkerController(ActorTransactions acting, WorkerPages pages, WorkerSql sql) {
        this.acting = acting;
        this.pages = pages;
        this.sql = sql;
    }

    @GetMapping("/workers/{id}")
    @OpenTo(Who.SIGNED_IN)
    WorkerPage worker(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        return acting.as(actor, viewer -> pages.page(viewer, id, next, back));
    }

    @PostMapping("/workers/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-named")
    Answer name(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            if (!form.has(NameForm.NAME)) {
                throw new NotAForm();
            }
            var checked = NameForm.checked(form);
            if (checked.isWrong()) {
                return pages.named(viewer, worker, checked);
            }
            if (pages.proposed(id).isPresent()) {
                return backTo(id).saying("worker-waits");
            }
            sql.name(id, NameForm.name(form.value(NameForm.NAME)));
            return backTo(id);
        });
    }

    private Worker mayChange(Viewer viewer, UUID id) {
        var worker = pages.worker(viewer, id);
        NotAllowed.unless(PeoplePermissions.of(viewer).sayWhoWorkerIs(), "worker.not-yours");
        return worker;
    }

    private static Redirect backTo(UUID id) {
        return Redirect.to("/workers/" + id);
    }
}
