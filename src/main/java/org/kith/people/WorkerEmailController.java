package org.kith.people;

import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.contact.ContactKind;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The e-mail address a worker has at work: put right by themselves, by whoever says who a worker is, or by the administrator. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/workers/{id}/email")
class WorkerEmailController {
    private final ActorTransactions acting;
    private final WorkerSql workers;
    private final WorkerEmailSql sql;

    WorkerEmailController(ActorTransactions acting, WorkerSql workers, WorkerEmailSql sql) {
        this.acting = acting;
        this.workers = workers;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    WorkerEmailPage form(Actor actor, @PathVariable UUID id) {
        return about(actor, id, (viewer, worker) -> WorkerEmailPage.of(viewer, worker, sql.said(id)));
    }

    /** What was typed comes back where it cannot be kept, and where somebody else was faster. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-email-kept")
    Answer save(Actor actor, @PathVariable UUID id, Form form) {
        return about(actor, id, (viewer, worker) -> {
            if (!form.has(WorkerEmailPage.EMAIL)) {
                throw new NotAForm();
            }
            var typed = form.value(WorkerEmailPage.EMAIL);
            var checked = form.refuse(WorkerEmailPage.EMAIL, ContactKind.EMAIL.wrong(typed));
            if (checked.isWrong()) {
                return new WorkerEmailPage(viewer, worker, sql.said(id), checked, false);
            }
            return sql.keep(id, form.givenBack(WorkerEmailPage.SEEN), ContactKind.EMAIL.tidy(typed))
                    ? Redirect.to("/workers/" + id + "/email")
                    : WorkerEmailPage.meanwhile(viewer, worker, sql.said(id), form);
        });
    }

    private <T> T about(Actor actor, UUID id, BiFunction<Viewer, Worker, T> work) {
        return acting.as(actor, viewer -> {
            WorkerEmailPermissions.mustCome(viewer);
            var worker = workers.worker(id).orElseThrow(NotFound::new);
            WorkerEmailPermissions.of(viewer, worker).mustChange();
            return work.apply(viewer, worker);
        });
    }
}
