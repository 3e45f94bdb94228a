package org.kith.people;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.paging.Paging;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's page, and who a worker of a return turns out to be. */
@Controller
@ConditionalOnWebApplication
class WorkerController {
    private final ActorTransactions acting;
    private final WorkerPages pages;
    private final WorkerSql sql;
    private final CountedAgain countedAgain;

    WorkerController(ActorTransactions acting, WorkerPages pages, WorkerSql sql, CountedAgain countedAgain) {
        this.acting = acting;
        this.pages = pages;
        this.sql = sql;
        this.countedAgain = countedAgain;
    }

    @GetMapping("/workers/{id}")
    @OpenTo(Who.SIGNED_IN)
    WorkerPage worker(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String page) {
        return acting.as(actor, viewer -> pages.page(viewer, id, Paging.asked(page)));
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
            sql.name(id, NameForm.name(form.value(NameForm.NAME)));
            return backTo(id);
        });
    }

    @PostMapping("/workers/{id}/account")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-joined")
    Answer join(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            var chosen = sql.accounts().stream()
                    .filter(one -> JoinForm.chose(form, one))
                    .findFirst();
            var checked = JoinForm.checked(form.refuseIf(chosen.isEmpty(), JoinForm.ACCOUNT, "worker.account.choose"));
            if (chosen.isEmpty() || checked.isWrong()) {
                return pages.joined(viewer, worker, checked);
            }
            var because = form.words(JoinForm.BECAUSE);
            sql.join(viewer, id, chosen.get().id(), because);
            if (!chosen.get().id().equals(pages.worker(viewer, id).accountId())
                    || sql.joins(id).stream()
                            .noneMatch(one -> one.undoneAt() == null && because.equals(one.because()))) {
                return TooLate.page(viewer, "too-late.joined", form.value(JoinForm.BECAUSE), "/workers/" + id);
            }
            countedAgain.everybody(viewer);
            return backTo(id);
        });
    }

    @GetMapping("/workers/{id}/account/removal")
    @OpenTo(Who.SIGNED_IN)
    Answer askToPart(Actor actor, @PathVariable UUID id) {
        return acting.<Answer>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            return worker.accountName() == null ? backTo(id) : new PartingPage(viewer, worker, Form.empty());
        });
    }

    /** Of an account that was joined meanwhile, nothing is taken back. */
    @PostMapping("/workers/{id}/account/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-parted")
    Answer part(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            var joined = worker.accountId();
            var checked = JoinForm.checked(form);
            if (joined != null && checked.isWrong()) {
                return new PartingPage(viewer, worker, checked);
            }
            var account = form.value(JoinForm.ACCOUNT);
            var because = form.words(JoinForm.BECAUSE);
            if (joined != null && (account.isEmpty() || joined.toString().equals(account))) {
                sql.part(viewer, id, joined, because);
                countedAgain.everybody(viewer);
            }
            return because.isEmpty() || sql.joins(id).stream().anyMatch(one -> because.equals(one.undoneBecause()))
                    ? backTo(id)
                    : TooLate.page(viewer, "too-late.parted", form.value(JoinForm.BECAUSE), "/workers/" + id);
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
